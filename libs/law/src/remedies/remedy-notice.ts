import type { ArticleId } from '../articles/index.js';
import type { LegalDate } from '../dates/index.js';
import { legalNumber } from '../numbers/index.js';
import { getRemedyBlockers, needsOnlineChannel } from './get-remedy-blockers.js';
import { reconsiderationOrgans } from './reconsideration-organ.js';
import { remedyClause, type RemedyClause } from './remedy-clause.js';
import { RemedyDataMissing } from './remedy-data-missing.js';
import type { RemedyInput } from './remedy-input.js';
import { remedyParagraphs } from './remedy-paragraphs.js';

/** When the applicant may sue: at once within months, or within days after the reconsideration decision. */
export type LitigationLimit = { readonly months: number } | { readonly daysAfterReview: number };

export interface RemedyNotice {
  readonly clause: RemedyClause;
  /** Chinese, ready for a letter; empty for `none`. */
  readonly paragraphs: readonly string[];
  /** As printed; several organs are joined by 或者. `null` for `none`. */
  readonly reconsiderationOrgan: string | null;
  readonly reconsiderationOrgans: readonly string[];
  readonly court: string | null;
  /** Days from the day on which the decision became known. */
  readonly reconsiderationDays: number | null;
  readonly litigation: LitigationLimit | null;
  readonly articles: readonly ArticleId[];
}

const NO_REMEDY: RemedyNotice = {
  clause: 'none',
  paragraphs: [],
  reconsiderationOrgan: null,
  reconsiderationOrgans: [],
  court: null,
  reconsiderationDays: null,
  litigation: null,
  articles: [],
};

/**
 * The remedy that a decision must tell, by the law of its day.
 *
 * @throws RemedyDataMissing with every reason of `getRemedyBlockers`
 * @law 复议法20
 * @law 复议法22②
 * @law 复议法23①(四)
 * @law 复议法23②
 * @law 行诉法45
 * @law 行诉法46
 */
export function remedyNotice(input: RemedyInput): RemedyNotice {
  const clause = input.toThirdParty ? 'R-ORD' : remedyClause(input.outcome, input.exemptions, input.decidedOn);
  if (clause === 'none') return NO_REMEDY;
  const blockers = getRemedyBlockers(input);
  const organs = reconsiderationOrgans(input);
  if (blockers.length > 0 || 'blockers' in organs) throw new RemedyDataMissing(blockers);
  const organ = organs.organs.join('或者');
  const court = (input.court ?? '').trim();
  const online = needsOnlineChannel(input);
  const limits = limitsOn(input.decidedOn);
  return {
    clause,
    paragraphs: remedyParagraphs({
      clause,
      organ,
      court,
      ...limits,
      onlineUrl: online ? input.onlineReconsiderationUrl?.trim() : undefined,
      otherGrounds: input.otherGrounds ?? [],
    }),
    reconsiderationOrgan: organ,
    reconsiderationOrgans: organs.organs,
    court,
    reconsiderationDays: limits.reconsiderationDays,
    litigation: clause === 'R-PRE' ? { daysAfterReview: limits.suitDaysAfterReview } : { months: limits.suitMonths },
    articles: [
      limits.article,
      ...(clause === 'R-PRE' ? PRE_ARTICLES : ORD_ARTICLES),
      ...organs.articles,
      ...(online ? ONLINE_ARTICLES : []),
    ],
  };
}

const PRE_ARTICLES: readonly ArticleId[] = ['复议法23①(四)', '复议法23②', '行诉法45'];
const ORD_ARTICLES: readonly ArticleId[] = ['行诉法46'];
const ONLINE_ARTICLES: readonly ArticleId[] = ['复议法22②'];

function limitsOn(decidedOn: LegalDate) {
  const reconsideration = legalNumber('reconsiderationPeriod', decidedOn);
  return {
    article: reconsideration.article,
    reconsiderationDays: reconsideration.value,
    suitMonths: legalNumber('suitPeriod', decidedOn).value,
    suitDaysAfterReview: legalNumber('suitAfterReviewPeriod', decidedOn).value,
  };
}
