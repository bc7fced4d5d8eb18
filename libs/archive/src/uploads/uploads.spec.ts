import { Vault } from '#libs/vault';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileBlobStore, inspectUpload, receiveUpload, UploadRefused, UploadRules } from '../index.js';
import * as files from '../../test/files.js';

const source = (bytes: Buffer) => ({
  size: bytes.length,
  read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
});
const inspect = (bytes: Buffer, declaredName: string, rules: Partial<UploadRules> = {}) =>
  inspectUpload(source(bytes), { declaredName, ...rules });
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UploadRefused)) throw new Error(`not refused: ${String(error)}`);
  return [error.code, error.details.reason].filter(Boolean).join(' ');
};
const text = (value: string, encoding: BufferEncoding = 'utf8') => Buffer.from(value, encoding);
const gbk = Buffer.from('c9eac7ebc8cba3acd0d5c3fb0d0ad5c5c8fd0d0a', 'hex'); // 申请人，姓名 / 张三

describe('files that are taken', () => {
  it.each([
    ['申请书.pdf', files.pdf()],
    ['照片.JPG', files.jpg()],
    ['照片.jpeg', files.jpg()],
    ['截图.png', files.png()],
    ['旧文档.doc', files.doc()],
    ['旧表格.xls', files.xls()],
    ['说明.txt', text('申请公开 2025 年预算\r\n')],
    ['说明.txt', gbk],
    ['宽.txt', Buffer.concat([Buffer.from('fffe', 'hex'), text('宽字符', 'utf16le')])],
    ['表.csv', text('BMI,体重\n21,60\n')],
    ['一字.csv', text('x')],
    ['名字.带点.pdf', files.pdf()],
    ['全角．ＰＤＦ', files.pdf()],
  ])('%s', async (name, bytes) => {
    expect(await inspect(bytes, name)).toMatchObject({ size: bytes.length });
  });

  it('docx, xlsx, ofd and zip, also packed by a program that streams', async () => {
    expect(await inspect(await files.docx(), 'a.docx')).toMatchObject({ type: 'docx' });
    expect(await inspect(await files.xlsx(), 'a.xlsx')).toMatchObject({ type: 'xlsx' });
    expect(await inspect(await files.ofd(), 'a.ofd')).toMatchObject({ type: 'ofd', mime: 'application/ofd' });
    expect(
      await inspect(await files.zipOf({ '材料/一.txt': '一', 'b/c.bin': randomBytes(70_000) }), 'a.zip'),
    ).toMatchObject({ type: 'zip' });
    expect(await inspect(await files.zipOf({}), 'leer.zip')).toMatchObject({ type: 'zip' });
  });

  it('from a path too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yishen-upload-'));
    await writeFile(join(folder, 'x'), files.pdf());
    expect(await inspectUpload(join(folder, 'x'), { declaredName: 'a.pdf' })).toMatchObject({
      type: 'pdf',
      mime: 'application/pdf',
    });
    await rm(folder, { recursive: true });
  });
});

