/**
 * That something changed which desks show. No content and no ids: whoever hears it reads again what he may see. It is told at
 * least once; twice does no harm.
 *
 * A position is the oldest transaction that was still under way: everything before it is over and was told, everything
 * from it on is told later. (Ids of a sequence would not do: a lower one can be committed after a higher one was read.)
 */
import type { DataSource } from 'typeorm';
import { askAsSystem, askInAgency, asSystem } from './transactions.js';

export const TOPICS = ['requests', 'alerts', 'register', 'events', 'messages'] as const;
export type Topic = (typeof TOPICS)[number];

/** Days for which signals are kept; who was away longer is told that everything changed. */
const KEPT_DAYS = 2;

const UPTO = `(SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS tx, extract(epoch FROM now())::bigint AS at) upto`;

export interface Signals {
  /** After which the next are asked for. */
  position: string;
  agencies: { agencyId: string; topics: Topic[] }[];
}

/** What changed in which agency since a position; with none, only where one stands now. */
export async function signalsSince(source: DataSource, position: string | null): Promise<Signals> {
  const rows = await askAsSystem<{ position: string; agencyId: string | null; topics: Topic[] }>(
    source,
    `SELECT upto.tx || '.' || upto.at AS position, s.agency_id AS "agencyId", array_agg(DISTINCT s.topic) AS topics
     FROM ${UPTO} LEFT JOIN desk_signal s ON s.tx >= $1 AND s.tx < upto.tx GROUP BY 1, 2`,
    [position === null ? null : txOf(position)],
  );
  return {
    position: rows[0]?.position ?? '0.0',
    agencies: rows.flatMap(({ agencyId, topics }) => (agencyId === null ? [] : [{ agencyId, topics }])),
  };
}

/**
 * What changed in one agency since a position that somebody kept. All topics where that cannot be told: none was kept, it is
 * older than what is kept, or it is ahead of this database, which was then restored from an earlier state.
 */
export async function missedSince(
  source: DataSource,
  agencyId: string,
  position: string | null,
): Promise<{ position: string; topics: Topic[] }> {
  const known = position !== null && isPosition(position) ? position : '0.0';
  const [row] = await askInAgency<{ position: string; isKept: boolean; topics: Topic[] }>(
    source,
    agencyId,
    `SELECT upto.tx || '.' || upto.at AS position, $1::bigint <= upto.tx AND $2::bigint > upto.at - $3 AS "isKept",
            ARRAY(SELECT DISTINCT s.topic FROM desk_signal s WHERE s.agency_id = yishen_agency()
                  AND s.tx >= $1::bigint AND s.tx < upto.tx) AS topics
     FROM ${UPTO}`,
    [txOf(known), known.split('.')[1], KEPT_DAYS * 86_400],
  );
  if (!row) throw new Error('a question without an answer');
  return { position: row.position, topics: row.isKept ? row.topics : [...TOPICS] };
}

/** Deletes what nobody can ask for any more. */
export async function forgetSignals(source: DataSource): Promise<void> {
  await asSystem(source, (manager) =>
    manager.query(`DELETE FROM desk_signal WHERE at < now() - $1 * interval '1 day'`, [KEPT_DAYS + 1]),
  );
}

export function isPosition(text: string): boolean {
  return /^\d{1,18}\.\d{1,12}$/.test(text);
}

const txOf = (position: string): string => position.split('.')[0] ?? '0';
