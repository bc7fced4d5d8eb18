import { cellKey, type CellAddress, type Figures } from './figures.js';
import type { Finding, FindingCode } from './finding.js';
import {
  REQUESTER_TYPES,
  RESULT_ROWS,
  TABLE_3_COLUMNS,
  TABLE_3_ROWS,
  TABLE_4_COLUMNS,
  TABLE_4_ROWS,
  type Table3ColumnCode,
  type Table3RowCode,
} from './rows.js';

const t3 = (row: Table3RowCode, column: Table3ColumnCode): CellAddress => ({ table: 'T3', row, column });

/** Every cell of tables 3 and 4 in printed order. */
export function allCells(): CellAddress[] {
  return [
    ...TABLE_3_ROWS.flatMap(({ code: row }) => TABLE_3_COLUMNS.map((column): CellAddress => t3(row, column))),
    ...TABLE_4_ROWS.flatMap(({ code: row }) =>
      TABLE_4_COLUMNS.map((column): CellAddress => ({ table: 'T4', row, column })),
    ),
  ];
}

/**
 * The cross-checks of the format, on any tables: our own or a published report's.
 * Each column balances, each total is its sum, each row's total is the sum of its columns.
 * @law 格式
 */
export function checkFigures(figures: Figures): Finding[] {
  return [...checkCounts(figures), ...checkRowSums(figures), ...checkTotals(figures), ...checkBalance(figures)];
}

/**
 * What is carried in is what the year before carried out. The totals must agree; single columns may differ where a
 * requester's type was corrected meanwhile.
 * @law 格式
 */
export function checkCarryOver(figures: Figures, lastYear: Figures): Finding[] {
  return TABLE_3_COLUMNS.flatMap((column) => {
    const carriedIn = figures(t3('CARRIED_IN', column)) ?? 0;
    const carriedOut = lastYear(t3('CARRIED_OUT', column)) ?? 0;
    if (carriedIn === carriedOut) return [];
    const finding = differs(
      'CELL.CARRY_OVER_DIFFERS',
      t3('CARRIED_IN', column),
      carriedIn,
      carriedOut,
      '上年的结转下年度',
    );
    return [column === 'total' ? finding : { ...finding, severity: 'warning' as const }];
  });
}

function checkCounts(figures: Figures): Finding[] {
  return allCells().flatMap((cell) => {
    const value = figures(cell);
    if (Number.isSafeInteger(value) && (value as number) >= 0) return [];
    const message = `${cellKey(cell)} 应为非负整数，实为 ${value ?? '空'}`;
    return [{ code: 'CELL.NOT_A_COUNT', severity: 'error', message, cell, details: { value: String(value) } }];
  });
}

function checkRowSums(figures: Figures): Finding[] {
  const table3 = TABLE_3_ROWS.map(({ code: row }) =>
    sumCheck(
      figures,
      'CELL.ROW_NOT_SUM',
      t3(row, 'total'),
      REQUESTER_TYPES.map((type) => t3(row, type)),
      '本行各列之和',
    ),
  );
  const table4 = TABLE_4_ROWS.map(({ code: row }) => {
    const parts = TABLE_4_COLUMNS.filter((column) => column !== 'total');
    const cells = parts.map((column): CellAddress => ({ table: 'T4', row, column }));
    return sumCheck(figures, 'CELL.ROW_NOT_SUM', { table: 'T4', row, column: 'total' }, cells, '本行各列之和');
  });
  return [...table3, ...table4].flat();
}

function checkTotals(figures: Figures): Finding[] {
  return TABLE_3_COLUMNS.flatMap((column) => {
    const rows = RESULT_ROWS.map(({ code }) => t3(code, column));
    return sumCheck(figures, 'CELL.TOTAL_NOT_SUM', t3('TOTAL_PROCESSED', column), rows, '各办理结果之和');
  });
}

function checkBalance(figures: Figures): Finding[] {
  return TABLE_3_COLUMNS.flatMap((column) => {
    const at = (row: Table3RowCode) => figures(t3(row, column)) ?? 0;
    const came = at('NEW') + at('CARRIED_IN');
    const left = at('TOTAL_PROCESSED') + at('CARRIED_OUT');
    if (came === left) return [];
    return [differs('CELL.COLUMN_UNBALANCED', t3('CARRIED_OUT', column), left, came, '新收加上年结转')];
  });
}

function sumCheck(
  figures: Figures,
  code: FindingCode,
  cell: CellAddress,
  parts: readonly CellAddress[],
  what: string,
): Finding[] {
  const printed = figures(cell) ?? 0;
  const sum = parts.reduce((total, part) => total + (figures(part) ?? 0), 0);
  return printed === sum ? [] : [differs(code, cell, printed, sum, what)];
}

function differs(code: FindingCode, cell: CellAddress, actual: number, expected: number, what: string): Finding {
  const subject = code === 'CELL.COLUMN_UNBALANCED' ? `${cell.column} 列的办结总计加结转下年` : cellKey(cell);
  const message = `${subject}为 ${actual}，${what}为 ${expected}，相差 ${actual - expected}`;
  return { code, severity: 'error', message, cell, details: { actual, expected } };
}
