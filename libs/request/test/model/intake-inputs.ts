/** What people enter until a request is complete and clear: intake, confirmation, correction, reasons, fee. */
import { addDays } from '#libs/law';
import type { AssistanceCommands } from '../../src/assistance/commands.js';
import type { CorrectionCommands } from '../../src/correction/commands.js';
import type { ExcessiveCommands } from '../../src/excessive/commands.js';
import type { FeeCommands } from '../../src/fee/commands.js';
import type { IntakeCommands } from '../../src/intake/commands.js';
import type { SplitCommands } from '../../src/split/commands.js';
import type { LinkingCommands } from '../../src/linking/commands.js';
import type { OnPaperCommands } from '../../src/on-paper/commands.js';
import type { RequestState } from '../../src/state.js';
import type { RectificationCommands } from '../../src/rectification/commands.js';
import { RECTIFICATION_DECISIONS } from '../../src/rectification/vocabulary.js';
import type { SuggestionCommands } from '../../src/suggestion/commands.js';
import { SUGGESTION_DECISIONS } from '../../src/suggestion/vocabulary.js';
import type { Draws } from './draws.js';
import { nothing, type Inputs, type Scene } from './scene.js';

const CHANNELS = ['in_person', 'oral', 'post_signed', 'post_ordinary', 'email', 'fax', 'misdirected'] as const;

const applicationOf = (draws: Draws) => ({
  requesterType: 'natural_person' as const,
  deliveryForm: draws.oneOf(['portal', 'email', 'counter', 'post'] as const),
  hasEmail: draws.usually(true, false),
  attachments: [],
  ...(draws.usually(false, true) ? { representative: { authorityDocumentId: null } } : {}),
});

/** What an applicant brings or sends to the desk. */
const takenIn = ({ today }: Scene, draws: Draws) => ({
  channel: draws.oneOf(CHANNELS),
  arrivedOn: draws.day(today),
  readBackAndSigned: draws.usually(true, false),
  scans: [],
});

const received = ({ today }: Scene, draws: Draws) => ({
  data: { receivedOn: draws.day(today) },
  texts: { evidence: draws.text('邮政回执') },
});

const checked = (_: Scene, draws: Draws) => ({
  data: {
    itemRank: draws.oneOf([12, 1, 31]),
    pages: draws.oneOf([120, 10, 201]),
    copyRequested: draws.usually(true, false),
    alreadyPublic: draws.usually(false, true),
  },
  texts: { reason: draws.text('数额很小') },
});

type Kinds =
  | 'submitRequest'
  | 'confirmReceipt'
  | 'startIntakeReview'
  | 'passIntakeReview'
  | 'assignHandlingUnit'
  | keyof IntakeCommands
  | keyof CorrectionCommands
  | keyof ExcessiveCommands
  | keyof FeeCommands
  | keyof OnPaperCommands
  | keyof SplitCommands
  | keyof LinkingCommands
  | keyof AssistanceCommands
  | keyof RectificationCommands
  | keyof SuggestionCommands;

/** What is asked of a unit and not yet given. */
const openAssistance = ({ assistances }: RequestState) => assistances.findLast(({ ended }) => !ended)?.id ?? 'none';

