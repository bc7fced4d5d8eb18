import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  cellKey,
  REMEDY_RESULTS,
  REQUESTER_TYPES,
  RESULT_ROWS,
  TABLE_4_ROWS,
  type Figures,
  type ReportedRemedy,
  type ReportedRequest,
  type ResultRowCode,
} from '../src/annual-report/index.js';
import { EXEMPTION_RULES, OUTCOME_RULES } from '../src/outcomes/index.js';

/** The figures of a published report, from its long CSV. */
export function figuresOf(csv: string | Buffer): Figures {
  const rows = parse<Record<string, string>>(csv, { columns: true });
  const byKey = new Map(
    rows.map((row) => [`${row['table']}/${row['row_code']}/${row['col_code']}`, Number(row['value'])]),
  );
  return (address) => byKey.get(cellKey(address));
}

export function figuresOfFile(url: URL): Figures {
  return figuresOf(readFileSync(url));
}

/** Every way in which a request can end in a row: outcome, and exemption where the row is a refusal's. */
const ENDINGS = new Map<ResultRowCode, Pick<ReportedRequest, 'outcome' | 'exemption'>[]>(
  RESULT_ROWS.map(({ code }) => [
    code,
    [
      ...OUTCOME_RULES.filter((rule) => rule.annualReportRow === code).map((rule) => ({
        outcome: rule.code,
        exemption: rule.code === 'PARTIAL' ? ('E15_PRIVACY' as const) : null,
      })),
      ...EXEMPTION_RULES.filter((rule) => rule.annualReportRow === code).map((rule) => ({
        outcome: 'DENIED' as const,
        exemption: rule.code,
      })),
    ],
  ]),
);

const day = (year: number, n: number) =>
  `${year}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;

/** Requests from which a year's report has exactly these figures, whatever way they could have ended. */
export function requestsOf(figures: Figures, year: number): ReportedRequest[] {
  return REQUESTER_TYPES.flatMap((column) => {
    const at = (row: Parameters<Figures>[0]['row']) =>
      figures({ table: 'T3', row, column } as Parameters<Figures>[0]) ?? 0;
    const ends = RESULT_ROWS.flatMap(({ code }) =>
      Array.from({ length: at(code) }, (_, i) => {
        const ways = ENDINGS.get(code) ?? [];
        return { ...(ways[i % ways.length] ?? { outcome: null, exemption: null }), closedOn: `${year}-12-31` };
      }),
    );
    const open = Array.from({ length: at('CARRIED_OUT') }, (_, i) =>
      i % 2 === 0
        ? { outcome: null, exemption: null, closedOn: null }
        : { outcome: 'GRANTED' as const, exemption: null, closedOn: `${year + 1}-01-01` },
    );
    return [...ends, ...open].map((end, i) => ({
      id: `${column}-${i + 1}`,
      requesterType: column,
      receivedOn: i < at('CARRIED_IN') ? day(year - 1, i) : day(year, i),
      ...end,
    }));
  });
}

/** Reconsiderations and suits from which a year's table 4 has exactly these figures. */
export function remediesOf(figures: Figures, year: number): ReportedRemedy[] {
  return TABLE_4_ROWS.flatMap(({ code: kind }) => {
    const at = (column: (typeof REMEDY_RESULTS)[number] | 'pending') =>
      figures({ table: 'T4', row: kind, column }) ?? 0;
    const decided = REMEDY_RESULTS.flatMap((result) =>
      Array.from({ length: at(result) }, () => ({ result, closedOn: `${year}-12-31` })),
    );
    const pending = Array.from({ length: at('pending') }, (_, i) =>
      i % 2 === 0 ? { result: null, closedOn: null } : { result: 'upheld' as const, closedOn: `${year + 1}-01-01` },
    );
    return [...decided, ...pending].map((end, i) => ({
      id: `${kind}-${i + 1}`,
      kind,
      filedOn: day(i % 3 === 0 ? year - 1 : year, i),
      ...end,
    }));
  });
}
