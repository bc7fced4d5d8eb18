import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { publishedCalendar } from '../index.js';
import { answerCase } from './answer-case.js';
import type { CaseRow } from './case-row.js';

/** The shown sample, and every `deadlines*.csv` that a legal officer adds in libs/law/golden. */
const golden = new URL('../../golden/', import.meta.url);
const files = [
  new URL('../../data/deadlines.csv', import.meta.url),
  ...readdirSync(golden)
    .filter((name) => /^deadlines.*\.csv$/.test(name))
    .map((name) => new URL(name, golden)),
];

interface GoldenRow extends CaseRow {
  readonly scenario: string;
  /** The date, or the code of the refusal. */
  readonly expected: string;
  /** fixed or provisional; the shown sample does not have this column. */
  readonly date_certainty?: string;
}

describe.each(files.map((file) => [file.pathname.split('/').at(-1), file]))('golden file %s', (_, file) => {
  const rows = parse<GoldenRow>(readFileSync(file as URL), { columns: true, bom: true, skip_empty_lines: true });

  it('has rows', () => expect(rows.length).toBeGreaterThan(0));

  it.each(rows.map((row) => [row.id, row.scenario, row]))('%s %s', (_id, _scenario, row) => {
    const { expected, date_certainty } = row as GoldenRow;
    const { date, refusal, certainty } = answerCase(row as GoldenRow, publishedCalendar());
    expect(date ?? refusal?.code).toBe(expected);
    if (date !== null) expect(certainty).toBe(date_certainty || 'fixed');
  });
});
