/** Versions of the calendar: drafted from a notice, approved by a second person, never changed. */
import { isLawRefusal, noticeFaults, WorkingDayCalendar, type HolidayNotice, type LegalDate } from '#libs/law';
import type { EntityManager } from 'typeorm';
import type { CalendarVersionRow } from '../entities/index.js';

/** A number of an advisory lock: versions are numbered and approved one after another. */
export const VERSIONS_LOCK = 7_203_008;

export interface NoticeSource {
  issuer: string;
  /** 文号. */
  documentNumber: string;
  publishedOn: LegalDate;
  url: string | null;
}

export interface VersionDraft extends NoticeSource {
  /** The notice to add; null where one is only withdrawn. */
  notice: Pick<HolidayNotice, 'kind' | 'year' | 'off' | 'work'> | null;
  /** Ids of notices of the calendar in force that do not count any more: wrong ones, or those that this one replaces. */
  withdraws: readonly string[];
  by: { id: string; name: string };
  idempotencyKey: string;
  /** The agency that announces days of its own; null: of all. */
  overlayOf: string | null;
}

/** Why no version can be made of what was uploaded: everything, in words. */
export class NoticeRefused extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('；'));
    this.name = 'NoticeRefused';
  }
}

export type ApprovalFault =
  | 'CALENDAR.UNKNOWN'
  | 'CALENDAR.NOT_OWN'
  | 'CALENDAR.ALREADY_DECIDED'
  | 'CALENDAR.SAME_PERSON'
  | 'CALENDAR.BASED_ON_OLDER';

/**
 * Makes the next version, as a draft, from the one in force. The same key gives the same draft.
 * @throws NoticeRefused
 */