describe('files that are refused', () => {
  it.each(['a.exe', 'a.html', 'a.svg', 'a', '.pdf', 'a.pdf.exe', 'a.docm', 'a.pdf ​', ''])(
    'by their name: %j',
    async (name) => {
      expect(await refusal(inspect(files.pdf(), name))).toBe('UPLOAD.TYPE_NOT_ALLOWED');
    },
  );

  it('by their name, where fewer types are allowed', async () => {
    expect(await refusal(inspect(await files.zipOf({}), 'a.zip', { allowed: ['pdf'] }))).toBe(
      'UPLOAD.TYPE_NOT_ALLOWED',
    );
  });

  it('when empty', async () => {
    expect(await refusal(inspect(Buffer.alloc(0), 'a.txt'))).toBe('UPLOAD.EMPTY');
  });

  const program = Buffer.concat([text('MZ'), randomBytes(600)]);
  it.each([
    ['a program named pdf', 'a.pdf', program, 'magic'],
    ['a web page named pdf', 'a.pdf', text('<!doctype html><script>1</script>'), 'magic'],
    ['a png named jpg', 'a.jpg', files.png(), 'magic'],
    ['a program named docx', 'a.docx', program, 'magic'],
    ['a pdf named doc', 'a.doc', files.pdf(), 'magic'],
    ['a program named txt', 'a.txt', program, 'notText'],
    ['text cut inside a character', 'a.txt', text('中文').subarray(0, 5), 'notText'],
    ['text with a NUL at its end', 'a.csv', text('a,b\n\0'), 'notText'],
    ['UTF-16 text cut in half', 'a.txt', Buffer.from('fffe2d4e87', 'hex'), 'notText'],
    ['an installer named doc', 'a.doc', files.compound(['Property', 'Component']), 'structure'],
    ['a workbook named doc', 'a.doc', files.xls(), 'structure'],
    ['a doc with macros', 'a.doc', files.compound(['WordDocument', 'Macros', 'VBA']), 'macros'],
    ['a docx with a password', 'a.docx', files.compound(['EncryptedPackage', 'EncryptionInfo']), 'encrypted'],
    ['a doc that ends in its header', 'a.doc', files.doc().subarray(0, 300), 'damaged'],
    ['a doc without its directory', 'a.doc', files.doc().subarray(0, 1024), 'damaged'],
  ])('%s', async (_what, name, bytes, reason) => {
    expect(await refusal(inspect(bytes, name))).toBe(`UPLOAD.CONTENT_MISMATCH ${reason}`);
  });

  it('a zip named docx, an xlsx named docx, a docx with macros', async () => {
    expect(await refusal(inspect(await files.zipOf({ 'a.txt': 'a' }), 'a.docx'))).toBe(
      'UPLOAD.CONTENT_MISMATCH structure',
    );
    expect(await refusal(inspect(await files.xlsx(), 'a.docx'))).toBe('UPLOAD.CONTENT_MISMATCH structure');
    expect(await refusal(inspect(await files.zipOf({ 'a.txt': 'a' }), 'a.ofd'))).toBe(
      'UPLOAD.CONTENT_MISMATCH structure',
    );
    expect(await refusal(inspect(await files.docx({ 'word/vbaProject.bin': 'x' }), 'a.docx'))).toBe(
      'UPLOAD.CONTENT_MISMATCH macros',
    );
    const docm = files.docx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml');
    expect(await refusal(inspect(await docm, 'a.docx'))).toBe('UPLOAD.CONTENT_MISMATCH macros');
  });

  it('a zip that unpacks to too much, whatever it declares', async () => {
    const bomb = await files.zipOf({ a: Buffer.alloc(3_000_000), b: Buffer.alloc(3_000_000) });
    const limits = { zipLimits: { maxEntries: 10, maxUnpackedBytes: 5_000_000 } };
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refusal(inspect(bomb, 'a.zip', limits))).toBe('UPLOAD.CONTENT_MISMATCH tooLargeUnpacked');
    const liar = Buffer.from(bomb);
    for (let at = liar.indexOf('PK\x01\x02'); at >= 0; at = liar.indexOf('PK\x01\x02', at + 4))
      liar.writeUInt32LE(1000, at + 24);
    expect(await refusal(inspect(liar, 'a.zip', limits))).toBe('UPLOAD.CONTENT_MISMATCH damaged');
  });

  it('a zip whose entries share the same packed bytes', async () => {
    const bomb = await files.zipOf(
      { a: randomBytes(5000), b: randomBytes(5000), c: randomBytes(5000), d: randomBytes(5000) },
      { compress: false },
    );
    const first = bomb.indexOf('PK\x01\x02');
    for (let at = first; at >= 0; at = bomb.indexOf('PK\x01\x02', at + 4)) {
      bomb.writeUInt32LE(0, at + 42);
      bomb.copy(bomb, at + 16, first + 16, first + 20);
      bomb.writeUInt32LE(5000, at + 20);
    }
    const shared = Buffer.concat([bomb.subarray(0, 5100), bomb.subarray(first)]);
    shared.writeUInt32LE(5100, shared.length - 6);
    expect(await refusal(inspect(shared, 'a.zip'))).toBe('UPLOAD.CONTENT_MISMATCH damaged');
  });

  it('a zip with too many entries, an unsafe path, a password', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`f${n}`, 'x']));
    const limits = { zipLimits: { maxEntries: 20, maxUnpackedBytes: 1000 } };
    expect(await refusal(inspect(await files.zipOf(many), 'a.zip', limits))).toBe(
      'UPLOAD.CONTENT_MISMATCH tooManyEntries',
    );
    for (const path of ['../evil.sh', 'a/../../b', '/etc/passwd', '..\\evil', 'C:evil']) {
      const zip = await files.zipOf({ ['x'.repeat(path.length)]: '1' });
      const renamed = Buffer.from(zip.toString('latin1').replaceAll('x'.repeat(path.length), path), 'latin1');
      expect(await refusal(inspect(renamed, 'a.zip'))).toBe('UPLOAD.CONTENT_MISMATCH unsafePath');
    }
    const locked = await files.zipOf({ a: 'secret' });
    locked[locked.indexOf('PK\x01\x02') + 8]! |= 1;
    expect(await refusal(inspect(locked, 'a.zip'))).toBe('UPLOAD.CONTENT_MISMATCH encrypted');
  });

  it('a zip that was cut short or changed inside', async () => {
    const zip = await files.zipOf({ a: randomBytes(5000) }, { compress: false });
    expect(await refusal(inspect(zip.subarray(0, 3000), 'a.zip'))).toBe('UPLOAD.CONTENT_MISMATCH damaged');
    zip[2000]! ^= 1;
    expect(await refusal(inspect(zip, 'a.zip'))).toBe('UPLOAD.CONTENT_MISMATCH damaged');
  });
});

