import type { Table3ColumnCode, Table3RowCode, Table4ColumnCode, RemedyKind } from './rows.js';

/** Where a figure stands. */
export type CellAddress =
  | { readonly table: 'T3'; readonly row: Table3RowCode; readonly column: Table3ColumnCode }
  | { readonly table: 'T4'; readonly row: RemedyKind; readonly column: Table4ColumnCode };

/** The printed figure of a cell; `undefined` where a report leaves it out. */
export type Figures = (address: CellAddress) => number | undefined;

/** `T3/3.1… natural_person` in one word, as a key and for messages. */
export function cellKey({ table, row, column }: CellAddress): string {
  return `${table}/${row}/${column}`;
}
