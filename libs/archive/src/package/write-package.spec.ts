import { Vault } from '#libs/vault';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { FileBlobStore, inspectPackage, packageStream, PackageRefused, verifyPackage, writePackage } from '../index.js';
import { attachment, chain, disclosed, packageContents, replyLetter, sha256 } from '../../test/package-contents.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yishen-package-'));
});
afterAll(() => rm(folder, { recursive: true }));

const pack = async (contents = packageContents()) => {
  const target = new PassThrough();
  const bytes = buffer(target);
  bytes.catch(() => undefined);
  const written = await writePackage(target, contents);
  return { written, bytes: await bytes };
};
const filesIn = async (bytes: Buffer) => {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  return files;
};

describe('a written package', () => {
  it('is a bag in one folder, with every part, its manifests last', async () => {
    const { bytes, written } = await pack();
    const files = await filesIn(bytes);
    const base = '依申请〔2026〕12号/';
    expect([...files.keys()]).toEqual(
      [
        'bagit.txt',
        'data/application/申请表.json',
        'data/application/补充说明.txt',
        'data/documents/预算_全文.pdf',
        'data/letters/登记回执.pdf',
        'data/letters/答复书.pdf',
        'data/opinions/第三方的说明.txt',
        'data/proofs/送达回证.pdf',
        'data/approvals.json',
        'data/service-proof.json',
        'data/clock.json',
        'data/events.jsonl',
        'data/index.html',
        'bag-info.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
      ].map((path) => base + path),
    );
    expect(files.get(`${base}manifest-sha256.txt`)).toContain(`${sha256(attachment)}  data/application/补充说明.txt\n`);
    expect(files.get(`${base}bag-info.txt`)).toContain(`Payload-Oxum: ${written.payloadBytes}.12\n`);
    expect(written).toMatchObject({
      files: 12,
      eventCount: 7,
      headHash: chain().at(-1)!.hash,
      size: bytes.length,
      sha256: sha256(bytes),
    });
    const lines = files.get(`${base}data/events.jsonl`)!.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { hash: string }).hash)).toEqual(chain().map(({ hash }) => hash));
  });

  it('keeps what applicant and agency wrote to each other, where they did', async () => {
    const messages = [{ sender: 'applicant', text: '材料已经寄出' }];
    const files = await filesIn((await pack(packageContents({ messages }))).bytes);
    expect(JSON.parse(files.get('依申请〔2026〕12号/data/messages.json') ?? '')).toEqual(messages);
  });

  it('has the same bytes for the same contents', async () => {
    expect((await pack()).written.sha256).toBe((await pack()).written.sha256);
    expect((await pack(packageContents({ packedOn: '2026-11-23' }))).written.sha256).not.toBe(
      (await pack()).written.sha256,
    );
  });

  it('opens with the unzip program of the system and by another BagIt reader (Python)', async () => {
    const { bytes } = await pack();
    const check = `
import sys, zipfile, hashlib, io
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert z.testzip() is None
base = z.namelist()[0].split('/')[0] + '/'
for name in ('manifest-sha256.txt', 'tagmanifest-sha256.txt'):
    for line in z.read(base + name).decode('utf-8').splitlines():
        digest, path = line.split('  ', 1)
        assert hashlib.sha256(z.read(base + path)).hexdigest() == digest, path
print(len(z.namelist()))
`;
    expect(execFileSync('python3', ['-c', check], { input: bytes }).toString().trim()).toBe('16');
  });

  it('goes into a blob store as a stream, and verifies when it comes out', async () => {
    const store = new FileBlobStore(join(folder, 'blobs'));
    const { key: sealedBy } = Vault.open({ masterKey: randomBytes(32) }).newRequestKey('r1');
    const { stream, summary } = packageStream(packageContents());
    const blob = await store.put(stream, { limitBytes: 1 << 24, sealedBy });
    expect(blob.sha256).toBe((await pack()).written.sha256);
    expect(summary().files).toBe(12);
    const path = join(folder, 'out.zip');
    await writePackage(path, packageContents());
    expect(await buffer(await store.get(blob.key, sealedBy))).toEqual(await readFile(path));
    expect(await verifyPackage(path)).toEqual([]);
  });

  it('holds large files without keeping them in memory', async () => {
    const block = Buffer.alloc(1 << 20, 'x');
    let taken = 0;
    const big = () =>
      Readable.from(
        (function* () {
          for (; taken < 64; taken += 1) yield block;
        })(),
      );
    const { stream } = packageStream(
      packageContents({ application: [...packageContents().application, { name: 'big.bin', content: big }] }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taken).toBeLessThan(20);
    let size = 0;
    for await (const part of stream) size += (part as Buffer).length;
    expect(size).toBeGreaterThan(64 << 20);
  });

  it('tells names apart, and makes them safe', async () => {
    const names = [
      'a.pdf',
      'A.pdf',
      '../../etc/passwd',
      'con',
      '',
      '报告\u202Egpj.exe',
      `${'长'.repeat(200)}.pdf`,
      'é',
      'e\u0301',
      'a\ud800',
    ];
    const { bytes } = await pack(
      packageContents({
        application: [...packageContents().application, ...names.map((name) => ({ name, content: name }))],
      }),
    );
    const written = [...(await filesIn(bytes)).keys()]
      .filter((path) => path.includes('/application/'))
      .map((path) => path.split('/')[3]);
    expect(written.slice(2)).toEqual([
      'a.pdf',
      'A (2).pdf',
      '_.._.._etc_passwd',
      '_con',
      '_',
      '报告_gpj.exe',
      `${'长'.repeat(48)}.pdf`,
      'é',
      'é (2)',
      'a_',
    ]);
    const path = join(folder, 'names.zip');
    await writePackage(
      path,
      packageContents({
        application: [...packageContents().application, ...names.map((name) => ({ name, content: name }))],
      }),
    );
    expect((await inspectPackage(path)).findings).toEqual([]);
  });

  it('shows a cover that cannot run anything', async () => {
    const { bytes } = await pack(
      packageContents({ cover: { facts: [{ label: '名称', value: '<script>alert(1)</script>' }], timeline: [] } }),
    );
    const cover = [...(await filesIn(bytes))].find(([path]) => path.endsWith('index.html'))![1];
    expect(cover).not.toContain('<script>');
    expect(cover).toContain('&#60;script&#62;');
    expect(cover).toContain(`href="letters/${encodeURIComponent('答复书.pdf')}"`);
    expect(cover).toContain(chain().at(-1)!.hash);
  });
});

