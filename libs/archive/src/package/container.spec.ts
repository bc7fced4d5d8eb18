import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Container } from './container.js';

describe('the zip around a package', () => {
  it('has these very bytes, in every time zone and version: packages written long ago must stay sound', async () => {
    const container = new Container('2026-11-22');
    container.add('包/bagit.txt', () => [Buffer.from('BagIt-Version: 1.0\n')]);
    container.add('包/data/空.txt', () => []);
    container.add('包/data/a.bin', () => Promise.resolve([Buffer.alloc(100_000, 1), Buffer.alloc(5, 2)]));
    const bytes = await buffer(container.stream());
    // If this changes, the verifier no longer accepts older packages: give the new form a new package version instead.
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
      `"5e875247e8903e84b89ae433153a7842a64a985d4039c8b9c9e8a202758a4d48"`,
    );
  });

  it('opens nothing before its bytes are asked for', async () => {
    const opened: string[] = [];
    const container = new Container('2026-11-22');
    for (const name of ['a', 'b']) {
      container.add(name, () => {
        opened.push(name);
        return [Buffer.from(name)];
      });
    }
    const stream = container.stream();
    await new Promise(setImmediate);
    expect(opened).toEqual([]);
    await buffer(stream);
    expect(opened).toEqual(['a', 'b']);
  });
});
