/** Numbers: in no series is one missing or given twice, and a voided one has its event. */
import { faultsOf, type Check } from './fault.js';

interface Series {
  name: string;
  last: number;
  given: number[];
}

export const numbersWhole: Check = async ({ source }) => {
  const { faults, expect } = faultsOf('numbers are given once, without gaps');
  const series: Series[] = await source.query(
    `SELECT s.series || ' ' || s.year AS name, s.last, CASE WHEN s.series = 'request' THEN
       (SELECT coalesce(array_agg(right(number, 6)::int ORDER BY number), '{}') FROM request
        WHERE agency_id = s.agency_id AND number LIKE '%-' || s.year || '-%')
       ELSE (SELECT coalesce(array_agg(serial ORDER BY serial), '{}') FROM letter
        WHERE agency_id = s.agency_id AND word = s.series AND year = s.year) END AS given
     FROM serial_number s`,
  );
  for (const { name, last, given } of series) {
    const whole = Array.from({ length: last }, (_, index) => index + 1);
    expect(given.join() === whole.join(), name, `given ${given.join()} of ${last}`);
  }
  // The events are what happened: each number stands in one of them, and the row of a letter says what they say.
  const letters: { id: string; status: string; events: string[] }[] = await source.query(
    `SELECT l.id, l.status, (SELECT coalesce(array_agg(e.type ORDER BY e.seq), '{}') FROM request_event e
       WHERE e.request_id = l.request_id AND e.body::jsonb -> 'data' ->> 'letterId' = l.id AND e.type LIKE 'Letter%') AS events
     FROM letter l`,
  );
  const ends: Record<string, string> = { numbered: '', issued: 'LetterIssued', voided: 'LetterNumberVoided' };
  for (const { id, status, events } of letters) {
    const expected = ['LetterNumbered', ends[status]].filter(Boolean).join();
    expect(events.join() === expected, id, `${status}, but its events are ${events.join()}`);
  }
  return faults;
};
