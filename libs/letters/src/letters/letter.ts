import type { NoticeLetter } from './notices.js';
import type { ReceiptLetter } from './receipts.js';
import type { RectificationLetter } from './rectification.js';
import type { ReplyLetter } from './replies.js';
import type { SuggestionLetter } from './suggestion.js';

/** Any letter of handbook §6, told apart by `docCode`. */
export type Letter = ReceiptLetter | ReplyLetter | NoticeLetter | RectificationLetter | SuggestionLetter;
export type DocCode = Letter['docCode'];
export type LetterOf<C extends DocCode> = Extract<Letter, { docCode: C }>;

/** 名称 of each letter, as it is printed for its title. */
export const LETTER_TITLES: { readonly [C in DocCode]: string } = {
  ACK: '政府信息公开申请登记回执',
  CORR: '政府信息公开申请补正告知书',
  EXT: '政府信息公开申请延期答复告知书',
  TPC: '政府信息公开第三方意见征询书',
  TPA: '政府信息公开征求意见告知书',
  TPN: '政府信息公开告知书',
  COC: '关于征求共同制作机关意见的函',
  AST: '政府信息公开协办函',
  RSN: '政府信息公开申请说明理由通知书',
  DEF: '政府信息公开申请延迟答复告知书',
  FEE: '政府信息公开信息处理费收费通知书',
  'R-GRANT': '政府信息予以公开答复书',
  'R-PUB': '政府信息已主动公开答复书',
  'R-PART': '政府信息部分公开答复书',
  'R-DENY': '政府信息不予公开答复书',
  'R-NONE': '政府信息不存在答复书',
  'R-NOTOURS': '非本机关负责公开政府信息答复书',
  'R-CREATE': '需另行制作政府信息答复书',
  'R-UNCLEAR': '补正后申请内容仍不明确答复书',
  'R-REPEAT': '重复申请不予重复处理答复书',
  'R-SPEC': '适用特别规定查询答复书',
  'R-PET': '不作为政府信息公开申请处理答复书',
  'R-BOOK': '公开出版物获取途径答复书',
  'R-EXC': '政府信息公开申请不予处理答复书',
  'R-RECON': '要求确认或重新出具信息答复书',
  'R-OTHER': '政府信息公开申请其他处理答复书',
  'T-CORR': '逾期不补正终止处理告知书',
  'T-FEE': '逾期不缴费终止处理告知书',
  'W-ACK': '政府信息公开申请撤回确认书',
  RECT: '政府信息更正请求答复书',
  SUG: '主动公开政府信息建议答复书',
  SVC: '送达回证',
};

export const DOC_CODES = Object.keys(LETTER_TITLES) as DocCode[];
