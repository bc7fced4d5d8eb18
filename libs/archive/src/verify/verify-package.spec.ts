import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, chainLine, ChainLink, nextLink } from '#libs/chain';
import { inspectPackage, verifyPackage, writePackage } from '../index.js';
import { manifestText, ManifestLine, parseManifest } from '../package/bag-text.js';
import { chain, packageContents, sha256 } from '../../test/package-contents.js';
import { zipOf } from '../../test/files.js';

let scratch: string;
let zip: string;
let good: Buffer;
let unpacked: string;
let bag: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'yishen-verify-'));
  zip = join(scratch, 'good.zip');
  await writePackage(zip, packageContents());
  good = await readFile(zip);
  unpack(zip, join(scratch, 'pristine'));
});
afterAll(() => rm(scratch, { recursive: true }));
beforeEach(async () => {
  unpacked = join(scratch, 'work');
  await rm(unpacked, { recursive: true, force: true });
  await cp(join(scratch, 'pristine'), unpacked, { recursive: true });
  bag = join(unpacked, '依申请〔2026〕12号');
});

function unpack(from: string, to: string): void {
  execFileSync('python3', ['-c', 'import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])', from, to]);
}
const codes = async (path: string) => [...new Set((await verifyPackage(path)).map(({ code }) => code))].sort();
const edit = async (path: string, change: (text: string) => string) =>
  writeFile(join(bag, path), change(await readFile(join(bag, path), 'utf8')));
const zipped = async (bytes: Buffer) => {
  const path = join(scratch, 'changed.zip');
  await writeFile(path, bytes);
  return path;
};
/** Makes both manifests fit again, as someone would who covers a change up. */
const rebuildManifests = async () => {
  const relist = async (manifest: string) => {
    const lines: ManifestLine[] = [];
    for (const { path } of parseManifest(await readFile(join(bag, manifest), 'utf8'))!) {
      const bytes = await readFile(join(bag, path)).catch(() => null);
      if (bytes) lines.push({ path, sha256: sha256(bytes) });
    }
    await writeFile(join(bag, manifest), manifestText(lines));
  };
  await relist('manifest-sha256.txt');
  await relist('tagmanifest-sha256.txt');
};

describe('a sound package', () => {
  it('has no findings, as zip, as unpacked folder, and as the folder above', async () => {
    for (const path of [zip, bag, unpacked]) {
      expect(await inspectPackage(path)).toMatchObject({
        findings: [],
        agencyName: '甲市数据局',
        requestNumber: '依申请〔2026〕12号',
        packedOn: '2026-11-22',
        files: 12,
        eventCount: 7,
        headHash: chain().at(-1)!.hash,
      });
    }
  });

  it('is compared with the head hash of the receipt', async () => {
    expect((await inspectPackage(zip, chain().at(-1)!.hash)).findings).toEqual([]);
    expect((await inspectPackage(zip, sha256('x'))).findings).toMatchObject([{ code: 'PACKAGE.HEAD_NOT_EXPECTED' }]);
  });
});

const PATIENCE_MS = 60_000;