describe('uploads while they arrive', () => {
  const { key: sealedBy } = Vault.open({ masterKey: randomBytes(32) }).newRequestKey('r1');
  let root: string;
  let store: FileBlobStore;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'yishen-receive-'));
    store = new FileBlobStore(root);
  });
  afterEach(() => rm(root, { recursive: true }));
  const receive = (bytes: Buffer, declaredName: string, limitBytes = 1 << 20, piece = 1000) =>
    receiveUpload(store, files.arriving(bytes, piece), { declaredName, limitBytes, sealedBy });
  const left = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

  it.each([1, 999, 4100, 1_000_000])('are stored whole in pieces of %d bytes', async (piece) => {
    const bytes = files.pdf(9000);
    const upload = await receive(bytes, '申请.pdf', 1 << 20, piece);
    expect(upload).toMatchObject({
      type: 'pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(await store.has(upload.key)).toBe(true);
  });

  it('are judged by their depth from the sealed store', async () => {
    const big = await files.docx({ 'word/media/a.bin': randomBytes(300_000) });
    expect(await receive(big, 'a.docx')).toMatchObject({ type: 'docx', size: big.length });
    expect(await refusal(receive(big, 'a.xlsx'))).toBe('UPLOAD.CONTENT_MISMATCH structure');
    expect(await left()).toBe(1);
  });

  it('leave nothing behind when refused', async () => {
    expect(await refusal(receive(Buffer.alloc(0), 'a.pdf'))).toBe('UPLOAD.EMPTY');
    expect(await refusal(receive(files.png(), 'a.pdf'))).toBe('UPLOAD.CONTENT_MISMATCH magic');
    expect(await refusal(receive(files.pdf(50_000), 'a.pdf', 20_000))).toBe('UPLOAD.TOO_LARGE');
    expect(await refusal(receive(Buffer.concat([Buffer.alloc(80_000, 'a'), Buffer.alloc(1)]), 'a.txt'))).toBe(
      'UPLOAD.CONTENT_MISMATCH notText',
    );
    expect(await left()).toBe(0);
  });

  it('do not read on after the first bytes have betrayed them, and leave the stream usable', async () => {
    const stream = files.arriving(Buffer.concat([files.png(), randomBytes(500_000)]));
    let taken = 0;
    stream.on('data', (part: Buffer) => (taken += part.length)).pause();
    await expect(
      receiveUpload(store, stream, { declaredName: 'a.pdf', limitBytes: 1 << 20, sealedBy }),
    ).rejects.toThrow(UploadRefused);
    expect(taken).toBeLessThan(150_000);
    expect(stream.destroyed).toBe(false);
  });
});