export async function draftVersion(manager: EntityManager, draft: VersionDraft): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [VERSIONS_LOCK]);
  const known: { no: number }[] = await manager.query(`SELECT no FROM calendar_version WHERE idempotency_key = $1`, [
    draft.idempotencyKey,
  ]);
  if (known[0]) return known[0].no;
  const [base]: Base[] = await manager.query(
    `SELECT no, notices, coalesce(national_no, no) AS "nationalNo", next_calendar_no() AS next
     FROM calendar_version WHERE no = calendar_in_force($1)`,
    [draft.overlayOf],
  );
  if (!base) throw new Error('there is no calendar in force');
  const added = noticeOf(draft, base.next);
  const nationalNo = draft.overlayOf === null ? null : base.nationalNo;
  const calendar = calendarFrom(base.notices, draft, added);
  await manager.query(
    `INSERT INTO calendar_version (no, version, notices, added, withdrawn, based_on, issuer, document_number, published_on, url,
       uploaded_by, uploader, idempotency_key, overlay_of, national_no)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      base.next,
      calendar.version,
      JSON.stringify(calendar.notices),
      added.map(({ id }) => id),
      draft.withdraws,
      base.no,
      draft.issuer,
      draft.documentNumber,
      draft.publishedOn,
      draft.url,
      draft.by.id,
      draft.by.name,
      draft.idempotencyKey,
      draft.overlayOf,
      nationalNo,
    ],
  );
  return base.next;
}

interface Base {
  no: number;
  notices: HolidayNotice[];
  nationalNo: number;
  next: number;
}

function noticeOf({ notice, documentNumber, publishedOn }: VersionDraft, no: number): HolidayNotice[] {
  return notice ? [{ ...notice, id: `v${no}`, source: documentNumber, publishedOn }] : [];
}

function calendarFrom(
  base: readonly HolidayNotice[],
  { withdraws, overlayOf }: VersionDraft,
  added: readonly HolidayNotice[],
): WorkingDayCalendar {
  // What the State Council arranges no agency withdraws for itself.
  const isFor = ({ kind }: Pick<HolidayNotice, 'kind'>) => (kind === 'local') === (overlayOf !== null);
  const unknown = withdraws.filter((id) => !base.some((each) => each.id === id && isFor(each)));
  const notices = [...base.filter(({ id }) => !withdraws.includes(id)), ...added];
  const twice = added.filter(
    ({ kind, year }) => kind === 'annual' && notices.some((each) => isOther(each, year, added)),
  );
  const faults = [
    ...unknown.map((id) => `现行日历中没有要撤下的通知：${id}`),
    ...twice.map(({ year }) => `${year}年已有放假通知；更正的，请同时撤下原通知，临时调整的，请按“调整通知”上传`),
    ...(added.every(isFor) ? [] : ['本机关的公告只作为本机关的安排，放假通知只作为全部机关的安排']),
    ...added.flatMap(noticeFaults),
    ...(added.length + withdraws.length === 0 ? ['既没有新的通知，也没有要撤下的通知'] : []),
  ];
  if (faults.length > 0) throw new NoticeRefused(faults);
  try {
    return new WorkingDayCalendar(notices);
  } catch (error) {
    if (isLawRefusal(error)) throw new NoticeRefused([error.message]);
    throw error;
  }
}

function isOther({ id, kind, year }: HolidayNotice, wanted: number, added: readonly HolidayNotice[]): boolean {
  return kind === 'annual' && year === wanted && !added.some((each) => each.id === id);
}

/** For whom somebody may decide: the own agency's overlay, and where its agency keeps the calendar, what counts for all. */
export interface CalendarScope {
  agencyId: string;
  keepsNational: boolean;
}

/** What counts for all is kept by an agency that no other is above. */
export async function keepsNational(manager: EntityManager, agencyId: string): Promise<boolean> {
  const rows: { keeps: boolean }[] = await manager.query(
    `SELECT parent_id IS NULL AS keeps FROM agency WHERE id = $1`,
    [agencyId],
  );
  return rows[0]?.keeps ?? false;
}

function mayDecide({ overlayOf }: { overlayOf: string | null }, scope: CalendarScope): boolean {
  return overlayOf === null ? scope.keepsNational : overlayOf === scope.agencyId;
}

/**
 * Brings a draft into force: from the next question on everything is counted by it, and its rollout waits to be begun. What was
 * being rolled out before is overtaken.
 * @returns every reason against it; none where it is in force now
 */
export async function approveVersion(
  manager: EntityManager,
  no: number,
  by: { id: string; name: string },
  scope: CalendarScope,
): Promise<ApprovalFault[]> {
  const [version] = await lockVersion(manager, no);
  if (!version) return ['CALENDAR.UNKNOWN'];
  if (!mayDecide(version, scope)) return ['CALENDAR.NOT_OWN'];
  // Approved once more by the same person, it stays approved.
  if (version.approvedBy === by.id) return [];
  const faults: ApprovalFault[] = [
    ...(version.isDecided ? ['CALENDAR.ALREADY_DECIDED' as const] : []),
    ...(version.uploadedBy === by.id ? ['CALENDAR.SAME_PERSON' as const] : []),
    ...(!version.isDecided && version.basedOn !== version.inForce ? ['CALENDAR.BASED_ON_OLDER' as const] : []),
  ];
  if (faults.length > 0) return faults;
  await manager.query(
    `UPDATE calendar_version SET rollout = 'superseded'
     WHERE rollout IN ('waiting', 'running', 'paused') AND overlay_of IS NOT DISTINCT FROM $1`,
    [version.overlayOf],
  );
  await manager.query(
    `UPDATE calendar_version SET approved_by = $2, approver = $3, approved_at = now(), rollout = 'waiting' WHERE no = $1`,
    [no, by.id, by.name],
  );
  return [];
}

/** A draft that is not wanted; it stays to be seen. @returns every reason against it */
export async function rejectVersion(
  manager: EntityManager,
  no: number,
  scope: CalendarScope,
): Promise<ApprovalFault[]> {
  const [version] = await lockVersion(manager, no);
  if (!version) return ['CALENDAR.UNKNOWN'];
  if (!mayDecide(version, scope)) return ['CALENDAR.NOT_OWN'];
  if (version.approvedBy) return ['CALENDAR.ALREADY_DECIDED'];
  await manager.query(`UPDATE calendar_version SET rejected_at = coalesce(rejected_at, now()) WHERE no = $1`, [no]);
  return [];
}

async function lockVersion(manager: EntityManager, no: number) {
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [VERSIONS_LOCK]);
  const rows: {
    uploadedBy: string | null;
    approvedBy: string | null;
    isDecided: boolean;
    basedOn: number | null;
    overlayOf: string | null;
    inForce: number;
  }[] = await manager.query(
    `SELECT uploaded_by AS "uploadedBy", approved_by AS "approvedBy", based_on AS "basedOn", overlay_of AS "overlayOf",
            approved_at IS NOT NULL OR rejected_at IS NOT NULL AS "isDecided", calendar_in_force(overlay_of) AS "inForce"
     FROM calendar_version WHERE no = $1`,
    [no],
  );
  return rows;
}

export type ListedVersion = Omit<
  CalendarVersionRow,
  'notices' | 'added' | 'idempotencyKey' | 'uploadedBy' | 'approvedBy' | 'overlayOf' | 'nationalNo'
> & {
  /** The notices that it has and its base had not. */
  addedNotices: HolidayNotice[];
  isInForce: boolean;
  /** An overlay of the agency that asks. */
  isLocal: boolean;
  /** Whether the person who asks uploaded it. */
  isOwn: boolean;
};

/** The versions of all and those of the agency of the transaction, the newest first. */
export async function listVersions(manager: EntityManager, staffId: string): Promise<ListedVersion[]> {
  return manager.query(
    `SELECT no, version, withdrawn, based_on AS "basedOn", issuer, document_number AS "documentNumber",
            published_on AS "publishedOn", url, uploader, uploaded_at AS "uploadedAt", approver, approved_at AS "approvedAt",
            rejected_at AS "rejectedAt", rollout, finished_at AS "finishedAt", no = calendar_in_force(overlay_of) AS "isInForce",
            overlay_of IS NOT NULL AS "isLocal",
            uploaded_by IS NOT DISTINCT FROM $1::uuid AS "isOwn",
            (SELECT coalesce(jsonb_agg(n), '[]') FROM jsonb_array_elements(notices) n
             WHERE n->>'id' = ANY(added)) AS "addedNotices"
     FROM calendar_version WHERE overlay_of IS NULL OR overlay_of = yishen_agency() ORDER BY no DESC`,
    [staffId],
  );
}
