import { writePackage } from '#libs/archive';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chain, packageContents } from '../../../../libs/archive/test/package-contents.js';
import { says as saysOf } from '../../test/says.js';
import { run } from './verify.js';

let folder: string;
let zip: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yishen-cli-'));
  zip = join(folder, '档案.zip');
  await writePackage(zip, packageContents());
});
afterAll(() => rm(folder, { recursive: true }));

const says = (...argv: string[]) => saysOf(run, ...argv);

describe('yishen verify', () => {
  it('answers 0 and says what a sound package is', async () => {
    const { code, out } = await says(zip);
    expect(code).toBe(0);
    for (const text of ['归档包完好', '甲市数据局', '依申请〔2026〕12号', '12 个', '7 个', chain().at(-1)!.hash])
      expect(out).toContain(text);
    expect((await says(zip, '--head', chain().at(-1)!.hash)).code).toBe(0);
  });

  it('answers 1 and names every fault', async () => {
    const bytes = await readFile(zip);
    bytes[bytes.indexOf('%PDF')]! ^= 1;
    const changed = join(folder, 'changed.zip');
    await writeFile(changed, bytes);
    const { code, out } = await says(changed);
    expect(code).toBe(1);
    expect(out).toContain('文件内容与清单的校验值不符：data/documents/预算_全文.pdf  [PACKAGE.FILE_CHANGED]');
    expect(out).toContain('[DOCUMENT.MISSING]');
    expect((await says(zip, '--head', 'a'.repeat(64))).out).toContain('[PACKAGE.HEAD_NOT_EXPECTED]');
  });

  it('answers 2 to a use that it does not understand, and to a file that is not there', async () => {
    for (const argv of [[], ['a', 'b'], ['--head', 'x', zip], ['--what', zip], ['-x']]) {
      const { code, out } = await says(...argv);
      expect(code).toBe(2);
      expect(out).toContain('用法');
    }
    const { code, out } = await says(join(folder, 'nothing.zip'));
    expect(code).toBe(2);
    expect(out).toContain('ENOENT');
    expect((await says('--help')).code).toBe(0);
  });
});
