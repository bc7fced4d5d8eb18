import type { RecordedEvent, RequestState } from '#libs/request';
import type { EntityManager } from 'typeorm';
import type { LockedRequest } from './locked-request.js';

interface Changed {
  request: Pick<LockedRequest, 'id' | 'agencyId'>;
  before: RequestState;
  after: RequestState;
  events: readonly RecordedEvent[];
}

/** What a version of the calendar changed, as its progress, its notices and its page show it; of many requests in one statement. */
export async function projectCalendar(manager: EntityManager, changed: readonly Changed[]): Promise<void> {
  const rows = changed.flatMap(changeOf);
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO calendar_change (no, request_id, agency_id, changed_on, old_due_on, new_due_on, made_overdue, case_officer_id)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS c(no int, request_id uuid, agency_id uuid, changed_on date, old_due_on date,
       new_due_on date, made_overdue boolean, case_officer_id uuid)`,
    [JSON.stringify(rows)],
  );
}

function changeOf({ request, before, after, events }: Changed): Record<string, unknown>[] {
  return events.flatMap((event) => {
    if (event.type !== 'CalendarApplied') return [];
    const today = event.recordedOn;
    const isOverdue = ({ replyDueOn }: RequestState) => replyDueOn !== null && replyDueOn < today;
    const isAsked = after.dispatchedOn === null && after.closedOn === null;
    return [
      {
        no: event.data.no,
        request_id: request.id,
        agency_id: request.agencyId,
        changed_on: today,
        old_due_on: before.replyDueOn,
        new_due_on: after.replyDueOn,
        made_overdue: isAsked && isOverdue(after) && !isOverdue(before),
        case_officer_id: after.caseOfficerId,
      },
    ];
  });
}
