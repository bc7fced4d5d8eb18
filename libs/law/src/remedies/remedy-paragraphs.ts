import { outcomeRule } from '../outcomes/outcome-rules.js';
import type { OutcomeCode } from '../outcomes/codes.js';
import type { RemedyClause } from './remedy-clause.js';

export interface RemedyWords {
  readonly clause: Exclude<RemedyClause, 'none'>;
  readonly organ: string;
  readonly court: string;
  readonly reconsiderationDays: number;
  readonly suitMonths: number;
  readonly suitDaysAfterReview: number;
  readonly onlineUrl?: string;
  readonly otherGrounds: readonly OutcomeCode[];
}

/** The remedy in Chinese, ready for a letter: who, how long, in which order. */
export function remedyParagraphs(w: RemedyWords): string[] {
  const review = `可以自收到本文书之日起${w.reconsiderationDays}日内向${w.organ}申请行政复议`;
  const paragraphs =
    w.clause === 'R-PRE'
      ? [
          `如对本决定不服，${review}。依照《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，应当先申请行政复议；` +
            `对行政复议决定不服的，可以自收到行政复议决定书之日起${w.suitDaysAfterReview}日内向${w.court}提起行政诉讼。`,
        ]
      : [`如对本答复不服，${review}，或者自收到本文书之日起${w.suitMonths}个月内直接向${w.court}提起行政诉讼。`];
  if (w.clause === 'R-PRE' && w.otherGrounds.length > 0) paragraphs.push(itemised(w));
  if (w.onlineUrl) paragraphs.push(`申请行政复议的互联网渠道：${w.onlineUrl}`);
  return paragraphs;
}

/** A mixed reply: 14-16 go first to reconsideration; the rest keeps the choice (handbook §5.2). */
function itemised(w: RemedyWords): string {
  const grounds = w.otherGrounds.map((code) => `“${outcomeRule(code).name}”`).join('、');
  return (
    `其中依据《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条不予公开的部分，应当先申请行政复议；` +
    `因${grounds}未提供的部分，可以申请行政复议，也可以自收到本文书之日起${w.suitMonths}个月内直接向${w.court}提起行政诉讼。`
  );
}
