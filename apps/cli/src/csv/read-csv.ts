import { createReadStream } from 'node:fs';
import { csvRecord } from './csv-record.js';

/**
 * A line of data: its number in the file (the header is line 1), and its fields by column, or what is wrong with it and
 * its first field, so that people find it again.
 */
export type CsvRow<C extends string> =
  | { readonly line: number; readonly row: Record<C, string> }
  | { readonly line: number; readonly fault: string; readonly first: string };

/** The file as a whole cannot be used. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** What nobody can read and no database takes; tab and line ends apart. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/**
 * Reads a CSV file of any length, a row at a time: UTF-8 with or without BOM, \n or \r\n, quoted fields, columns in
 * any order, further columns ignored, `optional` ones empty where the file lacks them, blank lines skipped. `texts` are those of
 * them that may run over several lines. A malformed line is a row with a fault; the rest goes on.
 * @throws UnusableFile when it cannot be opened, is empty or lacks a column
 */
export async function* readCsv<C extends string, O extends string = never>(
  file: string,
  columns: readonly C[],
  optional: readonly O[] = [],
  texts: readonly O[] = [],
): AsyncGenerator<CsvRow<C | O>> {
  const wanted: readonly (C | O)[] = [...columns, ...optional];
  let places: Record<C | O, number> | null = null;
  let width = 0;
  const inOneLine = wanted.filter((column) => !texts.some((text) => text === column));
  const mayRunOver = (fields: readonly string[]) =>
    places !== null &&
    fields.length === width &&
    !Object.values<string>(pick(fields, places, inOneLine)).some((value) => value.includes('\n'));
  for await (const { line, fields, fault, first } of records(file, mayRunOver)) {
    if (!places) {
      if (!fields) throw new UnusableFile(`${file} 第${line}行（表头）：${fault}`);
      places = placesOf(file, fields, columns, wanted);
      width = fields.length;
    } else if (!fields) {
      yield { line, fault, first };
    } else if (fields.length !== width) {
      yield { line, fault: `有 ${fields.length} 个字段，应为 ${width} 个`, first: fields[0] ?? '' };
    } else {
      const row = pick(fields, places, wanted);
      const fault = unreadable(Object.values<string>(row).join());
      yield fault === null ? { line, row } : { line, fault, first: fields[0] ?? '' };
    }
  }
  if (!places) throw new UnusableFile(`${file} 是空文件，应有表头：${columns.join(',')}`);
}

function unreadable(text: string): string | null {
  if (text.includes('\uFFFD')) return '不是 UTF-8 编码';
  return CONTROLS.test(text) ? '含有不能显示的字符' : null;
}

type NumberedRecord = { line: number } & (
  { fields: string[]; fault?: never; first?: never } | { fault: string; first: string; fields?: never }
);

async function* records(
  file: string,
  mayRunOver: (fields: readonly string[]) => boolean,
): AsyncGenerator<NumberedRecord> {
  let text = '';
  let line = 1;
  for await (const { chunk, last } of chunks(file)) {
    text += chunk;
    let at = 0;
    while (at < text.length) {
      const record = csvRecord(text, at, last, mayRunOver);
      if (!record) break;
      if ('fault' in record)
        yield { line, fault: record.fault, first: text.slice(at, record.next).split(/[,\r\n]/)[0] ?? '' };
      else if (record.fields.length > 1 || record.fields[0]?.trim()) yield { line, fields: record.fields };
      at = record.next;
      line += record.lines;
    }
    text = text.slice(at);
  }
}

/** The decoded text in pieces; the last one says so, and may be empty. */
async function* chunks(file: string): AsyncGenerator<{ chunk: string; last: boolean }> {
  const decoder = new TextDecoder();
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  try {
    for await (const bytes of stream) yield { chunk: decoder.decode(bytes as Buffer, { stream: true }), last: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw new UnusableFile(`无法读取 ${file}：${(error as Error).message}`);
    throw error;
  }
  yield { chunk: decoder.decode(), last: true };
}

function placesOf<C extends string>(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  wanted: readonly C[],
): Record<C, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnusableFile(`${file} 缺少列：${missing.join('、')}（应有 ${columns.join(',')}）`);
  const twice = wanted.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice.length > 0) throw new UnusableFile(`${file} 列重复：${twice.join('、')}`);
  return Object.fromEntries(wanted.map((column) => [column, names.indexOf(column)])) as Record<C, number>;
}

function pick<C extends string>(fields: readonly string[], places: Record<C, number>, columns: readonly C[]) {
  return Object.fromEntries(columns.map((column) => [column, fields[places[column]] ?? ''])) as Record<C, string>;
}
