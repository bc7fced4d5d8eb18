import type { Component } from 'vue';

import type { StaffCommand } from '../../../api/staff';
import type { CommandFormProps } from '../../../desk/command-form';
import AnswerAssistanceForm from './AnswerAssistanceForm.vue';
import AnswerRectificationForm from './AnswerRectificationForm.vue';
import AnswerSuggestionForm from './AnswerSuggestionForm.vue';
import AnswerSupervisionForm from './AnswerSupervisionForm.vue';
import AskAssistanceForm from './AskAssistanceForm.vue';
import AssignUnitForm from './AssignUnitForm.vue';
import BeginServiceForm from './BeginServiceForm.vue';
import ConfirmCorrectionForm from './ConfirmCorrectionForm.vue';
import ConfirmReceiptForm from './ConfirmReceiptForm.vue';
import ConsultationReceiptForm from './ConsultationReceiptForm.vue';
import ConsultationTextForm from './ConsultationTextForm.vue';
import DeferralForm from './DeferralForm.vue';
import ExtensionForm from './ExtensionForm.vue';
import FailedServiceForm from './FailedServiceForm.vue';
import FeeNoticeForm from './FeeNoticeForm.vue';
import IntakeForm from './IntakeForm.vue';
import JudgeObjectionForm from './JudgeObjectionForm.vue';
import JudgeReasonsForm from './JudgeReasonsForm.vue';
import LinkForm from './LinkForm.vue';
import NoticeReceivedForm from './NoticeReceivedForm.vue';
import NotChargedForm from './NotChargedForm.vue';
import OpenConsultationForm from './OpenConsultationForm.vue';
import OverrideForm from './OverrideForm.vue';
import PaymentForm from './PaymentForm.vue';
import { periodForm } from './period-form';
import PlainForm from './PlainForm.vue';
import PromoteForm from './PromoteForm.vue';
import ProposeReplyForm from './ProposeReplyForm.vue';
import RecordOpinionForm from './RecordOpinionForm.vue';
import RecordServiceForm from './RecordServiceForm.vue';
import ReopenForm from './ReopenForm.vue';
import ReplyOnTheSpotForm from './ReplyOnTheSpotForm.vue';
import RequestCorrectionForm from './RequestCorrectionForm.vue';
import ReturnProposalForm from './ReturnProposalForm.vue';
import SecrecyForm from './SecrecyForm.vue';
import SignForm from './SignForm.vue';
import SplitForm from './SplitForm.vue';
import TakeBackCorrectionForm from './TakeBackCorrectionForm.vue';
import TakeBackFactForm from './TakeBackFactForm.vue';
import TakenInForm from './TakenInForm.vue';
import { textForm } from './text-form';
import UnreachableForm from './UnreachableForm.vue';

const opinionOf = (opinion: string, { dossier }: CommandFormProps) => ({
  proposalId: dossier.proposal?.id ?? '',
  opinion,
});

