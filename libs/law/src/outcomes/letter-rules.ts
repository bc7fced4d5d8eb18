import type { ArticleId } from '../articles/index.js';
import type { LetterCode } from './codes.js';

/** `byOutcome`: as the outcome's rule and its exemptions say. */
export type LetterRemedy = 'byOutcome' | 'R-ORD' | 'none';

export interface LetterRule {
  readonly code: LetterCode;
  /** Chinese name. */
  readonly name: string;
  readonly articles: readonly ArticleId[];
  readonly remedy: LetterRemedy;
  /** Ends the request (办结). */
  readonly endsRequest: boolean;
}

const step = (code: LetterCode, name: string, articles: readonly ArticleId[]): LetterRule => ({
  code,
  name,
  articles,
  remedy: 'none',
  endsRequest: false,
});

const reply = (code: LetterCode, name: string, articles: readonly ArticleId[]): LetterRule => ({
  code,
  name,
  articles,
  remedy: 'byOutcome',
  endsRequest: true,
});

/**
 * Handbook §6. Letters on the way to a decision carry no remedy: they cannot be contested by themselves.
 * @law 132号 办法7 235号 条例45
 */
const RULES: readonly LetterRule[] = [
  step('ACK', '登记回执', ['条例45']),
  step('CORR', '补正告知书', ['条例30']),
  step('EXT', '延期答复告知书', ['条例33②']),
  step('TPC', '第三方意见征询书', ['条例32']),
  step('TPA', '征求意见告知书', ['条例33③']),
  { ...step('TPN', '公开告知书（致第三方）', ['条例32']), remedy: 'R-ORD' },
  step('COC', '协助会商函（致共同制作机关）', ['条例34']),
  step('AST', '协办函', []),
  step('RSN', '说明理由通知书', ['条例35']),
  step('DEF', '延迟答复告知书', ['条例35']),
  step('FEE', '信息处理费收费通知', ['条例42', '办法6', '办法7']),
  reply('R-GRANT', '予以公开答复书', ['条例36(二)']),
  reply('R-PUB', '已主动公开告知书', ['条例36(一)']),
  reply('R-PART', '部分公开答复书', ['条例37']),
  reply('R-DENY', '不予公开决定书', ['条例36(三)']),
  reply('R-NONE', '信息不存在告知书', ['条例36(四)']),
  reply('R-NOTOURS', '非本机关负责公开告知书', ['条例36(五)']),
  reply('R-CREATE', '需另行制作不予提供告知书', ['条例38']),
  reply('R-UNCLEAR', '补正后仍不明确无法提供告知书', ['条例30']),
  reply('R-REPEAT', '不予重复处理告知书', ['条例36(六)']),
  reply('R-SPEC', '依照特别规定办理告知书', ['条例36(七)']),
  reply('R-PET', '不作为政府信息公开申请处理告知书', ['条例39①']),
  reply('R-BOOK', '公开出版物获取途径告知书', ['条例39②']),
  reply('R-EXC', '不予处理告知书', ['条例35']),
  reply('R-RECON', '不再确认或重新出具告知书', ['格式']),
  reply('R-OTHER', '其他处理告知书', ['格式']),
  reply('T-CORR', '逾期不补正终止告知书', ['条例30']),
  reply('T-FEE', '逾期不缴费终止告知书', ['办法6']),
  { ...reply('W-ACK', '撤回申请确认书', []), remedy: 'none' },
  { ...reply('RECT', '更正请求答复书', ['条例41']), remedy: 'R-ORD' },
  // It decides about no right of whoever suggested: the information was given, and all may be told of 条例51.
  { ...reply('SUG', '主动公开建议答复书', ['条例44']), remedy: 'none' },
  step('SVC', '送达回证', ['235号']),
];

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));

/** What a letter is, whether it ends the request, and which remedy it must tell. */
export function letterRule(code: LetterCode): LetterRule {
  const rule = BY_CODE.get(code);
  if (!rule) throw new RangeError(`unknown letter: ${String(code)}`);
  return rule;
}
