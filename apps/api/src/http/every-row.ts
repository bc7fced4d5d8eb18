/** Rows that are read at a time for a sheet. */
const BATCH = 500;

/**
 * Every row of what is read by pages, a batch in memory at a time.
 * @param read a page after a place, and one row more where there is a next page
 */
export async function* everyRow<Row, Place>(
  read: (after: Place | null, limit: number) => Promise<Row[]>,
  placeOf: (row: Row) => Place,
): AsyncGenerator<Row> {
  let after: Place | null = null;
  do {
    const rows: Row[] = await read(after, BATCH);
    const page = rows.slice(0, BATCH);
    yield* page;
    const last = page.at(-1);
    after = rows.length > BATCH && last ? placeOf(last) : null;
  } while (after);
}
