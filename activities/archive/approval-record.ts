/** 办理审批单: who took in, proposed, reviewed, returned, signed and set right, with what they wrote. */
import type { EventType, RecordedEvent, Role } from '#libs/request';
import type { EntityManager } from 'typeorm';
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
]);

export async function approvalRecord(manager: EntityManager, file: CaseFile, events: RecordedEvent[]) {
  const steps = events.filter(({ type }) => APPROVALS.has(type));
  const names = await staffNames(manager, steps);
  const records: object[] = [];
  for (const { type, happenedOn, recordedAt, actor, commandId, data } of steps) {
    const by =
      actor.kind === 'staff'
        ? { id: actor.id, name: names.get(actor.id) ?? '', ...(await actingFor(manager, actor.id, type, recordedAt)) }
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

/** 代理: the absent holders of the office in which a delegate took the step. */
async function actingFor(
  manager: EntityManager,
  staffId: string,
  type: EventType,
  recordedAt: string,
): Promise<{ actingFor?: string[] }> {
  const role = OFFICES[type];
  if (!role) return {};
  const absent: { name: string }[] = await manager.query(
    `SELECT s.name FROM delegation d JOIN staff s ON s.id = d.absent_id
     WHERE d.delegate_id = $1 AND d.role = $2
       AND ($3::timestamptz AT TIME ZONE 'Asia/Shanghai')::date BETWEEN d.starts_on AND d.ends_on
       AND (d.ended_at IS NULL OR d.ended_at > $3) ORDER BY s.name`,
    [staffId, role, recordedAt],
  );
  return absent.length > 0 ? { actingFor: absent.map(({ name }) => name) } : {};
}

async function staffNames(manager: EntityManager, events: RecordedEvent[]): Promise<Map<string, string>> {
  const ids = events.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.id] : []));
  const rows: { id: string; name: string }[] = await manager.query(
    `SELECT id, name FROM staff WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
