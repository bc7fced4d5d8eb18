import { describe, expect, it } from '@jest/globals';
import { compareReported, publishedCalendar, type ReportedRow } from '../index.js';

const calendar = publishedCalendar();
const compared = (row: Partial<ReportedRow>, on = '2026-12-01') =>
  compareReported({ id: 'A', channel: 'in_person', received_on: '2026-03-02', ...row }, calendar, on);
const codes = (row: Partial<ReportedRow>, on?: string) => compared(row, on).differences.map(({ code }) => code);

describe('a request of the past beside what was reported of it', () => {
  it('agrees, where it was answered in time and so reported', () =>
    expect(compared({ replied_on: '2026-03-30', reported_due_on: '2026-03-30', reported_in_time: '1' })).toEqual({
      id: 'A',
      lawDueOn: '2026-03-30',
      certainty: 'fixed',
      repliedOn: '2026-03-30',
      isInTime: true,
      workingDaysLate: 0,
      differences: [],
      refusal: null,
    }));

  it('was late, though it was reported as in time by a date that was counted wrongly', () => {
    const { differences, ...rest } = compared({
      replied_on: '2026-04-01',
      reported_due_on: '2026-04-02',
      reported_in_time: '1',
    });
    expect(rest).toMatchObject({ isInTime: false, workingDaysLate: 2 });
    expect(differences.map(({ code, message }) => [code, message])).toEqual([
      ['DUE_DATE', '所报到期日2026-04-02，依法应为2026-03-30，相差3个工作日'],
      ['IN_TIME', '所报为按期答复，依法已逾期'],
      ['LATE', '2026-04-01答复，逾期2个工作日'],
    ]);
  });

  it('ended without a reply on the day that its column says: nothing is late, and nothing is open', () => {
    expect(compared({ closed_on: '2026-05-20' })).toMatchObject({ isInTime: null, repliedOn: null, differences: [] });
    expect(compared({ events: 'WITHDRAWN=2026-03-10', closed_on: '2026-03-11' }).refusal?.code).toBe('CASE.MALFORMED');
  });

  it('was in time, though it was reported as late by a date that was too early', () =>
    expect(codes({ replied_on: '2026-03-30', reported_due_on: '2026-03-27', reported_in_time: '0' })).toEqual([
      'DUE_DATE',
      'IN_TIME',
    ]));

  it('is open: overdue as of the day of comparing, or not yet', () => {
    expect(codes({}, '2026-03-31')).toEqual(['OPEN_OVERDUE']);
    expect(compared({}, '2026-03-30')).toMatchObject({ isInTime: null, workingDaysLate: 0, differences: [] });
  });

  it('ended without a reply, so that nothing is late', () =>
    expect(compared({ events: 'WITHDRAWN=2026-03-10' })).toMatchObject({ isInTime: null, differences: [] }));

  it('had an act without effect, which is said with its article', () => {
    const { differences, lawDueOn } = compared({
      replied_on: '2026-03-30',
      events: 'CORRECTION_NOTICE_SENT=2026-03-20;CORRECTION_NOTICE_RECEIVED=2026-03-20',
    });
    expect(lawDueOn).toBe('2026-03-30');
    expect(differences).toMatchObject([{ code: 'WITHOUT_EFFECT', article: '条例30' }]);
  });

  it('takes the reply from the events as well', () =>
    expect(compared({ events: 'REPLIED=2026-03-31' })).toMatchObject({ isInTime: false, workingDaysLate: 1 }));

  it.each<[string, Partial<ReportedRow>, string]>([
    ['a date that is none', { replied_on: '2026-02-30' }, 'replied_on 不是日期：2026-02-30'],
    ['a flag that is none', { reported_in_time: '是' }, 'reported_in_time 应为 1 或者 0：是'],
    ['two days of the reply', { replied_on: '2026-03-30', events: 'REPLIED=2026-03-31' }, '不一致'],
    ['a day that has not come', { replied_on: '2027-01-04' }, '2027-01-04尚未到来'],
    ['no receipt', { received_on: '' }, '没有收到之日'],
  ])('cannot be read for %s', (_, row, message) => {
    const { refusal, differences } = compared(row);
    expect(refusal?.message).toContain(message);
    expect(differences).toEqual([]);
  });
});
