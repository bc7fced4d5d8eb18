import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a golden file in `libs/law/golden`, by column; a legal officer adds rows, no code. */
export function golden(file: string): Record<string, string>[] {
  const url = new URL(`../golden/${file}`, import.meta.url);
  const rows = parse(readFileSync(url), { columns: true, skip_empty_lines: true, trim: true });
  return rows as Record<string, string>[];
}
