/** What people enter from the proposal to the archive. */
import type { ApprovalCommands } from '../../src/approval/commands.js';
import type { ProposableOutcome } from '../../src/index.js';
import type { ServiceCommands } from '../../src/service/commands.js';
import { departed, type WrittenProposal } from '../outcomes.js';
import type { Draws } from './draws.js';
import { nothing, type Inputs, type Scene } from './scene.js';

type Kinds =
  | 'extendReplyPeriod'
  | 'proposeReply'
  | 'replyOnTheSpot'
  | 'replaceReply'
  | 'takeBackFact'
  | 'closeRequest'
  | 'archiveRequest'
  | 'withdrawRequest'
  | 'reissueQueryCode'
  | 'completeTask'
  | 'reportBounce'
  | 'reopenOnOrder'
  | 'takeBackOrder'
  | 'promoteToProactive'
  | keyof ApprovalCommands
  | keyof ServiceCommands;

const OTHER_OUTCOMES: readonly ProposableOutcome[] = [
  'PARTIAL',
  'DENIED',
  'NOT_EXIST',
  'NOT_RESPONSIBLE',
  'STILL_UNCLEAR',
  'EXCESSIVE',
  'PETITION',
  'ALREADY_PUBLIC',
];

/** For the sake of a third party (条例15): what a piece rests on is the newest consultation. */
function forThirdParty({ state }: Scene): WrittenProposal {
  const consultationId = state.consultations.at(-1)?.id;
  return departed('DENIED', {
    data: { exemptions: [{ code: 'E15_TRADE_SECRET', ...(consultationId ? { consultationId } : {}) }] },
    texts: { withheld: [{ publicInterest: '不公开不会对公共利益造成重大影响。' }] },
  });
}

function proposalOf(scene: Scene, draws: Draws): WrittenProposal {
  const outcome = draws.usually('GRANTED', ...OTHER_OUTCOMES);
  const asked = scene.state.consultations.length > 0 && draws.oneOf([false, true]);
  const written = asked ? forThirdParty(scene) : departed(outcome, {});
  // The files of paper stand for those that there are.
  const documents = written.data.documents.map((each, n) => ({ ...each, ...scene.documents[n] }));
  const exemptions = written.data.exemptions.map(({ documentId, ...each }) =>
    documentId === undefined ? each : { ...each, documentId: scene.documents[1]?.documentId },
  );
  return {
    data: { ...written.data, documents, exemptions },
    texts: { ...written.texts, reasons: draws.text(written.texts.reasons ?? '') },
  };
}

const proposalIdOf = ({ state }: Scene, draws: Draws) => draws.usually(state.proposal?.id ?? 'none', 'another');

const agreed = (scene: Scene, draws: Draws) => ({
  data: { proposalId: proposalIdOf(scene, draws) },
  texts: { opinion: draws.text('同意') },
});

export const replyInputs: Inputs<Kinds> = {
  extendReplyPeriod: (_, draws) => ({
    data: { workingDays: draws.usually(10, 20, 1, 0, 21) },
    texts: { reasons: draws.text('档案需要逐卷查找') },
  }),
  proposeReply: proposalOf,
  replyOnTheSpot: (scene, draws) => {
    const { data, texts } = proposalOf(scene, draws);
    return { data, texts: { ...texts, clearance: draws.text('2026年1月由保密办审查通过') } };
  },
  countersignProposal: agreed,
  approveSecrecy: (scene, draws) => ({
    data: {
      proposalId: proposalIdOf(scene, draws),
      documentIds: draws.usually(scene.state.proposal?.documents.map(({ documentId }) => documentId) ?? [], []),
    },
    texts: { opinion: draws.text('不涉密') },
  }),
  approveLegality: agreed,
  returnProposal: (scene, draws) => ({
    data: { proposalId: proposalIdOf(scene, draws), toStep: draws.oneOf([null, 'secrecyReview', 'countersign']) },
    texts: { reason: draws.text('请补充依据') },
  }),
  signReply: (scene, draws) => ({ data: { proposalId: proposalIdOf(scene, draws) }, texts: {} }),
  beginService: ({ today }, draws) => ({
    data: {
      method: draws.oneOf(['post', 'inPerson', 'entrusted']),
      begunOn: draws.day(today),
      carrier: draws.usually('ems', 'courier', null),
    },
    texts: { place: '清河市柳荫街七号院', trackingNumber: draws.text('1234567890123'), entrustedTo: '柳荫街道办事处' },
  }),
  recordFailedService: ({ today }, draws) => ({
    data: {
      reason: draws.oneOf(['unreachable', 'refused', 'returned']),
      failedOn: draws.day(today),
      proofDocumentId: null,
    },
    texts: { evidence: draws.text('改退批条'), witnesses: draws.text('社区工作人员二人') },
  }),
  recordService: ({ state, today }, draws) => ({
    data: {
      method: draws.oneOf([state.service.attempts.at(-1)?.method ?? 'inPerson', 'inPerson', 'email', 'post']),
      servedOn: draws.day(today),
      proofDocumentId: null,
    },
    texts: { evidence: draws.text('签收单') },
  }),
  acknowledgeService: nothing,
  replaceReply: (_, draws) => ({ data: {}, texts: { reason: draws.text('附件页码有误') } }),
  reopenOnOrder: ({ today }, draws) => ({
    data: {
      organ: draws.oneOf(['reconsideration', 'court', 'superior']),
      receivedOn: draws.day(today),
      replyBy: draws.usually(null, today),
      workingDays: draws.usually(15, null, 0),
      proofDocumentId: null,
    },
    texts: { order: draws.text('《行政复议决定书》（清政复决〔2026〕3号）'), demands: '责令重新答复' },
  }),
  takeBackOrder: (_, draws) => ({ data: {}, texts: { evidence: draws.text('该决定属于另一件申请') } }),
  promoteToProactive: ({ state, today }, draws) => ({
    data: {
      documentIds: draws.usually(state.proposal?.documents.map(({ documentId }) => documentId) ?? [], []),
      publishedOn: draws.day(today),
    },
    texts: { place: draws.text('政府网站信息公开目录'), reasons: '多人申请' },
  }),
  takeBackFact: ({ state, today }, draws) => {
    const seqs = state.dayFacts.map(({ seq }) => seq).reverse();
    const [newest = 0, ...others] = seqs;
    return {
      data: {
        seq: draws.oneOf([newest, ...others]),
        rightOn: draws.oneOf([draws.day(today), null]),
        proofDocumentId: null,
      },
      texts: { evidence: draws.text('通话记录') },
    };
  },
  closeRequest: nothing,
  archiveRequest: nothing,
  withdrawRequest: (_, draws) => ({ data: {}, texts: { statement: draws.text('不再需要') } }),
  reissueQueryCode: (_, draws) => ({ data: {}, texts: { identityCheck: draws.text('已核对身份证件') } }),
  completeTask: ({ state }, draws) => ({
    data: { taskId: draws.usually(state.tasks.find(({ done }) => !done)?.id ?? 'none', 'none') },
    texts: { note: draws.text('已电话告知') },
  }),
  reportBounce: ({ state }, draws) => {
    const sent = state.effects.find(({ kind }) => kind === 'noticeApplicant')?.key ?? 'none';
    return { data: { effectKey: draws.usually(sent, 'none'), status: '5.1.1' }, texts: {} };
  },
};
