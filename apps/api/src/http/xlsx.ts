/** A sheet of texts and numbers as an Excel file (ECMA-376), written as its rows come: memory holds one row at a time. */
import { Readable } from 'node:stream';
import yazl from 'yazl';

export type Cell = string | number | null;

/** What a spreadsheet would take for the beginning of a formula, also after the sheet was saved as another format. */
const FORMULA = /^[=+\-@\t\r]/;
// eslint-disable-next-line no-control-regex -- XML 1.0 has no place for them
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** The most that Excel takes in a cell. */
const LONGEST = 32_767;

/** The text as a cell shows it: never a formula, nothing that breaks the file. */
export function cellText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.replace(NOT_IN_XML, '').toWellFormed().slice(0, LONGEST);
}

function cell(value: Cell): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  const text = cellText(value).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const row = (cells: readonly Cell[]) => `<row>${cells.map(cell).join('')}</row>`;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every workbook of one sheet has. */
const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
};

async function* sheet(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  for await (const cells of rows) yield row(cells);
  yield '</sheetData></worksheet>';
}

export const XLSX_TYPE = `${TYPE}.sheet`;

/** The file as a stream; a fault while rows are read breaks it off. */
export function xlsxOf(rows: AsyncIterable<readonly Cell[]>): Readable {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(HEAD + text), name);
  const lines = Readable.from(sheet(rows), { objectMode: false });
  const output = zip.outputStream as Readable;
  // yazl pipes, and a pipe does not pass on that one end is broken.
  lines.on('error', (error) => output.destroy(error));
  output.on('close', () => lines.destroy());
  zip.addReadStream(lines, 'xl/worksheets/sheet1.xml');
  zip.end();
  return output;
}
