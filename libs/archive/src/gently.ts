import { Readable } from 'node:stream';

/**
 * Reads someone else's stream without destroying it when the reading stops early, so that, say, an HTTP answer can still
 * be given on the same connection. Its owner drains or destroys the rest.
 */
export function gently(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (!(content instanceof Readable)) return content;
  return {
    [Symbol.asyncIterator]: () =>
      content.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array, undefined, undefined>,
  };
}
