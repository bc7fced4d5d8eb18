import type { RequestKey } from '#libs/vault';
import type { Readable } from 'node:stream';

/** What was stored: size and SHA-256 (hex) are of the plaintext. */
export interface StoredBlob {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

export interface PutOptions {
  /** Most bytes of plaintext to accept. */
  readonly limitBytes: number;
  /** The key of the request to which the blob belongs; its erasure makes the blob unreadable. */
  readonly sealedBy: RequestKey;
}

/** Plaintext of a blob at any place. Close it when done. */
export interface BlobReader {
  readonly size: number;
  /** Bytes from `offset`, at most `length`, fewer only at the end. */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Files of requests: uploads, documents, letters, packages. Sealed at rest, immutable, under random keys. Files on disk
 * now (`FileBlobStore`); an S3 store has to keep the same promises: whole or absent, sealed before it leaves the process.
 */
export interface BlobStore {
  /**
   * Stores a stream. The blob exists, durable, when this resolves; otherwise nothing is left behind. The stream is not
   * destroyed when it is too long: its owner drains or destroys the rest.
   * @throws BlobTooLarge, and whatever the stream fails with
   */
  put(content: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredBlob>;
  /** @throws BlobMissing; the stream fails with SealBroken when the bytes at rest are not what was stored */
  get(key: string, sealedBy: RequestKey): Promise<Readable>;
  /** @throws BlobMissing, SealBroken */
  openAt(key: string, sealedBy: RequestKey): Promise<BlobReader>;
  has(key: string): Promise<boolean>;
  /** Absent already is fine: the caller may try again after a crash. */
  delete(key: string): Promise<void>;
  /** The keys of all blobs that have stood for `olderThanMs` at least, in no order. */
  list(olderThanMs?: number): AsyncIterable<string>;
  /** Removes what a crash left half-written. `olderThanMs`: longer than any upload takes. @returns how many */
  sweepDrafts(olderThanMs: number): Promise<number>;
}

export class BlobTooLarge extends Error {
  readonly code = 'BLOB.TOO_LARGE';
  constructor(readonly limitBytes: number) {
    super(`文件超过 ${limitBytes} 字节`);
    this.name = 'BlobTooLarge';
  }
}

export class BlobMissing extends Error {
  readonly code = 'BLOB.MISSING';
  constructor(readonly key: string) {
    super(`文件不存在：${key}`);
    this.name = 'BlobMissing';
  }
}
