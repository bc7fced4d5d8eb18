import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fact, received } from '../../test/ledger.js';
import { next, ORACLE_UNSETTLED_FROM, oracleMonthsLater, oracleNth, oracleRoll } from '../../test/oracle.js';
import { codeOf } from '../../test/refusal.js';
import {
  abandonedFrom,
  annualReportDueOn,
  coAuthorDueOn,
  confirmationDueOn,
  correctionDueOn,
  correctionNoticeDueOn,
  extensionNoticeDueOn,
  feeAbandonedFrom,
  feeNoticeDueOn,
  feePaymentDueOn,
  governmentAnnualReportDueOn,
  onTheSpotDueOn,
  proactivePublicationDueOn,
  publishedCalendar,
  readClock,
  reasonsDueOn,
  reconsiderationDueOn,
  reconsiderationDueOnUntold,
  reviewOfSilenceDueOn,
  suitAfterReviewDueOn,
  suitDueOn,
  suitDueOnUntold,
  thirdPartyDueOn,
} from '../index.js';

const calendar = publishedCalendar();
const days = fc.integer({ min: 0, max: 2000 }).map((n) => next('2021-01-01', n));
const certainty = (touchedLast: string) => (touchedLast >= ORACLE_UNSETTLED_FROM ? 'provisional' : 'fixed');

describe('limits in working days', () => {
  it.each([
    ['confirmation', confirmationDueOn, 1, '例-确认时限'],
    ['correction notice', correctionNoticeDueOn, 7, '条例30'],
    ['third party', thirdPartyDueOn, 15, '条例32'],
    ['co-author', coAuthorDueOn, 15, '条例34'],
    ['payment', feePaymentDueOn, 20, '办法6'],
    ['proactive publication', proactivePublicationDueOn, 20, '条例26'],
  ] as const)('%s: as the oracle counts', (_, limit, amount, article) =>
    fc.assert(
      fc.property(days, (from) => {
        const dueOn = oracleNth(from, amount);
        expect(limit(from, calendar)).toEqual({
          dueOn,
          certainty: certainty(dueOn),
          from,
          amount,
          unit: 'workingDays',
          movedFrom: null,
          articles: [article],
        });
      }),
    ),
  );

  it('correction: the period that the notice states, 15 by custom', () => {
    expect(correctionDueOn('2026-04-10', calendar)).toMatchObject({
      dueOn: '2026-05-06',
      amount: 15,
      articles: ['条例30', '例-补正期限'],
    });
    expect(correctionDueOn('2026-04-10', calendar, 5)).toMatchObject({ dueOn: '2026-04-17', amount: 5 });
  });

  it('reasons: the period of the setting, 15 by custom', () => {
    expect(reasonsDueOn('2026-04-10', calendar)).toMatchObject({
      dueOn: '2026-05-06',
      articles: ['条例35', '例-说明理由'],
    });
    expect(reasonsDueOn('2026-04-10', calendar, 7).dueOn).toBe('2026-04-21');
  });

  it('abandonment begins the natural day after', () => {
    expect(abandonedFrom('2026-03-06', calendar)).toMatchObject({
      dueOn: '2026-03-28',
      articles: ['条例30', '例-补正期限', '例-次日放弃'],
    });
    expect(abandonedFrom('2026-03-06', calendar, 5).dueOn).toBe('2026-03-14');
    expect(feeAbandonedFrom('2026-05-11', calendar)).toMatchObject({
      dueOn: '2026-06-09',
      certainty: 'fixed',
      articles: ['办法6', '例-次日放弃'],
    });
  });
});

