/** What each letter must hold before it may be rendered: handbook §6, column 必含. */
import type { Letter, DocCode } from '../letters/letter.js';
import type { MissingContent } from '../errors.js';
import { amount, cites, day, documentNumber, each, either, holds, text, texts, when } from './checks.js';
import type { Check } from './checks.js';
import { NOTICE_CONTENTS } from './notices.js';
import { RECEIPT_CONTENTS } from './receipts.js';
import { RECTIFICATION_CONTENTS } from './rectification.js';
import { SUGGESTION_CONTENTS } from './suggestion.js';
import { EITHER_REMEDY, ORDINARY_REMEDY, RECONSIDERATION_FIRST, TO_APPLICANT } from './shared.js';
import { GROUNDS_CITED, WITHHELD } from './withheld.js';
import type { PartialLetter } from '../letters/replies.js';

const GIVEN: readonly Check[] = [
  each('materials', '提供的材料清单', text('title', '材料名称')),
  text('provision.form', '提供的形式'),
  text('provision.means', '提供的途径'),
];

const hasWithheld = ({ withheld }: PartialLetter): boolean => Array.isArray(withheld) && withheld.length > 0;

const ordinary = (...checks: Check[]): readonly Check[] => [...TO_APPLICANT, ...ORDINARY_REMEDY, ...checks];

export const mandatoryContents: { readonly [C in DocCode]: readonly Check[] } = {
  ...RECEIPT_CONTENTS,
  ...NOTICE_CONTENTS,
  RECT: RECTIFICATION_CONTENTS,
  SUG: SUGGESTION_CONTENTS,
  'R-GRANT': ordinary(cites('三十六', '二'), ...GIVEN),
  'R-PUB': ordinary(
    cites('三十六', '一'),
    each(
      'sources',
      '获取方式、途径',
      text('title', '信息名称'),
      either('网址、栏目或获取方式', 'url', 'column', 'howToGet'),
    ),
  ),
  'R-PART': [
    ...TO_APPLICANT,
    ...EITHER_REMEDY,
    cites('三十七'),
    ...GIVEN,
    either('不公开部分及理由', 'withheld', 'otherParts'),
    when<PartialLetter>(hasWithheld, WITHHELD, ...GROUNDS_CITED),
    when<PartialLetter>(
      ({ otherParts }) => otherParts !== undefined,
      each(
        'otherParts',
        '其他不能提供的部分',
        text('information', '不能提供的信息'),
        texts('reasons', '不能提供的理由'),
      ),
    ),
    text('severanceMethod', '区分处理的方法'),
    // 复议法23①四: reconsideration comes first where, and only where, a part is withheld under 条例14–16.
    holds<PartialLetter>(
      'remedy.kind',
      '救济告知的种类（含14—16条部分时为R-PRE，否则R-ORD）',
      (letter) => letter.remedy?.kind === (hasWithheld(letter) ? 'R-PRE' : 'R-ORD'),
    ),
  ],
  'R-DENY': [
    ...TO_APPLICANT,
    ...RECONSIDERATION_FIRST,
    cites('三十六', '三'),
    WITHHELD,
    ...GROUNDS_CITED,
    text('severanceFinding', '能否区分处理'),
  ],
  'R-NONE': ordinary(
    cites('三十六', '四'),
    text('search.scope', '检索范围'),
    text('search.keywords', '检索关键词'),
    text('search.method', '检索方法'),
    text('search.result', '检索结果'),
  ),
  'R-NOTOURS': ordinary(
    cites('三十六', '五'),
    texts('reasons', '不属本机关负责公开的理由'),
    either('负责公开的机关，或不能确定的原因', 'responsible', 'undeterminedBecause'),
  ),
  'R-CREATE': ordinary(
    cites('三十八'),
    text('whyCreation', '为何需另行制作'),
    text('whyNotSeverable', '为何无法区分提供'),
  ),
  'R-UNCLEAR': ordinary(
    cites('三十'),
    documentNumber('correction.noticeNumber', '补正告知书文号'),
    day('correction.noticeServedOn', '补正告知送达日'),
    day('correction.correctedOn', '补正日期'),
    text('correction.correctedText', '补正内容'),
    text('correction.stillUnclear', '仍不明确之处'),
  ),
  'R-REPEAT': ordinary(
    cites('三十六', '六'),
    text('earlier.requestNumber', '前次登记编号'),
    day('earlier.repliedOn', '前次答复日期'),
    documentNumber('earlier.replyNumber', '前次答复文号'),
  ),
  'R-SPEC': ordinary(
    cites('三十六', '七'),
    text('regime', '有特别规定的法律、行政法规'),
    text('office.name', '办理部门'),
    text('office.contact', '办理部门联系方式'),
  ),
  'R-PET': ordinary(
    cites('三十九'),
    text('nature', '来件性质'),
    each('channels', '相应渠道', text('name', '渠道'), text('contact', '联系方式')),
  ),
  'R-BOOK': ordinary(
    cites('三十九'),
    each('publications', '公开出版物', text('title', '名称'), text('howToGet', '获取途径')),
  ),
  'R-EXC': ordinary(
    cites('三十五'),
    text('frequencyFacts', '数量、频次的事实'),
    documentNumber('reasonsNotice.documentNumber', '说明理由通知书文号'),
    day('reasonsNotice.servedOn', '说明理由通知送达日'),
    text('whyUnreasonable', '理由为何不合理'),
  ),
  'R-RECON': ordinary(
    text('provided.information', '已提供的信息'),
    day('provided.on', '已于何时提供'),
    text('provided.how', '已如何提供'),
  ),
  'R-OTHER': ordinary(text('decision', '处理决定')),
  'T-CORR': ordinary(
    cites('三十'),
    documentNumber('correctionNotice.documentNumber', '补正告知书文号'),
    day('correctionNotice.servedOn', '补正告知送达日'),
    day('correctionNotice.correctBy', '补正期限'),
  ),
  'T-FEE': ordinary(
    documentNumber('feeNotice.documentNumber', '收费通知文号'),
    day('feeNotice.servedOn', '收费通知送达日'),
    day('feeNotice.payBy', '缴费期限'),
    amount('feeNotice.amountYuan', '应缴数额'),
  ),
};

/** All that the letter lacks; empty when it may be rendered. */
export function missingContents(letter: Letter): MissingContent[] {
  const checks = mandatoryContents[letter.docCode] as readonly Check[] | undefined;
  if (!checks) return [{ field: 'docCode', contents: '文书种类' }];
  const seen = new Set<string>();
  return checks
    .flatMap((check) => check(letter))
    .filter(({ field, contents }) => !seen.has(`${field} ${contents}`) && seen.add(`${field} ${contents}`));
}
