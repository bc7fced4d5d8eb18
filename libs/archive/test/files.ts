import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import yazl from 'yazl';

/** Small real files of each kind for tests, built byte by byte: no fixtures. */
export type ZipParts = Record<string, string | Buffer>;

export async function zipOf(parts: ZipParts, options: { compress?: boolean } = {}): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { compress: options.compress ?? true });
  zip.end();
  return buffer(zip.outputStream as Readable);
}

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
export const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const docx = (extra: ZipParts = {}, main = WORD_MAIN) =>
  zipOf({ '[Content_Types].xml': contentTypes(main), 'word/document.xml': '<w:document/>', ...extra });
export const xlsx = () => zipOf({ '[Content_Types].xml': contentTypes(SHEET_MAIN), 'xl/workbook.xml': '<workbook/>' });
export const ofd = () => zipOf({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<ofd:Document/>' });

export const pdf = (extraBytes = 0) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'),
    Buffer.alloc(extraBytes, 0x20),
    Buffer.from('trailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);
export const png = () =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
export const jpg = () =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.alloc(64, 7),
    Buffer.from('ffd9', 'hex'),
  ]);

/** A compound file (MS-CFB, 512-byte sectors) whose directory holds the given names. */
export function compound(names: readonly string[]): Buffer {
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const header = Buffer.alloc(512, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48); // the directory begins in sector 1
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(0xfffffffe, 60);
  header.writeUInt32LE(0xfffffffe, 68);
  header.writeUInt32LE(0, 76); // the allocation table is sector 0
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let n = 1; n <= directorySectors; n += 1)
    table.writeUInt32LE(n === directorySectors ? 0xfffffffe : n + 1, n * 4);
  const directory = Buffer.alloc(directorySectors * 512);
  ['Root Entry', ...names].forEach((name, index) => {
    directory.write(name, index * 128, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, index * 128 + 64);
    directory[index * 128 + 66] = index === 0 ? 5 : 2;
  });
  return Buffer.concat([header, table, directory]);
}
export const doc = () => compound(['\u0001CompObj', '1Table', 'Data', '\u0005SummaryInformation', 'WordDocument']);
export const xls = () => compound(['Workbook']);

/** A stream that gives its bytes in pieces, as a network does. */
export function arriving(bytes: Buffer, piece = 1000): Readable {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += piece) parts.push(bytes.subarray(at, at + piece));
  return Readable.from(parts, { objectMode: false });
}
