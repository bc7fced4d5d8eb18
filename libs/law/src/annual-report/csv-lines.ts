import type { AnnualReport } from './annual-report.js';
import { TABLE_3_ROWS, TABLE_4_ROWS } from './rows.js';

export const ANNUAL_REPORT_CSV_HEADER = 'table,row_no,row_code,col_code,value,row_label';

type Printed = Readonly<Record<'no' | 'label', string>>;

const PRINTED = {
  T3: new Map<string, Printed>(TABLE_3_ROWS.map((row) => [row.code, row])),
  T4: new Map<string, Printed>(TABLE_4_ROWS.map((row) => [row.code, row])),
};

/**
 * Tables 3 and 4 as a long table, a cell a line, in the layout of `annual-report-suqian-2023.csv`; lines end in \n.
 * No field needs quoting: codes, counts, and labels without comma or quotation mark.
 */
export function annualReportCsv(report: Pick<AnnualReport, 'cells'>): string {
  const lines = report.cells.map(({ address: { table, row, column }, value }) => {
    const { no, label } = PRINTED[table].get(row) as Printed;
    return [table, no, row, column, value, label].join(',');
  });
  return [ANNUAL_REPORT_CSV_HEADER, ...lines, ''].join('\n');
}
