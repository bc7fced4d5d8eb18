/** 办理审批单: who took in, proposed, reviewed, returned, signed and set right, with what they wrote. */
import type { EventType, RecordedEvent } from '#libs/request';
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
    const by = actor.kind === 'staff' ? { id: actor.id, name: names.get(actor.id) ?? '' } : { kind: actor.kind };
    records.push({ step: type, happenedOn, recordedAt, by, data, texts: await textsOf(manager, file, commandId) });
  }
  return records;
}

async function staffNames(manager: EntityManager, events: RecordedEvent[]): Promise<Map<string, string>> {
  const ids = events.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.id] : []));
  const rows: { id: string; name: string }[] = await manager.query(
    `SELECT id, name FROM staff WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
