import type { ChainLink } from '#libs/chain';

export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** One file of the package. What is streamed is opened only when its turn comes, one at a time. */
export interface PackageFile {
  /** Name for people, e.g. `答复书.pdf`; made safe and unique in its folder. */
  readonly name: string;
  /** What it is, for the cover; the name by default. */
  readonly title?: string;
  /** Hex SHA-256 that the record has of it; a file that differs is not packed. */
  readonly sha256?: string;
  readonly content: string | Uint8Array | (() => ByteStream | Promise<ByteStream>);
}

/** The readable first page: facts and course of the request, in words that the caller has. */
export interface PackageCover {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly timeline: readonly { readonly on: string; readonly text: string; readonly basis?: string }[];
}

/** All that is kept of a request after its end (条例45). */
export interface PackageContents {
  readonly requestId: string;
  readonly requestNumber: string;
  readonly agencyName: string;
  /** `YYYY-MM-DD`; also the time of every entry, so that the same content gives the same bytes. */
  readonly packedOn: string;
  /** The application as submitted, and what was attached to it. */
  readonly application: readonly PackageFile[];
  /** What was disclosed. */
  readonly documents: readonly PackageFile[];
  readonly letters: readonly PackageFile[];
  /** What came with the opinions that were asked for (条例32, 34). */
  readonly opinions: readonly PackageFile[];
  /** 送达回证 and other evidence that was scanned. */
  readonly proofs: readonly PackageFile[];
  /** Plain JSON values. */
  readonly approvals: unknown;
  readonly serviceProof: unknown;
  readonly clock: unknown;
  /** 互动交流: what applicant and agency wrote to each other, the oldest first. */
  readonly messages: readonly unknown[];
  /** The whole chain, first to last, as stored. */
  readonly events: AsyncIterable<ChainLink> | Iterable<ChainLink>;
  readonly cover: PackageCover;
}

export interface PackageSummary {
  /** Payload files and their bytes. */
  readonly files: number;
  readonly payloadBytes: number;
  readonly eventCount: number;
  readonly headHash: string | null;
}

/** The contents contradict each other (a letter that the chain does not know, a broken chain): no package is written. */
export class PackageRefused extends Error {
  readonly code = 'PACKAGE.REFUSED';
  constructor(readonly faults: readonly { readonly code: string; readonly where?: string }[]) {
    super(`归档内容自相矛盾：${faults.map(({ code, where }) => [code, where].filter(Boolean).join(' ')).join('；')}`);
    this.name = 'PackageRefused';
  }
}
