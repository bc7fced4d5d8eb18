/** Requests of the past, from their register: each whole or not at all, and once, however often the register is imported. */
import { canonicalJson } from '#libs/chain';
import { importCommandId } from '#libs/contracts';
import { importPast, newRequest, type PastFacts } from '#libs/request';
import type { DataSource, EntityManager } from 'typeorm';
import { calendarInForce } from '../calendar/calendars.js';
import type { CommitTools } from '../commit/commit-command.js';
import { recordEvents } from '../commit/record-events.js';
import { recordPast } from '../commit/record-past.js';
import { withDefaults, type AgencySettings } from '../settings/agency-settings.js';
import { prepareRequest, type Application } from '../submissions.js';
import { asSystem, inAgency } from '../transactions.js';

export interface PastRequest {
  facts: PastFacts;
  /** What the register has of the applicant, sealed as everywhere; mostly nothing. */
  application: Application;
}

/** What became of each: `differs`: it was imported before with other facts, which stand. */
export type ImportResult = 'imported' | 'known' | 'differs';

export async function importPastRequests(
  { source, vault }: CommitTools,
  agencyId: string,
  requests: readonly PastRequest[],
  today: string,
): Promise<ImportResult[]> {
  return inAgency(source, agencyId, async (manager) => {
    // Two imports at a time: the second finds what the first recorded.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`import/${agencyId}`]);
    const [agency]: { settings: AgencySettings }[] = await manager.query(`SELECT settings_on($1, $2) AS settings`, [
      agencyId,
      today,
    ]);
    const context = { today, calendar: await calendarInForce(manager), agency: withDefaults(agency?.settings ?? {}) };
    const known = await alreadyImported(manager, requests);
    const results: ImportResult[] = [];
    for (const { facts, application } of requests) {
      const before = known.get(facts.reportedId);
      if (before !== undefined) {
        results.push(before === factsKey(facts) ? 'known' : 'differs');
        continue;
      }
      const prepared = prepareRequest(vault);
      const state = newRequest(prepared.requestId);
      const command = { commandId: importCommandId(prepared.requestId), actor: { kind: 'system' as const } };
      const { events, after } = recordEvents(state, command, importPast(state, facts, context), today);
      const row = { agencyId, application, attachments: [], uploadedBy: null, originId: null };
      await recordPast(manager, vault, {
        ...{ prepared, events, state: after },
        row: { ...row, submittedOn: facts.submittedOn },
      });
      known.set(facts.reportedId, factsKey(facts));
      results.push('imported');
    }
    return results;
  });
}

async function alreadyImported(manager: EntityManager, requests: readonly PastRequest[]): Promise<Map<string, string>> {
  const rows: { facts: PastFacts }[] = await manager.query(
    `SELECT e.body::jsonb->'data' AS facts FROM request r JOIN request_event e ON e.request_id = r.id AND e.seq = 1
     WHERE r.agency_id = yishen_agency() AND r.imported_id = ANY($1)`,
    [requests.map(({ facts }) => facts.reportedId)],
  );
  return new Map(rows.map(({ facts }) => [facts.reportedId, factsKey(facts)]));
}

const factsKey = (facts: PastFacts): string => canonicalJson(facts);

/** The agency with a code; null where there is none. */
export async function agencyByCode(source: DataSource, code: string): Promise<string | null> {
  return asSystem(source, async (manager) => {
    const rows: { id: string }[] = await manager.query(`SELECT id FROM agency WHERE code = $1`, [code]);
    return rows[0]?.id ?? null;
  });
}