describe('contradictory contents', () => {
  it.each([
    [
      'a letter that is not the one of the record',
      { letters: packageContents().letters.slice(0, 1) },
      'LETTER.MISSING',
    ],
    [
      'a letter that the chain does not know',
      { letters: [...packageContents().letters, { name: 'x.pdf', content: 'x' }] },
      'LETTER.NOT_IN_CHAIN',
    ],
    ['a missing attachment', { application: packageContents().application.slice(0, 1) }, 'ATTACHMENT.MISSING'],
    ['a missing document', { documents: [] }, 'DOCUMENT.MISSING'],
    [
      'a document that was not decided on',
      { documents: [...packageContents().documents, { name: 'y.pdf', content: 'y' }] },
      'DOCUMENT.NOT_DECIDED',
    ],
    ['a chain with an event left out', { events: chain().filter(({ seq }) => seq !== 2) }, 'CHAIN.BROKEN_LINK'],
    ['the chain of another request', { requestId: 'other' }, 'EVENT.OF_OTHER_REQUEST'],
    [
      'a file that changed since it was recorded',
      { letters: [packageContents().letters[0]!, { name: 'a.pdf', sha256: sha256(replyLetter), content: 'other' }] },
      'PACKAGE.FILE_CHANGED',
    ],
  ])('%s: no package is written', async (_what, changes, code) => {
    const path = join(folder, 'refused.zip');
    const error = await writePackage(path, packageContents(changes)).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PackageRefused);
    expect((error as PackageRefused).faults.map((fault) => fault.code)).toContain(code);
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([]);
  });

  it('a content that fails passes its error on, and leaves no file', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('disk gone');
    }
    const path = join(folder, 'refused.zip');
    for (const content of [
      () => broken(),
      () => Readable.from(broken()),
      () => Promise.reject(new Error('disk gone')),
    ]) {
      const contents = packageContents({ application: [...packageContents().application, { name: 'x', content }] });
      await expect(writePackage(path, contents)).rejects.toThrow('disk gone');
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([]);
  });

  it('a masked document is the very file that was proposed; one that is withheld stays out', async () => {
    const proposed = (treatment: string, content: Buffer | string) => ({
      events: chain({
        ReplyProposed: { proposalId: 'p1', documents: [{ documentId: 'd1', sha256: sha256(content), treatment }] },
      }),
    });
    const { written } = await pack(packageContents(proposed('partial', disclosed)));
    expect(written.files).toBe(12);
    const path = join(folder, 'refused.zip');
    for (const contents of [proposed('partial', 'whole'), proposed('withheld', disclosed)]) {
      const codes = await writePackage(path, packageContents(contents)).then(
        () => [],
        (error: unknown) => (error as PackageRefused).faults.map(({ code }) => code),
      );
      expect(codes).toContain('DOCUMENT.NOT_DECIDED');
    }
  });
});