describe('limits in natural days and months', () => {
  it('reconsideration, suits: moved off a rest day as the oracle moves it', () =>
    fc.assert(
      fc.property(days, (from) => {
        const check = (limit: ReturnType<typeof suitDueOn>, counted: string) => {
          const dueOn = oracleRoll(counted);
          expect(limit).toMatchObject({
            dueOn,
            certainty: certainty(dueOn),
            from,
            movedFrom: dueOn === counted ? null : counted,
          });
        };
        check(reconsiderationDueOn(from, calendar), next(from, 60));
        check(suitAfterReviewDueOn(from, calendar), next(from, 15));
        if (from < '2026-09-30') check(suitDueOn(from, calendar), oracleMonthsLater(from, 6));
      }),
    ));

  it('are provisional where only the first days of a rest are settled', () => {
    // 60 days from 26 October is 25 December, an unsettled working day; from 25 October the day before.
    expect(reconsiderationDueOn('2026-10-26', calendar)).toMatchObject({
      dueOn: '2026-12-25',
      certainty: 'provisional',
    });
    expect(reconsiderationDueOn('2026-10-25', calendar)).toMatchObject({ dueOn: '2026-12-24', certainty: 'fixed' });
  });

  it('cite the law in force on the day', () => {
    expect(reconsiderationDueOn('2023-12-31', calendar).articles).toEqual(['旧复议法9', '民诉法85']);
    expect(reconsiderationDueOn('2024-01-01', calendar).articles).toEqual(['复议法20', '民诉法85']);
    expect(suitDueOn('2026-03-31', calendar)).toMatchObject({
      amount: 6,
      unit: 'months',
      articles: ['行诉法46', '行诉解释48'],
    });
    expect(suitAfterReviewDueOn('2026-03-31', calendar)).toMatchObject({
      amount: 15,
      unit: 'naturalDays',
      articles: ['行诉法45', '复议法34', '行诉解释48'],
    });
  });

  it('of silence run from the end of the reply period', () =>
    expect(reviewOfSilenceDueOn('2026-04-08', calendar)).toMatchObject({
      dueOn: '2026-06-08',
      movedFrom: '2026-06-07',
      articles: ['复议法20', '民诉法85', '复议法23①(三)'],
    }));

  it('for reconsideration not told: from when the right was known, one year at the longest', () => {
    expect(reconsiderationDueOnUntold('2025-03-03', null, calendar)).toMatchObject({
      dueOn: '2026-03-03',
      unit: 'years',
      articles: ['复议法20', '民诉法85'],
    });
    expect(reconsiderationDueOnUntold('2025-03-03', '2025-06-02', calendar)).toMatchObject({
      dueOn: '2025-08-01',
      unit: 'naturalDays',
    });
    expect(reconsiderationDueOnUntold('2025-03-03', '2026-02-02', calendar).dueOn).toBe('2026-03-03');
    expect(reconsiderationDueOnUntold('2025-02-28', null, calendar)).toMatchObject({
      dueOn: '2026-02-28',
      movedFrom: null,
    });
  });

  it('for a suit not told: the same, with six months', () => {
    expect(suitDueOnUntold('2025-03-03', null, calendar)).toMatchObject({
      dueOn: '2026-03-03',
      articles: ['行诉解释64', '行诉解释48'],
    });
    expect(suitDueOnUntold('2025-03-03', '2025-06-03', calendar)).toMatchObject({
      dueOn: '2025-12-03',
      unit: 'months',
    });
    expect(suitDueOnUntold('2025-03-03', '2025-12-02', calendar).dueOn).toBe('2026-03-03');
  });
});

describe('fixed days', () => {
  it('of the annual report do not move, and need no calendar', () => {
    expect(annualReportDueOn(2026)).toEqual({
      dueOn: '2027-01-31',
      certainty: 'fixed',
      from: null,
      amount: 0,
      unit: 'monthDay',
      movedFrom: null,
      articles: ['条例49①'],
    });
    expect(governmentAnnualReportDueOn(2023)).toMatchObject({ dueOn: '2024-03-31', articles: ['条例49②'] });
    expect(codeOf(() => annualReportDueOn(2018))).toBe('LAW.NOT_IN_FORCE');
    expect(annualReportDueOn(2019).dueOn).toBe('2020-01-31');
  });
});

describe('limits that hang on the reply period', () => {
  const fee = [
    fact('feeNoticeSent', '2026-03-11'),
    fact('feeNoticeReceived', '2026-03-12'),
    fact('feePaid', '2026-03-16'),
  ];
  const extended = fact('extended', '2026-03-20', { workingDays: 5 });

  it('on the spot: the day the period began', () => {
    expect(onTheSpotDueOn(readClock([received()], calendar))).toEqual({ dueOn: '2026-03-02', certainty: 'fixed' });
    expect(onTheSpotDueOn(readClock([], calendar)).dueOn).toBeNull();
  });

  it('extension notice: the due date without the extension of this period', () => {
    expect(extensionNoticeDueOn([received()], calendar)).toEqual({ dueOn: '2026-03-30', certainty: 'fixed' });
    expect(extensionNoticeDueOn([received(), extended], calendar).dueOn).toBe('2026-03-30');
    expect(extensionNoticeDueOn([received(), extended, fact('correctionReceived', '2026-03-24')], calendar).dueOn).toBe(
      '2026-04-22',
    );
    expect(extensionNoticeDueOn([received('2026-12-01')], calendar).certainty).toBe('provisional');
    expect(extensionNoticeDueOn([], calendar)).toEqual({ dueOn: null, certainty: 'provisional' });
  });

  it('fee notice: the due date with the extension, before the fee moved anything', () => {
    expect(feeNoticeDueOn([received(), extended], calendar).dueOn).toBe('2026-04-07');
    expect(feeNoticeDueOn([received(), ...fee], calendar).dueOn).toBe('2026-03-30');
    expect(readClock([received(), ...fee], calendar).replyDueOn).toBe('2026-04-14');
    expect(feeNoticeDueOn([received(), ...fee], calendar, { on: '2026-03-10' }).dueOn).toBe('2026-03-30');
  });
});
