import type { AnnualReport } from './annual-report.js';
import { TABLE_3_ROWS, TABLE_4_ROWS } from './rows.js';

export const ANNUAL_REPORT_CSV_HEADER = 'table,row_no,row_code,col_code,value,row_label';

const PRINTED = {
  T3: new Map<string, { no: string; label: string }>(TABLE_3_ROWS.map((row) => [row.code, row])),
  T4: new Map<string, { no: string; label: string }>(TABLE_4_ROWS.map((row) => [row.code, row])),
};

/**
 * Tables 3 and 4 as a long table, a cell a line, in the layout of `annual-report-suqian-2023.csv`; lines end in \n.
 * No field needs quoting: codes, counts, and labels without comma or quotation mark.
 */
export function annualReportCsv(report: Pick<AnnualReport, 'cells'>): string {
  const lines = report.cells.map(({ address: { table, row, column }, value }) => {
    const printed = PRINTED[table].get(row);
    return [table, printed?.no ?? '', row, column, value, printed?.label ?? ''].join(',');
  });
  return [ANNUAL_REPORT_CSV_HEADER, ...lines, ''].join('\n');
}
