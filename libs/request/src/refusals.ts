/** Refusals: every reason, each with a constant code and the article it rests on. No framework, no personal data. */
import type { ArticleId } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import { approvalRefusals } from './approval/words.js';
import { assistanceRefusals } from './assistance/words.js';
import { consultationRefusals } from './consultation/words.js';
import { correctionRefusals } from './correction/words.js';
import { excessiveRefusals } from './excessive/words.js';
import { feeRefusals } from './fee/words.js';
import { lapseRefusals } from './lapse/words.js';
import { linkingRefusals } from './linking/words.js';
import { onTheSpotRefusals } from './on-the-spot/words.js';
import { proposalRefusals } from './proposal/words.js';
import { serviceRefusals } from './service/words.js';
import { supervisionRefusals } from './supervision/words.js';
import { splitRefusals } from './split/words.js';
import { suggestionRefusals } from './suggestion/words.js';
import { takingBackRefusals } from './taking-back/words.js';
import { pastRefusals } from './past/words.js';
import { promotionRefusals } from './promotion/words.js';
import { rectificationRefusals } from './rectification/words.js';
import { reopeningRefusals } from './reopening/words.js';
import { replacementRefusals } from './replacement/words.js';
import { intakeRefusals } from './intake/words.js';

/** Codes of this library; those of proposals come from `libs/law` (`getReplyBlockers`). */
export const REFUSAL_MESSAGES = {
  ...approvalRefusals,
  ...assistanceRefusals,
  ...consultationRefusals,
  ...correctionRefusals,
  ...excessiveRefusals,
  ...feeRefusals,
  ...lapseRefusals,
  ...linkingRefusals,
  ...onTheSpotRefusals,
  ...pastRefusals,
  ...proposalRefusals,
  ...serviceRefusals,
  ...supervisionRefusals,
  ...splitRefusals,
  ...suggestionRefusals,
  ...takingBackRefusals,
  ...promotionRefusals,
  ...rectificationRefusals,
  ...reopeningRefusals,
  ...replacementRefusals,
  ...intakeRefusals,
  'ACTOR.NOT_PERMITTED': '您的角色不能办理此项',
  'STAGE.NOT_POSSIBLE': '当前环节不能办理此项',
  'FACT.IN_FUTURE': '日期晚于今天',
  'FACT.BEFORE_SUBMISSION': '日期早于提交之日',
  'FACT.BEFORE_DECISION': '送达日早于成文日期',
  'FACT.BEFORE_NOTICE': '日期早于告知书、通知书发出之日',
  'NOTICE.ALREADY_RECEIVED': '已登记收到告知书、通知书之日',
  'EVIDENCE.MISSING': '缺少说明或证据',
  'INTAKE.INCOMPLETE': '申请要件不齐或者内容不明确，不能通过审查',
  'LETTER.NOT_ISSUED': '答复书正在生成，尚未编发',
  'REPLY.NOT_DISPATCHED': '答复书尚未发出',
  'REPLY.ALREADY_SERVED': '答复已经送达',
  'ARCHIVE.ALREADY_STARTED': '归档正在进行',
  'ARCHIVE.EFFECTS_OPEN': '还有文书或通知未办完',
  'ARCHIVE.TASKS_OPEN': '还有待办事项未完成',
  'TASK.UNKNOWN': '没有这个待办事项',
  'TASK.ALREADY_DONE': '待办事项已经完成',
  'NOTICE.UNKNOWN': '没有这个通知',
} as const;

export type RefusalCode = keyof typeof REFUSAL_MESSAGES;

/** A refusal of this library. */
export function refusal(
  code: RefusalCode,
  articles: ArticleId[] = [],
  details?: RefusalReason['details'],
): RefusalReason {
  return { code, message: REFUSAL_MESSAGES[code], articles, ...(details ? { details } : {}) };
}

/** Keeps the reasons whose condition holds. */
export function reasonsWhere(...cases: [condition: boolean, reason: RefusalReason][]): RefusalReason[] {
  return cases.filter(([condition]) => condition).map(([, reason]) => reason);
}
