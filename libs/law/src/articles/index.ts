import { LawRefusal } from '../refusal.js';
import type { LegalDate } from '../dates/legal-date.js';
import { DISCLOSURE_INTERPRETATION } from './disclosure-interpretation.js';
import { FEE_MEASURES } from './fee-measures.js';
import { HOLIDAY_LAW } from './holidays.js';
import { PRACTICE } from './practice.js';
import { ADMINISTRATIVE_LITIGATION, CIVIL_PROCEDURE, LITIGATION_INTERPRETATION } from './procedure.js';
import { RECONSIDERATION, RECONSIDERATION_1999 } from './reconsideration.js';
import { REGULATION } from './regulation.js';
import { REPORT_FORMAT } from './report-format.js';
import { LETTER_14, LETTER_19, LETTER_207, LETTER_235, OPINION_132 } from './state-council-letters.js';
import type { Article } from './types.js';

export type { Article, Confidence, Force } from './types.js';

/** Every article that a rule of this library rests on, by its id (`条例33②`, `复议法23①(四)`, `235号`). */
export const ARTICLES = Object.freeze({
  ...REGULATION,
  ...FEE_MEASURES,
  ...RECONSIDERATION,
  ...RECONSIDERATION_1999,
  ...CIVIL_PROCEDURE,
  ...ADMINISTRATIVE_LITIGATION,
  ...LITIGATION_INTERPRETATION,
  ...DISCLOSURE_INTERPRETATION,
  ...LETTER_207,
  ...LETTER_235,
  ...LETTER_19,
  ...LETTER_14,
  ...OPINION_132,
  ...REPORT_FORMAT,
  ...HOLIDAY_LAW,
  ...PRACTICE,
});

/** Id of a registered article. */
export type ArticleId = keyof typeof ARTICLES;
/** The same; the word used where a fact or a refusal points at its basis. */
export type ArticleRef = ArticleId;

export function isArticleId(text: string): text is ArticleId {
  return Object.hasOwn(ARTICLES, text);
}

/** The registered article. @throws LawRefusal `LAW.UNKNOWN_ARTICLE` */
export function article(id: ArticleId): Article {
  if (!isArticleId(id)) throw new LawRefusal('LAW.UNKNOWN_ARTICLE', `未登记的条款：${String(id)}`);
  return ARTICLES[id];
}

/** Whether the article was in force on that day. */
export function isInForce(id: ArticleId, on: LegalDate): boolean {
  const { inForceFrom, inForceTo } = article(id);
  return inForceFrom <= on && (inForceTo === undefined || on <= inForceTo);
}

/** How a letter or a screen cites it: 条例第33条第②款. */
export function citation(id: ArticleId): string {
  const { instrument, article: number, paragraph } = article(id);
  return /^\d+$/.test(number) ? `${instrument}第${number}条${paragraph ?? ''}` : id;
}
