import { describe, expect, it } from '@jest/globals';

import { tarOf } from '../../test/tar-of.js';
import { fileInTar } from './tar.js';

/** In pieces that fit no block, as a network gives them. */
async function* inPieces(whole: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < whole.length; start += size) yield whole.subarray(start, start + size);
}

async function take(whole: Buffer, name: string, size = 7): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of fileInTar(inPieces(whole, size), name)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('one file of a tar', () => {
  const tar = tarOf({ LICENSE: 'x'.repeat(600), temporal: 'the program', empty: '' });

  it.each([1, 7, 511, 512, 513, 100_000])('comes whole when the stream comes in pieces of %d', async (size) => {
    expect(await take(tar, 'temporal', size)).toBe('the program');
    expect(await take(tar, 'LICENSE', size)).toBe('x'.repeat(600));
  });

  it('may be empty', async () => expect(await take(tar, 'empty')).toBe(''));

  it('is missed when it is not there', async () => {
    await expect(take(tar, 'other')).rejects.toThrow('the archive has no other');
  });

  it('is refused when the archive ends too early', async () => {
    await expect(take(tar.subarray(0, 700), 'LICENSE')).rejects.toThrow('ends too early');
  });
});
