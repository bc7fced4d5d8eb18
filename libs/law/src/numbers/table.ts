import type { ArticleId } from '../articles/index.js';
import type { LegalDate } from '../dates/legal-date.js';

export type NumberUnit =
  'workingDays' | 'naturalDays' | 'months' | 'years' | 'times' | 'items' | 'pages' | 'yuan' | 'monthDay';

/** One value of a legal number, from a day on. */
export interface LegalNumber {
  readonly value: number;
  readonly unit: NumberUnit;
  readonly article: ArticleId;
  readonly inForceFrom: LegalDate;
  readonly inForceTo?: LegalDate;
}

const REGULATION_FROM = '2019-05-15';
const FEES_FROM = '2021-01-01';

const wd = (value: number, article: ArticleId, inForceFrom: LegalDate): LegalNumber => ({
  value,
  unit: 'workingDays',
  article,
  inForceFrom,
});

/**
 * Every time limit of the law, each once. A changed rule is a second row with its own first day, never an edit:
 * a request is judged by the number in force on the day of the fact. (Fee bands live in fees/bands.ts.)
 */
export const LEGAL_NUMBERS = {
  replyPeriod: [wd(20, '条例33②', REGULATION_FROM)],
  longestExtension: [wd(20, '条例33②', REGULATION_FROM)],
  correctionNoticePeriod: [wd(7, '条例30', REGULATION_FROM)],
  thirdPartyPeriod: [wd(15, '条例32', REGULATION_FROM)],
  coAuthorPeriod: [wd(15, '条例34', REGULATION_FROM)],
  feePaymentPeriod: [wd(20, '办法6', FEES_FROM)],
  proactivePublicationPeriod: [wd(20, '条例26', REGULATION_FROM)],
  correctionPeriodByCustom: [wd(15, '例-补正期限', REGULATION_FROM)],
  reasonsPeriodByCustom: [wd(15, '例-说明理由', REGULATION_FROM)],
  confirmationPeriodByCustom: [wd(1, '例-确认时限', REGULATION_FROM)],
  reconsiderationPeriod: [
    { value: 60, unit: 'naturalDays', article: '旧复议法9', inForceFrom: '1999-10-01', inForceTo: '2023-12-31' },
    { value: 60, unit: 'naturalDays', article: '复议法20', inForceFrom: '2024-01-01' },
  ],
  reconsiderationLongest: [{ value: 1, unit: 'years', article: '复议法20', inForceFrom: '2024-01-01' }],
  suitPeriod: [{ value: 6, unit: 'months', article: '行诉法46', inForceFrom: '2015-05-01' }],
  suitLongestUntold: [{ value: 1, unit: 'years', article: '行诉解释64', inForceFrom: '2018-02-08' }],
  suitAfterReviewPeriod: [{ value: 15, unit: 'naturalDays', article: '行诉法45', inForceFrom: '2015-05-01' }],
  /** Month × 100 + day: 131 is 31 January. */
  annualReportDay: [{ value: 131, unit: 'monthDay', article: '条例49①', inForceFrom: REGULATION_FROM }],
  annualReportDayOfGovernment: [{ value: 331, unit: 'monthDay', article: '条例49②', inForceFrom: REGULATION_FROM }],
} as const satisfies Readonly<Record<string, readonly [LegalNumber, ...LegalNumber[]]>>;

export type LegalNumberId = keyof typeof LEGAL_NUMBERS;