/** Each command has its own small form; a command that asks for nothing has none. */
const FORMS: Partial<Record<StaffCommand, Component>> = {
  confirmReceipt: ConfirmReceiptForm,
  recordUnreachable: UnreachableForm,
  passIntakeReview: IntakeForm,
  requestCorrection: RequestCorrectionForm,
  recordCorrectionNoticeReceived: NoticeReceivedForm,
  takeInCorrection: TakenInForm,
  confirmCorrection: ConfirmCorrectionForm,
  confirmCorrectionLapse: textForm<'confirmCorrectionLapse'>('lapseNote', (note) => ({ note })),
  takeBackCorrectionLapse: TakeBackCorrectionForm,
  requestReasons: textForm<'requestReasons'>('frequencyFacts', (frequencyFacts) => ({ frequencyFacts })),
  recordReasonsNoticeReceived: NoticeReceivedForm,
  takeInReasons: TakenInForm,
  judgeReasons: JudgeReasonsForm,
  deferReply: DeferralForm,
  issueFeeNotice: FeeNoticeForm,
  decideNotToCharge: NotChargedForm,
  callBackFeeNotice: textForm<'callBackFeeNotice'>('callBackReason', (reason) => ({ reason })),
  recordFeeNoticeReceived: NoticeReceivedForm,
  recordFeePayment: PaymentForm,
  confirmFeeLapse: textForm<'confirmFeeLapse'>('lapseNote', (note) => ({ note })),
  takeBackFeeLapse: PaymentForm,
  splitRequest: SplitForm,
  linkRequests: LinkForm,
  unlinkRequests: textForm<'unlinkRequests'>('unlinkReason', (reason, { about = '' }) => ({ otherId: about, reason })),
  assignHandlingUnit: AssignUnitForm,
  askAssistance: AskAssistanceForm,
  answerAssistance: AnswerAssistanceForm,
  takeBackAssistance: textForm<'takeBackAssistance'>('assistanceReason', (reason, { about = '' }) => ({
    assistanceId: about,
    reason,
  })),
  answerRectification: AnswerRectificationForm,
  answerSuggestion: AnswerSuggestionForm,
  openConsultation: OpenConsultationForm,
  recordConsultationReceipt: ConsultationReceiptForm,
  recordOpinion: RecordOpinionForm,
  recordConsultedUnreachable: ConsultationTextForm,
  judgeObjection: JudgeObjectionForm,
  overrideObjection: OverrideForm,
  recordOverrideNoticeReceipt: ConsultationReceiptForm,
  terminateConsultation: ConsultationTextForm,
  proposeReply: ProposeReplyForm,
  extendReplyPeriod: ExtensionForm,
  approveSecrecy: SecrecyForm,
  countersignProposal: textForm<'countersignProposal'>('approvalOpinion', opinionOf),
  approveLegality: textForm<'approveLegality'>('approvalOpinion', opinionOf),
  returnProposal: ReturnProposalForm,
  signReply: SignForm,
  beginService: BeginServiceForm,
  recordFailedService: FailedServiceForm,
  recordService: RecordServiceForm,
  takeBackFact: TakeBackFactForm,
  replyOnTheSpot: ReplyOnTheSpotForm,
  replaceReply: textForm<'replaceReply'>('replaceReason', (reason) => ({ reason })),
  reopenOnOrder: ReopenForm,
  takeBackOrder: textForm<'takeBackOrder'>('orderEvidence', (evidence) => ({ evidence })),
  promoteToProactive: PromoteForm,
  takeInWithdrawal: TakenInForm,
  acknowledgeAlert: textForm<'acknowledgeAlert'>('alertNote', (note, { about = '' }) => ({ alertId: about, note })),
  issueReminder: textForm<'issueReminder'>('demand', (demand) => ({ demand })),
  issueSupervisionOrder: periodForm<'issueSupervisionOrder'>('demand', (demand, workingDays) => ({
    demand,
    workingDays,
  })),
  answerSupervision: AnswerSupervisionForm,
  acceptSupervisionAnswer: textForm<'acceptSupervisionAnswer'>('approvalOpinion', (opinion, { about = '' }) => ({
    entryId: about,
    opinion,
  })),
  returnSupervisionAnswer: periodForm<'returnSupervisionAnswer'>(
    'returnAnswerReason',
    (reason, workingDays, { about = '' }) => ({ entryId: about, workingDays, reason }),
  ),
  clearSupervision: textForm<'clearSupervision'>('clearNote', (note, { about = '' }) => ({ entryId: about, note })),
  reissueQueryCode: textForm<'reissueQueryCode'>('identityCheck', (identityCheck) => ({ identityCheck })),
  completeTask: textForm<'completeTask'>('note', (note, { about = '' }) => ({ taskId: about, note })),
  reportBounce: textForm<'reportBounce'>('bounceStatus', (status, { about = '' }) => ({ effectKey: about, status })),
};

export function formOf(command: StaffCommand): Component {
  return FORMS[command] ?? PlainForm;
}
