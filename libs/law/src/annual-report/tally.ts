import type { CellAddress } from './figures.js';
import {
  REQUESTER_TYPES,
  RESULT_ROWS,
  TABLE_4_COLUMNS,
  type RemedyKind,
  type RequesterType,
  type Table3RowCode,
  type Table4ColumnCode,
} from './rows.js';

type CountedRow = Exclude<Table3RowCode, 'TOTAL_PROCESSED'> | RemedyKind;
type CountedColumn = RequesterType | Exclude<Table4ColumnCode, 'total'>;

/** Counts by cell; totals are read off, never kept. */
export class Tally {
  private readonly counts = new Map<string, { value: number; ids: string[] }>();

  constructor(private readonly keepIds: boolean) {}

  count(table: CellAddress['table'], row: CountedRow, column: CountedColumn, id: string): void {
    const key = `${table}/${row}/${column}`;
    let cell = this.counts.get(key);
    if (!cell) this.counts.set(key, (cell = { value: 0, ids: [] }));
    cell.value += 1;
    if (this.keepIds) cell.ids.push(id);
  }

  value(address: CellAddress): number {
    return this.parts(address).reduce((sum, key) => sum + (this.counts.get(key)?.value ?? 0), 0);
  }

  ids(address: CellAddress): string[] {
    return this.parts(address).flatMap((key) => this.counts.get(key)?.ids ?? []);
  }

  /** The counted cells that a cell, perhaps a total, is made of. */
  private parts({ table, row, column }: CellAddress): string[] {
    const rows = row === 'TOTAL_PROCESSED' ? RESULT_ROWS.map(({ code }) => code) : [row];
    return rows.flatMap((each) => columnsOf(table, column).map((one) => `${table}/${each}/${one}`));
  }
}

function columnsOf(table: CellAddress['table'], column: string): readonly string[] {
  if (column !== 'total') return [column];
  // Nothing is ever counted into a total itself.
  return table === 'T3' ? REQUESTER_TYPES : TABLE_4_COLUMNS;
}
