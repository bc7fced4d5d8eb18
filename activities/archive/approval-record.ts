/** 办理审批单: who took in, proposed, reviewed, returned, signed and set right, with what they wrote. */
import type { EventType, RecordedEvent, Role } from '#libs/request';
import { asSystem } from '#libs/records';
import type { DataSource, EntityManager } from 'typeorm';
import { textsOf, type CaseFile } from '../case-file.js';

const APPROVALS: ReadonlySet<EventType> = new Set<EventType>([
  'RequestSubmitted',
  'ApplicantUnreachable',
  'ReceiptConfirmed',
  'IntakeReviewPassed',
  'CorrectionArrived',
  'ReasonsGiven',
  'RequestWithdrawn',
  'HandlingUnitAssigned',
  'ConsultationOpened',
  'ConsultationReceived',
  'OpinionGiven',
  'ConsultedUnreachable',
  'ConsultationSilent',
  'ConsultationTerminated',
  'ObjectionJudged',
  'ObjectionOverridden',
  'OverrideNoticeReceived',
  'ReplyProposed',
  'ProposalCountersigned',
  'SecrecyApproved',
  'LegalityApproved',
  'ProposalReturned',
  'ReplySigned',
  'FeeNoticeCalledBack',
  'FactTakenBack',
  'ReplyFoundWrong',
  'RequestReopened',
  'PromotedToProactive',
]);

export async function approvalRecord(
  source: DataSource,
  manager: EntityManager,
  file: CaseFile,
  events: RecordedEvent[],
) {
  const steps: { event: RecordedEvent; absent: string[] }[] = [];
  for (const event of events.filter(({ type }) => APPROVALS.has(type)))
    steps.push({ event, absent: await absentIn(manager, event) });
  const names = await namesOf(source, steps);
  const records: object[] = [];
  for (const { event, absent } of steps) {
    const { type, happenedOn, recordedAt, actor, commandId, data } = event;
    const actingFor = absent.map((id) => names.get(id) ?? '').sort();
    const by =
      actor.kind === 'staff'
        ? { id: actor.id, name: names.get(actor.id) ?? '', ...(actingFor.length > 0 ? { actingFor } : {}) }
        : { kind: actor.kind };
    records.push({ step: type, happenedOn, recordedAt, by, data, texts: await textsOf(manager, file, commandId) });
  }
  return records;
}

/** The office in which a step is taken by one person alone. */
const OFFICES: { [T in EventType]?: Role } = {
  ProposalCountersigned: 'unitHead',
  SecrecyApproved: 'secrecyReviewer',
  LegalityApproved: 'legalReviewer',
  ReplySigned: 'signer',
};

/** 代理: the absent holders of the office in which a delegate took the step, by id. */
async function absentIn(manager: EntityManager, { type, actor, recordedAt }: RecordedEvent): Promise<string[]> {
  const role = OFFICES[type];
  if (!role || actor.kind !== 'staff') return [];
  const absent: { id: string }[] = await manager.query(
    `SELECT absent_id AS id FROM delegation
     WHERE delegate_id = $1 AND role = $2
       AND ($3::timestamptz AT TIME ZONE 'Asia/Shanghai')::date BETWEEN starts_on AND ends_on
       AND (ended_at IS NULL OR ended_at > $3)`,
    [actor.id, role, recordedAt],
  );
  return absent.map(({ id }) => id);
}

/** Of all, also of a person of another house who holds no office in the agency any more: who signed stays known. */
async function namesOf(
  source: DataSource,
  steps: readonly { event: RecordedEvent; absent: readonly string[] }[],
): Promise<Map<string, string>> {
  const ids = steps.flatMap(({ event: { actor }, absent }) => [
    ...(actor.kind === 'staff' ? [actor.id] : []),
    ...absent,
  ]);
  const rows: { id: string; name: string }[] = await asSystem(source, (manager) =>
    manager.query(`SELECT id, name FROM staff WHERE id = ANY($1::uuid[])`, [ids]),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
