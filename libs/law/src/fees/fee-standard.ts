import type { LegalDate } from '../dates/index.js';
import { feeRefusal } from './fee-refusal.js';

/** Rates of one band: `yuan` for each unit up to and including number `upTo`. */
export interface RateBand {
  readonly upTo: number;
  readonly yuan: number;
}

/** The standard of processing fees that holds from a day on. Amounts in whole yuan. */
export interface FeeStandard {
  readonly inForceFrom: LegalDate;
  /** By item (办法4): requests of one applicant in one calendar month. */
  readonly items: {
    readonly bands: readonly RateBand[];
    /** Above the last band: every `every` further items cost `raise` more each, without end. */
    readonly beyond: { readonly every: number; readonly raise: number };
  };
  /** By page (办法5): pages of one request; the last band has no end. */
  readonly pages: { readonly bands: readonly RateBand[] };
}

/**
 * 国办函〔2020〕109号, each figure once. Newest first; a later standard is added on top and the earlier one stays,
 * because a fee is judged by the day of its notice.
 */
export const FEE_STANDARDS: readonly FeeStandard[] = [
  {
    inForceFrom: '2021-01-01',
    items: {
      bands: [
        { upTo: 10, yuan: 0 },
        { upTo: 30, yuan: 100 },
      ],
      beyond: { every: 10, raise: 100 },
    },
    pages: {
      bands: [
        { upTo: 30, yuan: 0 },
        { upTo: 100, yuan: 10 },
        { upTo: 200, yuan: 20 },
        { upTo: Number.POSITIVE_INFINITY, yuan: 40 },
      ],
    },
  },
];

/**
 * The standard in force on a day; without a day, the newest.
 *
 * Before 2021-01-01 the regulation of 2019 allowed a fee but no standard had been made: nothing could be charged.
 * @throws LawRefusal `FEE.NO_STANDARD_IN_FORCE`
 * @law 条例42
 */
export function feeStandardOn(on?: LegalDate): FeeStandard {
  const standard = on === undefined ? FEE_STANDARDS[0] : FEE_STANDARDS.find((each) => each.inForceFrom <= on);
  if (standard) return standard;
  throw feeRefusal('FEE.NO_STANDARD_IN_FORCE', `${on ?? ''}尚无信息处理费收取标准，不得收费`, '条例42', {
    on: on ?? '',
  });
}

/** Whether fees could be charged at all on that day. */
export function isStandardInForce(on: LegalDate): boolean {
  return FEE_STANDARDS.some((each) => each.inForceFrom <= on);
}
