/** The file of a request as a letter needs it: read and opened for an effect, or as a command would leave it. */
import type { EffectInput } from '#libs/contracts';
import type { WorkingDayCalendar } from '#libs/law';
import type { RecordedEvent, RequestState } from '#libs/request';
import {
  APPLICATION_SEAL,
  calendarOf,
  currentState,
  inAgency,
  readTexts,
  RequestNotFound,
  withDefaults,
  type AgencySettings,
  type Application,
  type RequestRead,
} from '#libs/records';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { DraftingDeps } from './deps.js';

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
  /** A command that nobody has given yet, and what would follow from it. */
  imagined?: Imagined;
}

export interface Imagined {
  commandId: string;
  texts: object;
  events: readonly RecordedEvent[];
}

interface Row {
  number: string;
  agencyName: string;
  settings: AgencySettings;
  wrapped: Buffer | null;
  application: Buffer;
  data: Record<string, string> | null;
  calendarNo: number;
  headSeq: number;
  state: RequestState | null;
  stateVersion: number;
}

/**
 * The file for an effect, with the settings of the day of its event; for a notice that is no effect of an event, its data are
 * `given`, and the settings those of today.
 * @throws RequestNotFound when the request, its key or the effect is not there
 */
export async function openCaseFile(
  deps: DraftingDeps,
  input: EffectInput,
  given: Record<string, string> | null = null,
): Promise<CaseFile> {
  const { requestId, agencyId, effectKey } = input;
  return inAgency(deps.source, agencyId, async (manager) => {
    const rows: Row[] = await manager.query(
      `SELECT r.number, a.name AS "agencyName", settings_on(a.id, coalesce(v.recorded_on, beijing_today())) AS settings, k.wrapped, p.sealed AS application, e.data,
              r.calendar_no AS "calendarNo", r.head_seq AS "headSeq", r.state, r.state_version AS "stateVersion"
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
    const state = await currentState(manager, { id: requestId, ...row });
    const submitted = submittedIn(row.application, key);
    return {
      requestId,
      agencyId,
      number: row.number,
      agencyName: row.agencyName,
      settings: withDefaults(row.settings),
      state,
      calendar: await calendarOf(manager, row.calendarNo),
      key,
      application: await currentApplication(manager, submitted, { requestId, key, state }),
      submitted,
      effect: { key: effectKey, data },
    };
  });
}

/** As `openCaseFile`, for what a command would lead to; `request` is as it stands. */
export async function imaginedCaseFile(
  manager: EntityManager,
  request: RequestRead,
  key: RequestKey,
  imagined: Imagined & Pick<CaseFile, 'state' | 'effect'>,
): Promise<CaseFile> {
  const { id: requestId, agencyId, number, agencyName, settings, calendar } = request;
  const { state, effect, ...given } = imagined;
  const rows: Pick<Row, 'application'>[] = await manager.query(
    `SELECT sealed AS application FROM application WHERE request_id = $1`,
    [requestId],
  );
  if (!rows[0]) throw new RequestNotFound();
  const submitted = submittedIn(rows[0].application, key);
  const application = await currentApplication(manager, submitted, { requestId, key, state, imagined: given });
  return {
    ...{ requestId, agencyId, number, agencyName, settings, state, calendar, key, application, submitted, effect },
    imagined: given,
  };
}

function submittedIn(sealed: Buffer, key: RequestKey): Application {
  return JSON.parse(key.openText(sealed, APPLICATION_SEAL)) as Application;
}

/** What the texts of a command are read with. */
type Reading = Pick<CaseFile, 'requestId' | 'key' | 'imagined'>;

/** A confirmed correction says anew what is sought (条例30), and so does a split, which no correction comes before. */
async function currentApplication(
  manager: EntityManager,
  application: Application,
  { state: { correction, split }, ...reading }: Reading & Pick<CaseFile, 'state'>,
): Promise<Application> {
  const saidIn = (correction?.confirmedOn ? correction.textOf : null) ?? split?.textOf;
  if (!saidIn) return application;
  const texts = await textsOf<{ correction?: string; kept?: string }>(manager, reading, saidIn);
  return { ...application, description: texts.correction ?? texts.kept ?? application.description };
}

/** What people wrote in a command; empty where it wrote nothing. */
export async function textsOf<T extends object>(
  manager: EntityManager,
  { requestId, key, imagined }: Reading,
  commandId: string,
): Promise<T> {
  if (imagined?.commandId === commandId) return imagined.texts as T;
  const written = (await readTexts(manager, key, requestId, [commandId])).get(commandId);
  return (written?.texts ?? {}) as T;
}