describe('any change', () => {
  it(
    'of any single byte of the zip is found',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
          const changed = Buffer.from(good);
          changed[at]! ^= mask;
          expect(await verifyPackage(await zipped(changed))).not.toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'of the bytes of the zip that no entry looks at is found',
    async () => {
      for (let at = good.length - 400; at < good.length; at += 4) {
        const changed = Buffer.from(good);
        changed[at]! ^= 0x20;
        expect(await verifyPackage(await zipped(changed))).not.toEqual([]);
      }
      for (let at = 0; at < 60; at += 3) {
        const changed = Buffer.from(good);
        changed[at]! ^= 1;
        expect(await verifyPackage(await zipped(changed))).not.toEqual([]);
      }
    },
    PATIENCE_MS,
  );

  it(
    'by cutting the zip short or adding to it is found',
    async () => {
      for (const cut of [0, 1, 100, good.length - 22, good.length - 1])
        expect(await codes(await zipped(good.subarray(0, cut)))).not.toEqual([]);
      expect(await codes(await zipped(Buffer.concat([good, Buffer.from('x')])))).toEqual(['PACKAGE.ZIP_DAMAGED']);
      expect(await codes(await zipped(Buffer.concat([Buffer.from('x'), good])))).not.toEqual([]);
      expect(await codes(await zipped(Buffer.from('no zip at all')))).toEqual(['PACKAGE.ZIP_DAMAGED']);
    },
    PATIENCE_MS,
  );

  it(
    'of any single byte of any file of the folder is found',
    async () => {
      const paths = [
        'bagit.txt',
        'bag-info.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'data/index.html',
        'data/events.jsonl',
        'data/clock.json',
        'data/letters/答复书.pdf',
        'data/application/补充说明.txt',
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...paths),
          fc.nat(),
          fc.integer({ min: 1, max: 255 }),
          async (path, place, mask) => {
            const bytes = await readFile(join(bag, path));
            const changed = Buffer.from(bytes);
            changed[place % bytes.length]! ^= mask;
            await writeFile(join(bag, path), changed);
            expect(await verifyPackage(bag)).not.toEqual([]);
            await writeFile(join(bag, path), bytes);
          },
        ),
        { numRuns: 250 },
      );
      expect(await verifyPackage(bag)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'by removing any file is found',
    async () => {
      const listed = parseManifest(await readFile(join(bag, 'manifest-sha256.txt'), 'utf8'))!.map(({ path }) => path);
      for (const path of [...listed, 'bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
        await rename(join(bag, path), join(scratch, 'aside'));
        expect(await verifyPackage(unpacked)).not.toEqual([]);
        await rename(join(scratch, 'aside'), join(bag, path));
      }
      expect(await verifyPackage(bag)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('each fault has its name', () => {
  it('a changed file', async () => {
    await edit('data/letters/答复书.pdf', (text) => text.replace('Catalog', 'Katalog'));
    const findings = await verifyPackage(bag);
    expect(findings).toContainEqual({
      code: 'PACKAGE.FILE_CHANGED',
      where: 'data/letters/答复书.pdf',
      message: '文件内容与清单的校验值不符：data/letters/答复书.pdf',
    });
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['LETTER.MISSING', 'LETTER.NOT_IN_CHAIN']));
  });

  it('a missing and an extra file', async () => {
    await rm(join(bag, 'data/documents/预算_全文.pdf'));
    await writeFile(join(bag, 'data/documents/别的.pdf'), 'x');
    await writeFile(join(bag, 'notes.txt'), 'x');
    await writeFile(join(unpacked, 'beside.txt'), 'x');
    const found = (await verifyPackage(unpacked)).map(({ code, where }) => `${code} ${where ?? ''}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'PACKAGE.FILE_MISSING data/documents/预算_全文.pdf',
        'PACKAGE.FILE_EXTRA data/documents/别的.pdf',
        'PACKAGE.FILE_EXTRA notes.txt',
        'PACKAGE.FILE_EXTRA ../beside.txt',
      ]),
    );
  });

  it('a missing manifest, a tag that was changed, a bag-info without its lines', async () => {
    await rm(join(bag, 'manifest-sha256.txt'));
    expect(await codes(bag)).toEqual(['PACKAGE.MANIFEST_MISSING', 'PACKAGE.TAG_MISSING']);
    await cp(join(scratch, 'pristine'), unpacked, { recursive: true });
    await edit('bag-info.txt', (text) => text.replace('甲市', '乙市'));
    expect(await codes(bag)).toEqual(['PACKAGE.TAG_CHANGED']);
    await edit('bag-info.txt', () => 'Hello: world\n');
    expect(await codes(bag)).toEqual(['PACKAGE.INFO_MALFORMED', 'PACKAGE.TAG_CHANGED']);
  });

  it('a manifest with a path out of the folder', async () => {
    await edit('manifest-sha256.txt', (text) => text.replace('data/clock.json', 'data/../../clock.json'));
    expect(await codes(bag)).toContain('PACKAGE.PATH_UNSAFE');
  });

  it('a link instead of a file', async () => {
    await rename(join(bag, 'data/clock.json'), join(scratch, 'clock.json'));
    await symlink(join(scratch, 'clock.json'), join(bag, 'data/clock.json'));
    expect(await codes(bag)).toEqual(expect.arrayContaining(['PACKAGE.ENTRY_UNSAFE', 'PACKAGE.FILE_MISSING']));
  });

  it('a zip with a path out of the folder, a path twice, or no bag', async () => {
    const rename = (bytes: Buffer, from: string, to: string) =>
      Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
    expect(await codes(await zipped(rename(await zipOf({ 'xx/bagit.txt': '1' }), 'xx/bagit', '../bagit')))).toContain(
      'PACKAGE.PATH_UNSAFE',
    );
    expect(
      await codes(await zipped(rename(await zipOf({ 'a/bagit.txt': '1', 'a/bagiT.txt': '2' }), 'bagiT', 'bagit'))),
    ).toContain('PACKAGE.ENTRY_TWICE');
    expect(await codes(await zipped(await zipOf({ 'a.txt': '1' })))).toEqual(['PACKAGE.NOT_A_BAG']);
    expect(await codes(join(bag, 'data'))).toEqual(['PACKAGE.NOT_A_BAG']);
  });

  it('a sound bag that was zipped again by another program', async () => {
    const again = join(scratch, 'again.zip');
    execFileSync('python3', [
      '-c',
      'import sys,shutil; shutil.make_archive(sys.argv[1][:-4],"zip",sys.argv[2])',
      again,
      unpacked,
    ]);
    expect(await codes(again)).toEqual(['PACKAGE.CONTAINER_CHANGED']);
  });
});

describe('a change that was covered up by new manifests', () => {
  const events = async () => (await readFile(join(bag, 'data/events.jsonl'), 'utf8')).trimEnd().split('\n');
  const save = async (lines: string[]) => {
    await writeFile(join(bag, 'data/events.jsonl'), lines.map((line) => `${line}\n`).join(''));
    // The cover would be written again too; the byte counts are put right here.
    await edit('bag-info.txt', (text) => text);
    await rebuildManifests();
  };

  it('in an event shows in the chain', async () => {
    const lines = await events();
    lines[1] = lines[1]!.replace('2026-11-03', '2026-11-10');
    await save(lines);
    expect(await codes(bag)).toEqual(['CHAIN.HASH_MISMATCH']);
  });

  it('by two events in the wrong order shows in the chain', async () => {
    const lines = await events();
    [lines[1], lines[2]] = [lines[2]!, lines[1]!];
    await save(lines);
    expect(await codes(bag)).toEqual(expect.arrayContaining(['CHAIN.BROKEN_LINK', 'CHAIN.WRONG_ORDER']));
  });

  it('by dropping the last events shows in the head', async () => {
    await save((await events()).slice(0, -1));
    expect(await codes(bag)).toEqual(expect.arrayContaining(['PACKAGE.HEAD_MISMATCH', 'PACKAGE.OXUM_MISMATCH']));
  });

  it('by a chain written anew over another letter shows in the letter', async () => {
    const links: ChainLink[] = [];
    for (const link of chain()) {
      const body = JSON.parse(link.body) as { type: string; data: { sha256?: string } };
      if (body.type === 'LetterIssued') body.data.sha256 = sha256(body.data.sha256 as string);
      links.push(nextLink(links.at(-1) ?? null, canonicalJson(body)));
    }
    await save(links.map(chainLine));
    await edit('bag-info.txt', (text) => text.replace(chain().at(-1)!.hash, links.at(-1)!.hash));
    await rebuildManifests();
    expect(await codes(bag)).toEqual(['LETTER.MISSING', 'LETTER.NOT_IN_CHAIN']);
  });

  it.each([
    ['RequestSubmitted', 'attachments', 'none'],
    ['ReplyProposed', 'documents', 5],
    ['ReplyProposed', 'documents', [null]],
  ])('by a chain written anew in which the files of a %s are none (%s) is named', async (type, field, value) => {
    const links: ChainLink[] = [];
    for (const link of chain()) {
      const body = JSON.parse(link.body) as { type: string; data: Record<string, unknown> };
      if (body.type === type) body.data[field] = value;
      links.push(nextLink(links.at(-1) ?? null, canonicalJson(body)));
    }
    await save(links.map(chainLine));
    expect(await codes(bag)).toContain('EVENT.MALFORMED');
  });

  it('by another letter in place of the issued one shows in the chain', async () => {
    await writeFile(join(bag, 'data/letters/答复书.pdf'), '%PDF-1.4 forged');
    await rebuildManifests();
    expect(await codes(bag)).toEqual(expect.arrayContaining(['LETTER.MISSING', 'LETTER.NOT_IN_CHAIN']));
  });

  it('by leaving a required part out shows', async () => {
    await rm(join(bag, 'data/service-proof.json'));
    await rebuildManifests();
    expect(await codes(bag)).toEqual(['PACKAGE.OXUM_MISMATCH', 'PACKAGE.PART_MISSING']);
  });

  it('in a broken line or a text that is not UTF-8 shows', async () => {
    const lines = await events();
    await save([...lines.slice(0, 6), lines[6]!.slice(0, -1)]);
    expect(await codes(bag)).toContain('CHAIN.LINE_MALFORMED');
    await writeFile(join(bag, 'data/events.jsonl'), Buffer.from('ff0a', 'hex'));
    await rebuildManifests();
    expect(await codes(bag)).toContain('PACKAGE.TEXT_MALFORMED');
  });
});
