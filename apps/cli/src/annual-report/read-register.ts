import type { Finding, ReadRow } from '#libs/law';
import { readCsv } from '../csv/read-csv.js';

/** A line that could not be counted, and why. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

const PROGRESS_EVERY = 200_000;

/** Reads a register line by line into the report; answers with every line that could not be counted. */
export async function readRegister<C extends string, T>(
  file: string,
  columns: readonly C[],
  read: (row: Record<C, string>) => ReadRow<T>,
  add: (record: T, line: number) => readonly Finding[],
): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const complain = (line: number, code: string, message: string) => complaints.push({ file, line, code, message });
  let rows = 0;
  for await (const each of readCsv(file, columns)) {
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) process.stderr.write(`${file}：已读 ${rows} 行…\n`);
    if ('fault' in each) {
      complain(each.line, 'LINE.MALFORMED', each.fault);
      continue;
    }
    const result = read(each.row);
    const faults = 'faults' in result ? result.faults : add(result.record, each.line);
    for (const { code, message } of faults) complain(each.line, code, message);
  }
  return complaints;
}
