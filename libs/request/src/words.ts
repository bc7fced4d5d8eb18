/** Events and stages in plain Chinese: for the applicant's page, the desk's timeline and the cover of the archive. */
import { exemptionRule, outcomeRule } from '#libs/law';
import { approvalWords } from './approval/words.js';
import { archivingWords } from './archiving/words.js';
import { assistanceWords } from './assistance/words.js';
import { calendarWords } from './calendar/words.js';
import { consultationWords } from './consultation/words.js';
import { correctionWords } from './correction/words.js';
import type { EventWords } from './event-words.js';
import type { EventType, RecordedEvent } from './events.js';
import { excessiveWords } from './excessive/words.js';
import { extensionWords } from './extension/words.js';
import { feeWords } from './fee/words.js';
import { lapseWords } from './lapse/words.js';
import { linkingWords } from './linking/words.js';
import { pastWords } from './past/words.js';
import type { OwnProcedure } from './procedures.js';
import { promotionWords } from './promotion/words.js';
import { rectificationWords } from './rectification/words.js';
import { reopeningWords } from './reopening/words.js';
import { replacementWords } from './replacement/words.js';
import { CHANNEL_WORDS, channelNote, intakeWords } from './intake/words.js';
import { serviceWords } from './service/words.js';
import { supervisionWords } from './supervision/words.js';
import { splitWords } from './split/words.js';
import { suggestionWords } from './suggestion/words.js';
import { takingBackWords } from './taking-back/words.js';
import type { Stage, TaskKind } from './vocabulary.js';

export const STAGE_WORDS: Record<Stage, string> = {
  submitted: '已提交，等待系统登记',
  arrived: '已到达，等待工作人员与您确认',
  registered: '已登记',
  verifying: '正在核实更正请求',
  examining: '正在审核主动公开建议',
  intakeReview: '正在受理审查',
  awaitingCorrection: '等待补正',
  awaitingReasons: '等待说明理由',
  processing: '正在办理',
  awaitingPayment: '等待缴纳信息处理费',
  drafting: '正在拟写答复',
  inApproval: '正在审签',
  decided: '已作出答复，正在送达',
  served: '答复已送达',
  closed: '已办结',
  archived: '已归档',
};

export const TASK_WORDS: Record<TaskKind, string> = {
  applicantWithoutEmail: '申请人没有电子邮箱，请以其他方式告知',
  consultedWithoutEmail: '被征求意见的一方没有电子邮箱，请以邮政或者当面方式送达，并登记送达证明',
  noticeRefused: '邮件被对方服务器拒收，请以其他方式告知',
  noticeBounced: '邮件被退回，请以其他方式告知',
  noticeExhausted: '邮件多次未能发出，请以其他方式告知',
  letterFailed: '文书未能生成，文号已作废，请查明原因',
  draftFailed: '答复书草稿未能生成，请修改后重新拟办',
  serviceFailed: '答复书未能送达，请换一种方式再送',
  receiptNotFollowed: '同一申请拆分的其他各件中，有的未能随之更正收到之日（例如已经归档），请逐件核对',
};

export const PROCEDURE_WORDS: Record<OwnProcedure, string> = { rectification: '更正请求', suggestion: '主动公开建议' };

function lacking({ missing = [] }: { missing?: string[] }): string {
  return missing.length > 0 ? `（${missing.join('、')}）` : '';
}

