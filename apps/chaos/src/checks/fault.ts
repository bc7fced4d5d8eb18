import type { FileBlobStore } from '#libs/archive';
import type { MailSink } from '#libs/mail';
import type { Vault } from '#libs/vault';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/** Something that must hold and does not. Ids and codes only: it is printed. */
export interface Fault {
  check: string;
  /** Where: a request's number, a series, a Message-ID. */
  at: string;
  what: string;
}

/** Where the checks look. The connection is the owner's, who sees the rows of every agency. */
export interface Scene {
  source: DataSource;
  vault: Vault;
  blobs: FileBlobStore;
  mail: Pick<MailSink, 'messages'>;
  client: Client;
}

/** One thing that must hold over the whole record, however often and wherever the system was killed. */
export type Check = (scene: Scene) => Promise<Fault[]>;

/** Collects faults of one check. */
export function faultsOf(check: string): {
  faults: Fault[];
  expect: (holds: boolean, at: string, what: string) => void;
} {
  const faults: Fault[] = [];
  return {
    faults,
    expect: (holds, at, what) => {
      if (!holds) faults.push({ check, at, what });
    },
  };
}
