import { BlobStore, BlobTooLarge, PutOptions, StoredBlob } from '../blobs/blob-store.js';
import { gently } from '../gently.js';
import { checkHead, HEAD_BYTES } from './check-head.js';
import { allowedTypeOf, InspectedUpload, inspectUpload, UploadRules } from './inspect-upload.js';
import { UploadRefused } from './upload-refused.js';

export type ReceivedUpload = StoredBlob & InspectedUpload;

/**
 * Takes a file in while it arrives: the name and the first bytes are judged before anything is written, the rest when
 * it stands sealed in the store; of a refused file nothing stays. The sender's stream is not destroyed on a refusal: its
 * owner drains or destroys the rest.
 * @throws UploadRefused
 */
export async function receiveUpload(
  store: BlobStore,
  content: AsyncIterable<Uint8Array>,
  options: PutOptions & UploadRules,
): Promise<ReceivedUpload> {
  const type = allowedTypeOf(options);
  const { head, all } = await peek(content);
  if (head.length === 0) throw new UploadRefused('UPLOAD.EMPTY');
  await checkHead(type, head);
  const blob = await store.put(all(), options).catch((error: unknown) => {
    if (error instanceof BlobTooLarge) throw new UploadRefused('UPLOAD.TOO_LARGE', { limitBytes: error.limitBytes });
    throw error;
  });
  try {
    const reader = await store.openAt(blob.key, options.sealedBy);
    try {
      return { ...blob, ...(await inspectUpload(reader, options)) };
    } finally {
      await reader.close();
    }
  } catch (error) {
    await store.delete(blob.key);
    throw error;
  }
}

/** The first bytes of a stream, and then the stream from its beginning. */
async function peek(content: AsyncIterable<Uint8Array>) {
  const iterator = gently(content)[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* parts;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head: Buffer.concat(parts).subarray(0, HEAD_BYTES), all };
}
