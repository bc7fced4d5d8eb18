/** One lawful proposal an outcome, as a case officer would write it; each refused case departs from it by one thing. */
import type { Decision, ProposableOutcome, ProposedDocument, ProposedReply, ProposalTexts } from '../src/index.js';
import { APPLICANT, PaperRequest, staff } from './paper-request.js';
import { awaitingReasons, giveReasons, judge } from './reasons.js';

export interface WrittenProposal {
  data: ProposedReply;
  texts: ProposalTexts;
}

export const document = (id: string, treatment: ProposedDocument['treatment']): ProposedDocument => ({
  documentId: id,
  sha256: 'a'.repeat(64),
  treatment,
});

const proposal = (
  outcome: ProposableOutcome,
  texts: ProposalTexts,
  data: Partial<ProposedReply> = {},
): WrittenProposal => ({
  data: { outcome, exemptions: [], documents: [], severabilityConsidered: false, ...data },
  texts,
});

const REASONS = '经检索、审查，情况如下。';
const EARLIER = {
  number: 'QHSW-2025-000031',
  repliedOn: '2025-11-18',
  replyNumber: { word: '清河公开告', year: 2025, serial: 12 },
  sameApplicant: true,
  sameInformation: true,
};

export const LAWFUL: Record<ProposableOutcome, WrittenProposal> = {
  GRANTED: proposal('GRANTED', { reasons: REASONS }, { documents: [document('d1', 'full')] }),
  ALREADY_PUBLIC: proposal('ALREADY_PUBLIC', { reasons: REASONS, publicLocation: '市政府网站“项目审批”栏目' }),
  PARTIAL: proposal(
    'PARTIAL',
    {
      reasons: REASONS,
      severanceMethod: '对第三页人事安排作遮盖处理',
      withheld: [{ information: '第三页的人事安排', reasons: '属于人事管理方面的内部事务信息。' }],
    },
    {
      documents: [document('d1', 'full'), document('d2', 'partial')],
      exemptions: [{ code: 'E16_INTERNAL_PERSONNEL', documentId: 'd2' }],
      severabilityConsidered: true,
    },
  ),
  DENIED: proposal(
    'DENIED',
    { reasons: '该信息属于讨论记录，公开会影响坦率讨论。', severanceFinding: '全文均为讨论内容，不能区分。' },
    { exemptions: [{ code: 'E16_PROCESS_DISCUSSION', publicationDuty: 'none' }], severabilityConsidered: true },
  ),
  NOT_EXIST: proposal('NOT_EXIST', {
    reasons: REASONS,
    searchRecord: { scope: '档案室', keywords: '立项', method: '全文检索', result: '未检索到' },
  }),
  NOT_RESPONSIBLE: proposal(
    'NOT_RESPONSIBLE',
    { reasons: '该信息由市教育局制作。', responsibleAgency: { name: '清河市教育局', contact: '电话0513-55500001' } },
    { responsible: 'known' },
  ),
  SPECIAL_REGIME: proposal(
    'SPECIAL_REGIME',
    {
      reasons: REASONS,
      regime: '《不动产登记暂行条例》第二十七条',
      regimeOffice: { name: '清河市不动产登记中心', contact: '政务服务中心一楼' },
    },
    { regimeRank: 'administrativeRegulation' },
  ),
  NEEDS_CREATION: proposal(
    'NEEDS_CREATION',
    { reasons: REASONS, whyCreation: '须从四百份合同中逐项提取、换算', severanceFinding: '没有可以单独提供的现有材料' },
    { severabilityConsidered: true },
  ),
  STILL_UNCLEAR: proposal('STILL_UNCLEAR', { reasons: REASONS, stillUnclear: '没有指明信息的名称、文号或者特征' }),
  PETITION: proposal('PETITION', {
    reasons: REASONS,
    petitionNature: '举报',
    petitionChannels: [{ name: '清河市城管热线', contact: '12319' }],
  }),
  REPEAT: proposal('REPEAT', { reasons: REASONS }, { previousRequest: EARLIER }),
  PUBLICATION: proposal('PUBLICATION', {
    reasons: REASONS,
    publications: [{ title: '清河年鉴（2025）', howToGet: '在市图书馆借阅' }],
  }),
  RECONFIRM: proposal(
    'RECONFIRM',
    { reasons: REASONS, provided: { information: '清规发〔2025〕3号文件', how: '以电子邮件提供' } },
    { previousRequest: EARLIER },
  ),
  EXCESSIVE: proposal('EXCESSIVE', {
    reasons: REASONS,
    frequencyFacts: '两个月内共提出申请146件',
    whyUnreasonable: '没有说明申请数量与所需信息之间的联系',
  }),
  OTHER: proposal('OTHER', { reasons: REASONS, decision: '该信息已移交市档案馆，请依照档案管理的规定查阅' }),
};

/** A request on which an outcome can be proposed: assigned, and with the history that the outcome rests on. */
export function requestFor(outcome: ProposableOutcome): PaperRequest {
  const request = BEFORE[outcome]?.() ?? PaperRequest.at('processing');
  request.assign();
  return request;
}

/** Outcomes that rest on what was asked of the applicant before. */
const BEFORE: Partial<Record<ProposableOutcome, () => PaperRequest>> = {
  STILL_UNCLEAR: correctedInVain,
  EXCESSIVE: explainedInVain,
};

/** The applicant answered the correction, and the request is as unclear as before. */
function correctedInVain(): PaperRequest {
  const request = PaperRequest.awaitingCorrection();
  request.give('acknowledgeCorrectionNotice', APPLICANT, {});
  request.give('submitCorrection', APPLICANT, {}, { correction: '所有跟道路有关的材料' });
  const confirmation = { confirmedOn: request.today, method: 'phone' as const, lateForGoodReason: false };
  request.give('confirmCorrection', staff('clerk'), confirmation, { evidence: '电话确认' });
  const checks = { identityShown: true, descriptionClear: false, formStated: true };
  request.give('passIntakeReview', staff('clerk'), checks);
  return request;
}

export function propose(request: PaperRequest, { data, texts }: WrittenProposal) {
  return request.give('proposeReply', staff('caseOfficer'), data, texts);
}

/** The applicant gave reasons for so many requests, and they do not do. */
function explainedInVain(): PaperRequest {
  const request = awaitingReasons();
  giveReasons(request);
  judge(request, 'unreasonable');
  return request;
}

/** Reasons for a refusal, with the field where one is named. */
export const reasonsOf = (decision: Decision): string[] =>
  decision.accepted
    ? []
    : decision.reasons.map(({ code, details }) => [code, details?.field].filter(Boolean).join(' '));

export interface Departure {
  data?: Partial<ProposedReply>;
  texts?: ProposalTexts;
}

/** A proposal that departs from the lawful one; what the change brings stands over what was there. */
export function departed(outcome: ProposableOutcome, { data, texts }: Departure): WrittenProposal {
  const lawful = LAWFUL[outcome];
  return { data: { ...lawful.data, ...data }, texts: { ...lawful.texts, ...texts } };
}

/** Everything that is held against such a proposal. */
export function departing(outcome: ProposableOutcome, change: Departure): string[] {
  return reasonsOf(propose(requestFor(outcome), departed(outcome, change)));
}
