import type { DisclosureNotice, ExtensionNotice, FeeNotice, NoticeLetter } from '../letters/notices.js';
import { amount, count, day, each, holds, oneOf, text, texts } from './checks.js';
import type { Check } from './checks.js';
import { NUMBERED, OFFICIAL, decided, TO_APPLICANT } from './shared.js';

/** Letters to others than the applicant: nothing of the applicant is demanded or printed. */
const TO_OTHERS: readonly Check[] = [...OFFICIAL, NUMBERED];

export const NOTICE_CONTENTS: { readonly [C in NoticeLetter['docCode']]: readonly Check[] } = {
  CORR: [
    ...TO_APPLICANT,
    each('points', '补正事项', text('unclear', '哪里不明确'), text('howTo', '怎样补正')),
    day('correctBy', '补正期限（具体到日）'),
    count('periodWorkingDays', '补正期限的工作日数'),
    text('handIn', '提交补正的方式'),
  ],
  EXT: [
    ...TO_APPLICANT,
    day('originalDueOn', '原到期日'),
    count('extensionDays', '延长天数'),
    day('newDueOn', '新到期日'),
    text('reasons', '延长理由'),
    holds<ExtensionNotice>('newDueOn', '新到期日晚于原到期日', (l) => l.newDueOn > l.originalDueOn),
  ],
  TPC: [
    ...TO_OTHERS,
    text('informationSummary', '拟公开内容摘要'),
    count('replyWorkingDays', '答复期限的工作日数'),
    text('handIn', '提交意见的方式'),
  ],
  TPA: [
    ...TO_APPLICANT,
    each(
      'consultations',
      '正在征求的意见',
      oneOf('third_party', 'co_author')('kind', '征求对象'),
      day('sentOn', '征求意见发出日'),
    ),
  ],
  TPN: [
    ...TO_OTHERS,
    ...decided('R-ORD'),
    text('information', '决定公开的内容'),
    day('consultation.askedOn', '征求意见日期'),
    oneOf('objected', 'silent', 'unreachable')('consultation.stance', '第三方的意见'),
    texts('publicInterestReasons', '决定公开的理由'),
    day('disclosureOn', '公开日期'),
    holds<DisclosureNotice>(
      'basis',
      '依据条款：第三十二条',
      ({ basis }) => Array.isArray(basis) && basis.some((b) => String(b).includes('第三十二条')),
    ),
  ],
  COC: [
    ...TO_OTHERS,
    text('information', '共同制作的信息'),
    text('proposal', '拟处理意见'),
    count('replyWorkingDays', '答复期限的工作日数'),
    text('handIn', '提交意见的方式'),
  ],
  AST: [...TO_OTHERS, texts('tasks', '协办事项'), day('internalDueOn', '内部时限'), text('handIn', '反馈方式')],
  RSN: [
    ...TO_APPLICANT,
    text('frequencyFacts', '数量、频次的事实'),
    day('explainBy', '说明理由的期限'),
    count('periodWorkingDays', '说明理由期限的工作日数'),
    text('handIn', '提交理由的方式'),
  ],
  DEF: [
    ...TO_APPLICANT,
    day('originalDueOn', '原到期日'),
    day('deferredTo', '延迟到何日'),
    text('reasons', '延迟理由'),
  ],
  FEE: [
    ...TO_APPLICANT,
    texts('basis', '收费依据'),
    oneOf('per_item', 'per_page')('standard', '收费标准'),
    text('appliedTo', '计费对象'),
    each('lines', '计算明细', text('band', '档次'), amount('rateYuan', '标准'), amount('amountYuan', '金额')),
    amount('totalYuan', '应缴数额'),
    texts('payment', '缴纳方式'),
    count('payWorkingDays', '缴费期限的工作日数'),
    texts('objectionParagraphs', '异议途径'),
    holds<FeeNotice>(
      'totalYuan',
      '应缴数额等于明细之和',
      ({ lines, totalYuan }) =>
        Array.isArray(lines) && lines.reduce((sum, line) => sum + line.amountYuan, 0) === totalYuan,
    ),
  ],
};
