import type { BlobStore } from '#libs/archive';
import type { LetterRenderer } from '#libs/letters';
import type { MailTransport } from '#libs/mail';
import type { Vault } from '#libs/vault';
import type { DataSource } from 'typeorm';

/** Everything that activities reach for; the worker makes it once. */
export interface ActivityDeps {
  source: DataSource;
  vault: Vault;
  /** Id of the engine's namespace: which engine a process runs in. */
  engineId: string;
  blobs: BlobStore;
  renderer: Pick<LetterRenderer, 'render' | 'close'>;
  mail: MailTransport;
  /** How people reach the portal, without a slash at the end. */
  publicUrl: string;
  /** From of every notice, `name <address>` or an address. */
  mailFrom: string;
  /** Attempts at one recipient before a notice counts as impossible. */
  mailAttempts: number;
}
