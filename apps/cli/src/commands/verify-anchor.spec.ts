import { anchorLines } from '#libs/chain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { says as saysOf } from '../../test/says.js';
import { run } from './verify-anchor.js';

let folder: string;
let anchor: string;
let text = '';

async function* heads() {
  await Promise.resolve();
  yield { requestId: '11', seq: 3, hash: 'a'.repeat(64) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yishen-anchor-'));
  anchor = join(folder, 'anchor-2026-11-25.jsonl');
  const { privateKey } = generateKeyPairSync('ed25519');
  for await (const line of anchorLines({ day: '2026-11-25', previous: null }, heads(), privateKey)) text += line;
  await writeFile(anchor, text);
});
afterAll(() => rm(folder, { recursive: true }));

const says = (...argv: string[]) => saysOf(run, ...argv);

describe('yishen verify-anchor', () => {
  it('answers 0, and says what the anchor is and whose', async () => {
    const { code, out } = await says(anchor);
    expect(code).toBe(0);
    for (const part of ['2026-11-25', '1 条', '公钥      MCow']) expect(out).toContain(part);
    const key = /公钥 +(\S+)/.exec(out)?.[1] ?? '';
    expect((await says(anchor, '--key', key)).code).toBe(0);
  });

  it('answers 1 where it was changed, with the place', async () => {
    const changed = join(folder, 'changed.jsonl');
    await writeFile(changed, text.replace('aaaa', 'aaab'));
    expect(await says(changed)).toMatchObject({
      code: 1,
      out: expect.stringContaining('内容与签名时不同（第3行）  [ANCHOR.CHANGED]'),
    });
  });

  it('answers 2 where it is asked wrongly, or cannot read', async () => {
    expect((await says()).out).toContain('请给出一个锚定文件');
    expect((await says(anchor, '--wrong')).code).toBe(2);
    expect(await says(join(folder, 'none'))).toMatchObject({ code: 2, out: expect.stringContaining('ENOENT') });
    expect((await says('--help')).code).toBe(0);
  });
});
