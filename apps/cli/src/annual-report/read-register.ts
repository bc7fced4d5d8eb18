import type { Finding, ReadRow } from '#libs/law';
import { readCsv } from '../csv/read-csv.js';

/** A line that could not be counted, and why. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** Its first field, as far as it can be told, so that people find it again. */
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

const PROGRESS_EVERY = 200_000;

/** Reads a register line by line into the report; answers with every line that could not be counted. */
export async function readRegister<C extends string, T>(
  file: string,
  columns: readonly ('id' | C)[],
  read: (row: Record<'id' | C, string>) => ReadRow<T>,
  add: (record: T, line: number) => readonly Finding[],
): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  let rows = 0;
  for await (const each of readCsv(file, columns)) {
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) process.stderr.write(`${file}：已读 ${rows} 行…\n`);
    if ('fault' in each) {
      complaints.push({ file, line: each.line, id: each.first, code: 'LINE.MALFORMED', message: each.fault });
      continue;
    }
    const result = read(each.row);
    const faults = 'faults' in result ? result.faults : add(result.record, each.line);
    for (const { code, message } of faults)
      complaints.push({ file, line: each.line, id: each.row.id.trim(), code, message });
  }
  return complaints;
}
