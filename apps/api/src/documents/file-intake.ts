import { receiveUpload, type BlobStore } from '#libs/archive';
import { faultPoint, type StoredDocument } from '#libs/records';
import type { RequestKey } from '#libs/vault';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { fileNameOf } from '../http/file-name.js';
import { faultOf } from '../platform/fault.js';
import { Log } from '../platform/log.js';
import { BLOBS } from '../platform/tokens.js';

/** Files that are being taken in; `discard` leaves nothing of them behind. */
export class FileBatch {
  readonly documents: StoredDocument[] = [];

  constructor(
    private readonly blobs: BlobStore,
    private readonly log: Log,
    private readonly sealedBy: RequestKey,
    private readonly limitBytes: number,
  ) {}

  /** Streams a file into the store, sealed, and judges it. @throws UploadRefused, Problem */
  async take(content: Readable, givenName: string, id: string = randomUUID()): Promise<StoredDocument> {
    const fileName = fileNameOf(givenName);
    const { key, size, sha256, mime } = await receiveUpload(this.blobs, content, {
      sealedBy: this.sealedBy,
      limitBytes: this.limitBytes,
      declaredName: fileName,
    });
    const document = { id, fileName, mediaType: mime, size, sha256, blobKey: key };
    this.documents.push(document);
    faultPoint('after-file-stored');
    return document;
  }

  /** Removes what was stored: the record that should have named it was not written. */
  async discard(): Promise<void> {
    for (const { blobKey } of this.documents.splice(0)) {
      await this.blobs.delete(blobKey).catch((error: unknown) => {
        this.log.warn('a file without a record stays in the blob store', faultOf(error));
      });
    }
  }
}

@Injectable()
export class FileIntake {
  constructor(
    @Inject(BLOBS) private readonly blobs: BlobStore,
    private readonly log: Log,
  ) {}

  begin(sealedBy: RequestKey, limitBytes: number): FileBatch {
    return new FileBatch(this.blobs, this.log, sealedBy, limitBytes);
  }
}
