import type { RecordedEvent, RequestState } from '#libs/request';
import type { EntityManager } from 'typeorm';
import type { LockedRequest } from './locked-request.js';

/** What a version of the calendar changed, as its progress, its notices and its page show it. */
export async function projectCalendar(
  manager: EntityManager,
  request: LockedRequest,
  { before, after }: { before: RequestState; after: RequestState },
  event: RecordedEvent,
): Promise<void> {
  if (event.type !== 'CalendarApplied') return;
  const today = event.recordedOn;
  const isOverdue = ({ replyDueOn }: RequestState) => replyDueOn !== null && replyDueOn < today;
  const isAsked = after.dispatchedOn === null && after.closedOn === null;
  await manager.query(
    `INSERT INTO calendar_change (no, request_id, agency_id, changed_on, old_due_on, new_due_on, made_overdue, case_officer_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      event.data.no,
      request.id,
      request.agencyId,
      today,
      before.replyDueOn,
      after.replyDueOn,
      isAsked && isOverdue(after) && !isOverdue(before),
      after.caseOfficerId,
    ],
  );
}
