/** The file of a request as an effect needs it, read and opened for the system's own work. */
import type { EffectInput, EffectResult } from '#libs/contracts';
import type { WorkingDayCalendar } from '#libs/law';
import type { RequestState } from '#libs/request';
import {
  APPLICATION_SEAL,
  calendarOf,
  commandSeal,
  foldRequest,
  inAgency,
  RequestNotFound,
  withDefaults,
  type AgencySettings,
  type Application,
} from '#libs/records';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { ActivityDeps } from './deps.js';

export interface CaseFile {
  requestId: string;
  agencyId: string;
  number: string;
  agencyName: string;
  settings: AgencySettings;
  state: RequestState;
  /** By which its clock is counted. */
  calendar: WorkingDayCalendar;
  key: RequestKey;
  /** The application as it stands: what is sought as a correction or a split said last. */
  application: Application;
  /** The application as it was submitted. */
  submitted: Application;
  /** Ids and codes of the effect itself, or of a notice that is none. */
  effect: { key: string; data: Record<string, string> };
}

interface Row {
  number: string;
  agencyName: string;
  settings: AgencySettings;
  wrapped: Buffer | null;
  application: Buffer;
  data: Record<string, string> | null;
  calendarNo: number;
}

/**
 * The file for an effect, with the settings of the day of its event; for a notice that is no effect of an event, its data are
 * `given`, and the settings those of today.
 * @throws RequestNotFound when the request, its key or the effect is not there
 */
export async function openCaseFile(
  deps: ActivityDeps,
  input: EffectInput,
  given: Record<string, string> | null = null,
): Promise<CaseFile> {
  const { requestId, agencyId, effectKey } = input;
  return inAgency(deps.source, agencyId, async (manager) => {
    const rows: Row[] = await manager.query(
      `SELECT r.number, a.name AS "agencyName", settings_on(a.id, coalesce(v.recorded_on, beijing_today())) AS settings, k.wrapped, p.sealed AS application, e.data,
              r.calendar_no AS "calendarNo"
       FROM request r JOIN agency a ON a.id = r.agency_id
       JOIN request_key k ON k.request_id = r.id JOIN application p ON p.request_id = r.id
       LEFT JOIN request_effect e ON e.request_id = r.id AND e.effect_key = $2
       LEFT JOIN request_event v ON v.request_id = r.id AND v.seq = split_part(e.effect_key, '-', 1)::int
       WHERE r.id = $1`,
      [requestId, effectKey],
    );
    const row = rows[0];
    const data = given ?? row?.data;
    if (!row?.wrapped || !data) throw new RequestNotFound();
    const key = deps.vault.requestKey(requestId, row.wrapped);
    const state = await foldRequest(manager, requestId);
    const submitted = JSON.parse(key.openText(row.application, APPLICATION_SEAL)) as Application;
    return {
      requestId,
      agencyId,
      number: row.number,
      agencyName: row.agencyName,
      settings: withDefaults(row.settings),
      state,
      calendar: await calendarOf(manager, row.calendarNo),
      key,
      application: await currentApplication(manager, key, submitted, state),
      submitted,
      effect: { key: effectKey, data },
    };
  });
}

/** A confirmed correction says anew what is sought (条例30), and so does a split, which no correction comes before. */
async function currentApplication(
  manager: EntityManager,
  key: RequestKey,
  application: Application,
  { requestId, correction, split }: RequestState,
): Promise<Application> {
  const saidIn = (correction?.confirmedOn ? correction.textOf : null) ?? split?.textOf;
  if (!saidIn) return application;
  const texts = await readTexts<{ correction?: string; kept?: string }>(manager, key, requestId, saidIn);
  return { ...application, description: texts.correction ?? texts.kept ?? application.description };
}

async function readTexts<T extends object>(
  manager: EntityManager,
  key: RequestKey,
  requestId: string,
  commandId: string,
): Promise<T> {
  const rows: { sealed: Buffer | null }[] = await manager.query(
    `SELECT sealed FROM inbox WHERE command_id = $1 AND request_id = $2`,
    [commandId, requestId],
  );
  const sealed = rows[0]?.sealed;
  if (!sealed) return {} as T;
  return (JSON.parse(key.openText(sealed, commandSeal(commandId))) as { texts: T }).texts;
}

/** What people wrote in a command; empty where it wrote nothing. */
export function textsOf<T extends object>(manager: EntityManager, file: CaseFile, commandId: string): Promise<T> {
  return readTexts<T>(manager, file.key, file.requestId, commandId);
}

export function done(
  input: Pick<EffectInput, 'effectKey'>,
  effect: EffectResult['effect'],
  facts: EffectResult['facts'],
): EffectResult {
  return { effectKey: input.effectKey, effect, outcome: 'done', facts };
}

/** For good: what a further try could mend is thrown instead. `missing` is said in the words of a rule, never in a person's. */
export function failed(
  input: Pick<EffectInput, 'effectKey'>,
  effect: EffectResult['effect'],
  code: string,
  missing: readonly string[] = [],
): EffectResult {
  return { effectKey: input.effectKey, effect, outcome: 'failed', facts: { code, missing } };
}