export const intakeInputs: Inputs<Kinds> = {
  submitRequest: (_, draws) => ({ data: { channel: 'online', ...applicationOf(draws) }, texts: {} }),
  takeInApplication: ({ today }, draws) => ({
    data: {
      channel: draws.oneOf(CHANNELS),
      arrivedOn: draws.day(today),
      readBackAndSigned: draws.usually(true, false),
      ...applicationOf(draws),
    },
    texts: { evidence: draws.text('收发登记簿有记录') },
  }),
  recordUnreachable: ({ today }, draws) => ({
    data: { triedOn: draws.day(today) },
    texts: { evidence: draws.text('三次去电无人接听') },
  }),
  confirmReceipt: ({ today }, draws) => ({
    data: { confirmedOn: draws.day(today), method: 'phone' },
    texts: { evidence: draws.text('电话确认') },
  }),
  splitRequest: (_, draws) => ({
    data: {},
    texts: {
      kept: draws.text('施工许可证'),
      parts: draws.usually(['竣工验收备案表'], [], ['竣工验收备案表', '中标通知书']),
      reason: draws.text('分属两个科室'),
    },
  }),
  openPart: ({ today }, draws) => ({
    data: {
      ...applicationOf(draws),
      channel: draws.oneOf(['online', ...CHANNELS]),
      submittedOn: today,
      receivedOn: today,
      origin: { requestId: 'origin', number: 'QHSW-2026-000001', ordinal: 1 },
    },
    texts: {},
  }),
  linkRequests: ({ state, otherRequestId }, draws) => ({
    data: { otherId: draws.usually(otherRequestId, state.requestId) },
    texts: { reason: draws.text('同一工程') },
  }),
  unlinkRequests: ({ state }, draws) => ({
    data: { otherId: draws.usually(state.links[0]?.requestId ?? 'none', 'none') },
    texts: { reason: draws.text('关联有误') },
  }),
  answerRectification: (_, draws) => ({
    data: { decision: draws.oneOf(RECTIFICATION_DECISIONS) },
    texts: {
      findings: draws.text('经查阅原始档案，面积应为98平方米'),
      organ: draws.usually({ name: '清河市不动产登记中心', contact: '010-5550 0188' }, null),
    },
  }),
  answerSuggestion: ({ today }, draws) => ({
    data: { decision: draws.oneOf(SUGGESTION_DECISIONS), publishedOn: draws.usually(today, null, addDays(today, 1)) },
    texts: {
      findings: draws.text('涉及公众利益调整，属于主动公开范围'),
      place: draws.text('本机关网站“重大项目”栏目'),
    },
  }),
  askAssistance: ({ handlingUnitId, helpingUnitId }, draws) => ({
    data: { unitId: draws.usually(helpingUnitId, handlingUnitId), workingDays: draws.usually(5, 0, 21) },
    texts: { tasks: [draws.text('查找2025年的验收档案')] },
  }),
  answerAssistance: ({ state }, draws) => ({
    data: {
      assistanceId: draws.usually(openAssistance(state), 'none'),
      helped: draws.usually(true, false),
    },
    texts: { answer: draws.text('已查到三卷') },
  }),
  takeBackAssistance: ({ state }, draws) => ({
    data: { assistanceId: draws.usually(openAssistance(state), 'none') },
    texts: { reason: draws.text('已自行查到') },
  }),
  startIntakeReview: nothing,
  passIntakeReview: (_, draws) => ({
    data: {
      identityShown: true,
      descriptionClear: draws.usually(true, false),
      formStated: true,
      authorityShown: draws.usually(true, false),
    },
    texts: {},
  }),
  assignHandlingUnit: ({ handlingUnitId }) => ({ data: { unitId: handlingUnitId, caseOfficerId: null }, texts: {} }),
  requestCorrection: (_, draws) => ({
    data: { periodWorkingDays: draws.oneOf([5, 1, 15, 0]) },
    texts: {
      points: [{ unclear: draws.text('未写明文件的名称'), howTo: '请写明文件名称、文号或者时间' }],
      lateReason: draws.text('材料移交延误'),
    },
  }),
  recordCorrectionNoticeReceived: received,
  acknowledgeCorrectionNotice: nothing,
  submitCorrection: (_, draws) => ({ data: {}, texts: { correction: draws.text('2025年度立项批复文件') } }),
  confirmCorrection: ({ today }, draws) => ({
    data: { confirmedOn: draws.day(today), method: 'phone', lateForGoodReason: draws.usually(true, false) },
    texts: { evidence: draws.text('电话确认'), lateReason: draws.text('住院') },
  }),
  takeInCorrection: (scene, draws) => ({
    data: takenIn(scene, draws),
    texts: { correction: draws.text('2025年度立项批复文件'), evidence: draws.text('收发登记簿有记录') },
  }),
  takeInReasons: (scene, draws) => ({
    data: takenIn(scene, draws),
    texts: { reasons: draws.text('研究所需'), evidence: draws.text('收发登记簿有记录') },
  }),
  takeInWithdrawal: (scene, draws) => ({
    data: takenIn(scene, draws),
    texts: { statement: draws.text('不再需要'), evidence: draws.text('收发登记簿有记录') },
  }),
  confirmCorrectionLapse: (_, draws) => ({ data: {}, texts: { note: draws.text('期限内未收到补正') } }),
  takeBackCorrectionLapse: ({ state, today }, draws) => ({
    data: { arrivedOn: draws.usually(state.lapse?.dueOn ?? today, today), proofDocumentId: null },
    texts: { correction: draws.text('2025年度立项批复文件'), evidence: draws.text('邮件服务器日志') },
  }),
  requestReasons: (_, draws) => ({ data: {}, texts: { frequencyFacts: draws.text('两个月内提出申请146件') } }),
  recordReasonsNoticeReceived: received,
  acknowledgeReasonsNotice: nothing,
  giveReasons: (_, draws) => ({ data: {}, texts: { reasons: draws.text('研究所需') } }),
  judgeReasons: (_, draws) => ({
    data: { judged: draws.oneOf(['reasonable', 'unreasonable']) },
    texts: { findings: draws.text('已逐件核对') },
  }),
  deferReply: ({ state, today }, draws) => ({
    data: { deferredTo: draws.usually(addDays(state.replyDueOn ?? today, 30), today) },
    texts: { reasons: draws.text('涉及档案两千余卷') },
  }),
  issueFeeNotice: (scene, draws) => ({
    data: { ...checked(scene, draws).data, method: draws.oneOf(['pages', 'items']) },
    texts: {},
  }),
  decideNotToCharge: checked,
  callBackFeeNotice: (_, draws) => ({ data: {}, texts: { reason: draws.text('页数数错了') } }),
  recordFeeNoticeReceived: received,
  acknowledgeFeeNotice: nothing,
  recordFeePayment: ({ state, today }, draws) => ({
    data: {
      paidOn: draws.day(today),
      yuan: (state.fee?.yuan ?? 0) + draws.usually(0, 1),
      proofDocumentId: null,
      lateForGoodReason: draws.usually(true, false),
    },
    texts: {
      receiptNumber: draws.text('3206000097-0001'),
      evidence: '国库到账回单',
      lateReason: draws.text('系统故障'),
    },
  }),
  confirmFeeLapse: (_, draws) => ({ data: {}, texts: { note: draws.text('期限内未到账') } }),
  takeBackFeeLapse: ({ state, today }, draws) => ({
    data: {
      paidOn: draws.usually(state.lapse?.dueOn ?? today, today),
      yuan: state.fee?.yuan ?? 0,
      proofDocumentId: null,
    },
    texts: { receiptNumber: '3206000097-0001', evidence: draws.text('银行补送的到账回单') },
  }),
};
