/** What must be said of each piece of information that is withheld (条例14–16; handbook §1.9, §5.3). */
import { EXEMPTIONS } from '../letters/replies.js';
import type { DenialLetter, PartialLetter, Withheld } from '../letters/replies.js';
import { day, each, holds, oneOf, text, texts, when } from './checks.js';
import type { Check } from './checks.js';

const underArticle = (article: string) => (entry: Withheld) => (entry.exemption ?? '').startsWith(`E${article}_`);

export const WITHHELD: Check = each(
  'withheld',
  '不予公开的信息及理由',
  text('information', '不予公开的信息'),
  oneOf(...EXEMPTIONS)('exemption', '不予公开的情形'),
  texts('reasons', '不予公开的具体理由'),
  when<Withheld>((w) => w.exemption === 'E14_STATE_SECRET', text('classificationBasis', '定密依据')),
  when<Withheld>((w) => w.exemption === 'E14_LAW_PROHIBITS', text('prohibitingLaw', '禁止公开的法律、行政法规')),
  when<Withheld>(
    underArticle('15'),
    day('consultation.askedOn', '征求第三方意见的日期'),
    oneOf('objected', 'silent', 'unreachable', 'partly_agreed')('consultation.stance', '第三方的意见'),
    text('consultation.publicInterest', '不公开是否对公共利益有重大影响'),
  ),
);

const ARTICLES = { '14': '十四', '15': '十五', '16': '十六' } as const;

/** Each ground in use has its article among those cited. */
export const GROUNDS_CITED: readonly Check[] = Object.entries(ARTICLES).map(([number, name]) =>
  holds<DenialLetter | PartialLetter>('basis', `依据条款：第${name}条`, (letter) => {
    const used = Array.isArray(letter.withheld) && letter.withheld.some(underArticle(number));
    return !used || (Array.isArray(letter.basis) && letter.basis.some((b) => String(b).includes(`第${name}条`)));
  }),
);
