import { describe, expect, it } from '@jest/globals';
import type { Tracking } from './api/types';
import { calendarFile } from './calendar-file';
import { deadlinesOf } from './deadlines';

const tracking = (more: object = {}, clock: object = {}) =>
  ({
    number: 'QHFG-2026-000012',
    agency: { name: '清河市发展和改革局' },
    clock: { replyDueOn: '2026-12-31', certainty: 'fixed', isExpected: false, correctionDueOn: null, ...clock },
    fee: null,
    letters: [],
    ...more,
  }) as unknown as Tracking;

const textOf = async (from: Tracking) => {
  const blob = await calendarFile(from.number, deadlinesOf(from));
  // Long lines are folded by a line break and a blank (RFC 5545, 3.1).
  return (await blob.text()).replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('\r\n');
};

describe('the calendar file of a request', () => {
  it('has the last day of the reply as a whole day, also at the end of the year', async () => {
    const lines = await textOf(tracking());
    for (const line of [
      'BEGIN:VCALENDAR',
      'UID:QHFG-2026-000012-reply@yishen',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRIGGER:-PT15H',
    ])
      expect(lines).toContain(line);
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain('QHFG-2026-000012');
  });

  it('says that a day is provisional', async () => {
    const lines = await textOf(tracking({}, { certainty: 'provisional' }));
    expect(lines.find((line) => line.startsWith('DESCRIPTION:清河市'))).toContain('还没有公布');
  });

  it('has what the applicant must do, and no reply that came', () => {
    const asked = tracking(
      { fee: { payBy: '2026-12-10' }, letters: [{ code: 'R-GRANT' }] },
      { reasonsDueOn: '2026-12-08' },
    );
    expect(deadlinesOf(asked).map(({ id, day }) => [id, day])).toEqual([
      ['reasons', '2026-12-08'],
      ['payment', '2026-12-10'],
    ]);
    expect(deadlinesOf(tracking({}, { replyDueOn: null }))).toEqual([]);
  });
});
