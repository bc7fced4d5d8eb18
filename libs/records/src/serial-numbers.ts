import type { EntityManager } from 'typeorm';

/** The next number of a series, its row locked until the transaction ends: a rollback gives the number back. */
export async function peekSerial(
  manager: EntityManager,
  agencyId: string,
  series: string,
  year: number,
): Promise<number> {
  const rows: { last: number }[] = await manager.query(
    `INSERT INTO serial_number (agency_id, series, year) VALUES ($1, $2, $3)
     ON CONFLICT (agency_id, series, year) DO UPDATE SET last = serial_number.last RETURNING last`,
    [agencyId, series, year],
  );
  return (rows[0]?.last ?? 0) + 1;
}

/** Takes the number that `peekSerial` showed. */
export async function takeSerial(
  manager: EntityManager,
  agencyId: string,
  series: string,
  year: number,
  serial: number,
): Promise<void> {
  await manager.query(`UPDATE serial_number SET last = $4 WHERE agency_id = $1 AND series = $2 AND year = $3`, [
    agencyId,
    series,
    year,
    serial,
  ]);
}
