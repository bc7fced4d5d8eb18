import type { CaseRow } from '#libs/law';
import { readCsv } from '../csv/read-csv.js';

/** One line of a case file: the row, or what is wrong with the line. */
export type CaseLine =
  | { readonly line: number; readonly id: string; readonly row: CaseRow; readonly fault: null }
  | { readonly line: number; readonly id: string; readonly row: null; readonly fault: string };

const COLUMNS = ['id', 'asks'] as const;
const OPTIONAL = ['channel', 'submitted_on', 'received_on', 'events'] as const;

/** Reads a case file line by line. @throws UnusableFile */
export async function* readCases(file: string): AsyncGenerator<CaseLine> {
  for await (const each of readCsv(file, COLUMNS, OPTIONAL)) {
    const { line } = each;
    if ('fault' in each) yield { line, id: each.first, row: null, fault: each.fault };
    else if (each.row.id.trim() === '') yield { line, id: '', row: null, fault: '缺少 id' };
    else yield { line, id: each.row.id.trim(), row: { ...each.row, id: each.row.id.trim() }, fault: null };
  }
}