const EVENT_WORDS: EventWords = {
  ...approvalWords,
  ...archivingWords,
  ...assistanceWords,
  ...calendarWords,
  ...consultationWords,
  ...correctionWords,
  ...excessiveWords,
  ...extensionWords,
  ...feeWords,
  ...lapseWords,
  ...linkingWords,
  ...pastWords,
  ...serviceWords,
  ...supervisionWords,
  ...splitWords,
  ...suggestionWords,
  ...takingBackWords,
  ...promotionWords,
  ...rectificationWords,
  ...reopeningWords,
  ...replacementWords,
  ...intakeWords,
  RequestSubmitted: ({ data: { channel, origin, procedure } }) =>
    `收到申请人的${procedure ? PROCEDURE_WORDS[procedure] : '申请'}：${CHANNEL_WORDS[channel]}${origin ? `，由 ${origin.number} 拆分` : ''}`,
  ReceiptConfirmed: ({ data }) => `与申请人确认，收到之日为 ${data.confirmedOn}`,
  RequestRegistered: () => '登记',
  DueDateSet: ({ data }) => {
    const name = data.isExpected ? '预计答复期限' : '答复期限';
    const before = data.old && data.old !== data.new ? `，原为 ${data.old}` : '';
    return `${name}为 ${data.new}${data.certainty === 'provisional' ? '（暂估）' : ''}${before}`;
  },
  DueDateSuspended: ({ data }) => `答复期限暂停计算，原为 ${data.old}，有送达证明后再推算`,
  IntakeReviewStarted: () => '开始受理审查',
  IntakeReviewPassed: ({ data }) =>
    data.stillUnclear ? '受理审查结束：补正后仍不明确，转入答复' : '受理审查通过：要件齐全，内容明确',
  HandlingUnitAssigned: () => '分派承办科室',
  ReplyProposed: ({ data }) => {
    const grounds = data.exemptions.map(({ code }) => exemptionRule(code).name).join('、');
    return `${data.onTheSpot ? '当场答复' : '拟办'}：${outcomeRule(data.outcome).name}${grounds ? `（${grounds}）` : ''}`;
  },
  DraftRendered: () => '答复书草稿已生成',
  DraftFailed: ({ data }) => `答复书草稿未能生成${lacking(data)}`,
  LetterNumbered: ({ data: { number } }) => `编号 ${number.word}〔${number.year}〕${number.serial}号`,
  LetterIssued: ({ data }) => (data.letterCode === 'ACK' ? '登记回执已制作' : '文书已制作'),
  LetterNumberVoided: ({ data, data: { number } }) =>
    `文号 ${number.word}〔${number.year}〕${number.serial}号作废${lacking(data)}`,
  NoticeSent: ({ data }) => (data.uncertain ? '通知邮件已发出（此前一次是否发出不能确定）' : '通知邮件已发出'),
  NoticeFailed: () => '通知邮件未能发出',
  NoticeBounced: () => '通知邮件被退回',
  TaskRaised: ({ data }) => `待办：${TASK_WORDS[data.task]}`,
  TaskCompleted: () => '待办事项已完成',
  ConfirmationAlarmRaised: () => '提醒：申请尚未与申请人确认',
  ReplyReminderRaised: ({ data }) => `提醒：距答复期限还有 ${data.workingDaysLeft} 个工作日`,
  ReplyOverdueRaised: ({ data }) => `红牌：已超过答复期限 ${data.replyDueOn}`,
  StaffAlerted: ({ data }) => `已通知工作人员 ${data.recipients} 人`,
  QueryCodeReissued: () => '核验身份后重发查询码',
  RequestWithdrawn: ({ data: { channel } }) => `申请人撤回申请${channelNote(channel)}`,
  // What an answer under 条例41 or 44 came to was said before.
  RequestClosed: ({ data, basis }) =>
    basis.includes('条例41') || basis.includes('条例44') ? '办结' : `办结：${outcomeRule(data.outcome).name}`,
  ArchivingStarted: () => '开始归档',
  RequestArchived: () => '归档完成',
};

/** What an event says, in one line. */
export function eventWords(event: RecordedEvent): string {
  return (EVENT_WORDS[event.type] as (event: RecordedEvent) => string)(event);
}

/** Events that the applicant is shown: what was done for them, not how the house works inside. */
export const APPLICANT_EVENTS: ReadonlySet<EventType> = new Set<EventType>([
  'RequestSubmitted',
  'ApplicantUnreachable',
  'ReceiptConfirmed',
  'RequestRegistered',
  'RequestSplit',
  'PartOpened',
  'DueDateSet',
  'DueDateSuspended',
  'IntakeReviewPassed',
  'CorrectionRequested',
  'CorrectionNoticeFailed',
  'CorrectionNoticeReceived',
  'CorrectionArrived',
  'CorrectionConfirmed',
  'CorrectionLapsed',
  'ReplyPeriodExtended',
  'FactTakenBack',
  'ReasonsRequested',
  'ReasonsNoticeFailed',
  'ReasonsNoticeReceived',
  'ReasonsGiven',
  'ReasonsJudged',
  'ReplyDeferred',
  'FeeNoticeIssued',
  'FeeNotCharged',
  'FeeNoticeReceived',
  'FeeNoticeCalledBack',
  'FeePaid',
  'FeeLapsed',
  'LapseTakenBack',
  'ConsultationOpened',
  'ApplicantToldOfConsultations',
  'ReplySigned',
  'ServiceBegun',
  'ServiceFailed',
  'PromotedToProactive',
  'ReplyFoundWrong',
  'RectificationAnswered',
  'SuggestionAnswered',
  'RequestReopened',
  'OrderTakenBack',
  'ReplyDispatched',
  'ReplyServed',
  'RequestWithdrawn',
  'RequestClosed',
]);
