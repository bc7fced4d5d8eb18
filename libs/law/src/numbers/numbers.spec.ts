import { describe, expect, it } from '@jest/globals';
import { codeOf, refusalOf } from '../../test/refusal.js';
import { article, LEGAL_NUMBERS, type LegalNumber, legalNumber, type LegalNumberId } from '../index.js';

const rows = (id: string): readonly LegalNumber[] => LEGAL_NUMBERS[id as LegalNumberId];

describe('the dated table of numbers', () => {
  it('says what the handbook says', () =>
    expect(
      Object.fromEntries(
        Object.keys(LEGAL_NUMBERS).map((id) => [
          id,
          rows(id).map(({ value, unit, article }) => `${value} ${unit} ${article}`),
        ]),
      ),
    ).toEqual({
      replyPeriod: ['20 workingDays 条例33②'],
      longestExtension: ['20 workingDays 条例33②'],
      correctionNoticePeriod: ['7 workingDays 条例30'],
      thirdPartyPeriod: ['15 workingDays 条例32'],
      coAuthorPeriod: ['15 workingDays 条例34'],
      feePaymentPeriod: ['20 workingDays 办法6'],
      proactivePublicationPeriod: ['20 workingDays 条例26'],
      correctionPeriodByCustom: ['15 workingDays 例-补正期限'],
      reasonsPeriodByCustom: ['15 workingDays 例-说明理由'],
      confirmationPeriodByCustom: ['1 workingDays 例-确认时限'],
      reconsiderationPeriod: ['60 naturalDays 旧复议法9', '60 naturalDays 复议法20'],
      reconsiderationLongest: ['1 years 复议法20'],
      suitPeriod: ['6 months 行诉法46'],
      suitLongestUntold: ['1 years 行诉解释64'],
      suitAfterReviewPeriod: ['15 naturalDays 行诉法45'],
      annualReportDay: ['131 monthDay 条例49①'],
      annualReportDayOfGovernment: ['331 monthDay 条例49②'],
    }));

  it.each(Object.keys(LEGAL_NUMBERS))(
    '%s: in force no longer than its article, in rows that follow each other',
    (id) => {
      rows(id).forEach((row, i) => {
        const { inForceFrom, inForceTo } = article(row.article);
        expect(row.inForceFrom >= inForceFrom).toBe(true);
        if (inForceTo !== undefined) expect((row.inForceTo ?? '9999') <= inForceTo).toBe(true);
        const before = rows(id)[i - 1];
        if (before) expect((before.inForceTo ?? '9999') < row.inForceFrom).toBe(true);
      });
    },
  );

  it('takes the row of the day', () => {
    expect(legalNumber('reconsiderationPeriod', '2023-12-31').article).toBe('旧复议法9');
    expect(legalNumber('reconsiderationPeriod', '2024-01-01').article).toBe('复议法20');
    expect(legalNumber('feePaymentPeriod', '2021-01-01').value).toBe(20);
    expect(legalNumber('replyPeriod', '2019-05-15').value).toBe(20);
  });

  it('has no answer for a day before its rule', () => {
    for (const [id, day] of [
      ['replyPeriod', '2019-05-14'],
      ['feePaymentPeriod', '2020-12-31'],
      ['reconsiderationPeriod', '1999-09-30'],
    ] as const)
      expect(codeOf(() => legalNumber(id, day))).toBe('LAW.NOT_IN_FORCE');
    expect(refusalOf(() => legalNumber('feePaymentPeriod', '2020-12-31'))).toMatchObject({
      message: '2020-12-31 时该规定尚未施行：办法6',
      article: '办法6',
      details: { on: '2020-12-31' },
    });
  });
});
