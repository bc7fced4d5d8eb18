/** Whatever had to follow in the world has followed: no effect is open, and each left what it had to leave. */
import { faultsOf, type Check } from './fault.js';

export const effectsComplete: Check = async ({ source }) => {
  const { faults, expect } = faultsOf('effects are complete');
  const open: { number: string; key: string }[] = await source.query(
    `SELECT r.number, e.effect_key AS key FROM request_effect e JOIN request r ON r.id = e.request_id WHERE e.state = 'open'`,
  );
  for (const { number, key } of open) expect(false, number, `${key} is open`);
  const withoutFile: { number: string; key: string }[] = await source.query(
    `SELECT r.number, e.effect_key AS key FROM request_effect e JOIN request r ON r.id = e.request_id
     WHERE e.state = 'done' AND e.kind IN ('renderDraft', 'issueLetter', 'writeArchive')
       AND NOT EXISTS (SELECT 1 FROM effect_file f WHERE f.request_id = e.request_id AND f.effect_key = e.effect_key)`,
  );
  for (const { number, key } of withoutFile) expect(false, number, `${key} is done and has left no file`);
  const archives: { number: string; events: number }[] = await source.query(
    `SELECT r.number, count(e.seq)::int AS events FROM request r
     LEFT JOIN request_event e ON e.request_id = r.id AND e.type = 'RequestArchived'
     WHERE r.stage = 'archived' GROUP BY r.id`,
  );
  for (const { number, events } of archives) expect(events === 1, number, `archived ${events} times`);
  return faults;
};
