/** Whatever was due has been raised, once: no wake-up lies in the past, and no limit was told of twice. */
import { faultsOf, type Check } from './fault.js';

export const wakeUpsFired: Check = async ({ source }) => {
  const { faults, expect } = faultsOf('due wake-ups fire once');
  const missed: { number: string; at: string }[] = await source.query(
    `SELECT number, wake_up ->> 'at' AS at FROM request WHERE expects_process AND wake_at < now()`,
  );
  for (const { number, at } of missed) expect(false, number, `the wake-up of ${at} has not fired`);
  const twice: { number: string; type: string; count: number }[] = await source.query(
    `SELECT r.number, e.type, count(*)::int AS count FROM request_event e JOIN request r ON r.id = e.request_id
     WHERE e.type LIKE '%Raised' AND e.type <> 'TaskRaised'
     GROUP BY r.number, e.type, e.body::jsonb -> 'data' ->> 'dueOn', e.body::jsonb -> 'data' ->> 'replyDueOn'
     HAVING count(*) > 1`,
  );
  for (const { number, type, count } of twice) expect(false, number, `${type} ${count} times for one day`);
  return faults;
};
