/**
 * Role × stage × command: the one table of who may do what when. Everything that asks "may I" asks it here, and one test
 * walks all of it.
 */
import type { CommandKind } from './commands.js';
import { STAGES, type Actor, type Role, type Stage } from './vocabulary.js';

/** Who may give a command: a role of staff, the applicant, whoever is asked for an opinion, or the system itself. */
export type Party = Role | 'applicant' | 'thirdParty' | 'system';

export interface Permission {
  by: readonly Party[];
  in: readonly Stage[];
}

const ALL = STAGES;
/** From the registration to the reply in the applicant's hands. */
const UNANSWERED = [
  'arrived',
  'registered',
  'intakeReview',
  'awaitingCorrection',
  'awaitingReasons',
  'processing',
  'awaitingPayment',
  'drafting',
  'inApproval',
  'decided',
] as const satisfies readonly Stage[];
/** What comes of a consultation is taken in until the reply is served, also where the clock began anew meanwhile. */
const CONSULTED = UNANSWERED.filter((stage) => stage !== 'arrived' && stage !== 'registered');
/** A unit may still answer while the reply is on its way through the house. */
const HELPED = [
  'processing',
  'awaitingReasons',
  'awaitingPayment',
  'drafting',
  'inApproval',
] as const satisfies readonly Stage[];
/** A unit has it, or is about to: its officer may leave, and the unit be closed, whoever must act just then. */
const HANDLED = ['verifying', 'examining', ...HELPED, 'decided'] as const satisfies readonly Stage[];
/** From the registration to the package: what is packed is closed. */
const REGISTERED = STAGES.filter((stage) => !['submitted', 'arrived', 'archived'].includes(stage));
/** What runs a limit of its own needs a process: until the package is written. */
const UNARCHIVED = STAGES.filter((stage) => !['submitted', 'archived'].includes(stage));
/** Whoever can be told of a limit. */
const ALERTED = [
  'clerk',
  'caseOfficer',
  'unitHead',
  'secrecyReviewer',
  'legalReviewer',
  'disclosureHead',
  'signer',
  'supervisor',
] as const satisfies readonly Role[];
const AFTER_SUBMISSION = STAGES.filter((stage) => stage !== 'submitted');

export const PERMISSIONS: Record<CommandKind, Permission> = {
  submitRequest: { by: ['applicant'], in: ['submitted'] },
  takeInApplication: { by: ['clerk'], in: ['submitted'] },
  recordUnreachable: { by: ['clerk'], in: ['arrived'] },
  confirmReceipt: { by: ['clerk'], in: ['arrived'] },
  startIntakeReview: { by: ['clerk', 'disclosureHead'], in: ['registered'] },
  splitRequest: { by: ['clerk', 'disclosureHead'], in: ['registered', 'intakeReview', 'processing'] },
  openPart: { by: ['clerk', 'disclosureHead'], in: ['submitted'] },
  passIntakeReview: { by: ['clerk', 'disclosureHead'], in: ['intakeReview'] },
  requestCorrection: { by: ['clerk', 'disclosureHead'], in: ['intakeReview'] },
  recordCorrectionNoticeReceived: { by: ['clerk'], in: ['awaitingCorrection'] },
  acknowledgeCorrectionNotice: { by: ['applicant'], in: ['awaitingCorrection'] },
  submitCorrection: { by: ['applicant'], in: ['awaitingCorrection'] },
  takeInCorrection: { by: ['clerk'], in: ['awaitingCorrection'] },
  confirmCorrection: { by: ['clerk'], in: ['awaitingCorrection'] },
  confirmCorrectionLapse: { by: ['clerk'], in: ['awaitingCorrection'] },
  takeBackCorrectionLapse: { by: ['clerk', 'disclosureHead'], in: ['closed', 'archived'] },
  assignHandlingUnit: { by: ['clerk', 'disclosureHead', 'unitHead', 'system'], in: HANDLED },
  answerRectification: { by: ['disclosureHead'], in: ['verifying'] },
  answerSuggestion: { by: ['disclosureHead'], in: ['examining'] },
  askAssistance: { by: ['clerk', 'caseOfficer', 'disclosureHead'], in: ['processing'] },
  answerAssistance: { by: ['caseOfficer', 'unitHead'], in: HELPED },
  takeBackAssistance: { by: ['clerk', 'caseOfficer', 'disclosureHead'], in: HELPED },
  openConsultation: { by: ['clerk', 'caseOfficer', 'disclosureHead'], in: ['processing'] },
  notifyOfConsultations: {
    by: ['clerk', 'caseOfficer', 'disclosureHead'],
    in: ['processing', 'drafting', 'inApproval'],
  },
  recordConsultationReceipt: { by: ['clerk', 'caseOfficer'], in: CONSULTED },
  acknowledgeConsultation: { by: ['thirdParty'], in: CONSULTED },
  recordOpinion: { by: ['clerk', 'caseOfficer'], in: CONSULTED },
  giveOpinion: { by: ['thirdParty'], in: CONSULTED },
  recordConsultedUnreachable: { by: ['clerk', 'caseOfficer'], in: CONSULTED },
  judgeObjection: { by: ['caseOfficer', 'disclosureHead'], in: ['processing'] },
  terminateConsultation: { by: ['clerk', 'caseOfficer', 'disclosureHead'], in: ['processing'] },
  overrideObjection: { by: ['disclosureHead'], in: ['processing'] },
  recordOverrideNoticeReceipt: { by: ['clerk', 'caseOfficer'], in: CONSULTED },
  acknowledgeOverrideNotice: { by: ['thirdParty'], in: CONSULTED },
  proposeReply: { by: ['caseOfficer'], in: ['processing'] },
  takeBackFact: { by: ['clerk'], in: REGISTERED },
  replyOnTheSpot: { by: ['disclosureHead'], in: ['registered', 'intakeReview'] },
  extendReplyPeriod: { by: ['disclosureHead'], in: ['processing', 'drafting', 'inApproval'] },
  requestReasons: { by: ['clerk', 'disclosureHead'], in: ['intakeReview', 'processing'] },
  recordReasonsNoticeReceived: { by: ['clerk'], in: ['awaitingReasons'] },
  acknowledgeReasonsNotice: { by: ['applicant'], in: ['awaitingReasons'] },
  giveReasons: { by: ['applicant'], in: ['awaitingReasons'] },
  takeInReasons: { by: ['clerk'], in: ['awaitingReasons'] },
  judgeReasons: { by: ['clerk', 'disclosureHead'], in: ['awaitingReasons'] },
  deferReply: { by: ['clerk', 'disclosureHead'], in: ['processing'] },
  issueFeeNotice: { by: ['clerk', 'disclosureHead'], in: ['processing'] },
  decideNotToCharge: { by: ['clerk', 'disclosureHead'], in: ['processing'] },
  callBackFeeNotice: { by: ['clerk', 'disclosureHead'], in: ['awaitingPayment'] },
  recordFeeNoticeReceived: { by: ['clerk'], in: ['awaitingPayment'] },
  acknowledgeFeeNotice: { by: ['applicant'], in: ['awaitingPayment'] },
  recordFeePayment: { by: ['clerk'], in: ['awaitingPayment'] },
  confirmFeeLapse: { by: ['clerk'], in: ['awaitingPayment'] },
  takeBackFeeLapse: { by: ['clerk', 'disclosureHead'], in: ['closed', 'archived'] },
  countersignProposal: { by: ['unitHead'], in: ['inApproval'] },
  approveSecrecy: { by: ['secrecyReviewer'], in: ['inApproval'] },
  approveLegality: { by: ['legalReviewer'], in: ['inApproval'] },
  returnProposal: { by: ['unitHead', 'secrecyReviewer', 'legalReviewer', 'signer'], in: ['inApproval'] },
  signReply: { by: ['signer'], in: ['inApproval'] },
  beginService: { by: ['clerk'], in: ['decided'] },
  recordFailedService: { by: ['clerk'], in: ['decided'] },
  recordService: { by: ['clerk'], in: ['decided'] },
  acknowledgeService: { by: ['applicant'], in: ['decided'] },
  replaceReply: { by: ['clerk', 'disclosureHead'], in: ['served', 'closed', 'archived'] },
  reopenOnOrder: { by: ['clerk', 'disclosureHead'], in: ['served', 'closed', 'archived'] },
  takeBackOrder: { by: ['clerk', 'disclosureHead'], in: ['processing'] },
  promoteToProactive: { by: ['disclosureHead'], in: ['served', 'closed'] },
  closeRequest: { by: ['clerk'], in: ['served'] },
  archiveRequest: { by: ['archivist'], in: ['closed'] },
  withdrawRequest: { by: ['applicant'], in: UNANSWERED },
  takeInWithdrawal: { by: ['clerk'], in: UNANSWERED },
  acknowledgeAlert: { by: ALERTED, in: AFTER_SUBMISSION },
  issueReminder: { by: ['supervisor', 'disclosureHead'], in: UNANSWERED },
  issueSupervisionOrder: { by: ['supervisor'], in: UNARCHIVED },
  answerSupervision: { by: ['clerk', 'caseOfficer', 'unitHead', 'disclosureHead'], in: AFTER_SUBMISSION },
  acceptSupervisionAnswer: { by: ['supervisor'], in: AFTER_SUBMISSION },
  returnSupervisionAnswer: { by: ['supervisor'], in: UNARCHIVED },
  clearSupervision: { by: ['supervisor', 'disclosureHead'], in: AFTER_SUBMISSION },
  linkRequests: { by: ['clerk', 'caseOfficer', 'disclosureHead'], in: REGISTERED },
  unlinkRequests: { by: ['clerk', 'caseOfficer', 'disclosureHead'], in: REGISTERED },
  reissueQueryCode: { by: ['clerk'], in: AFTER_SUBMISSION },
  completeTask: { by: ['clerk', 'caseOfficer'], in: AFTER_SUBMISSION },
  reportBounce: { by: ['clerk', 'system'], in: AFTER_SUBMISSION },
  timerFired: { by: ['system'], in: ALL },
  recordEffect: { by: ['system'], in: ALL },
};

export const COMMAND_KINDS = Object.keys(PERMISSIONS) as CommandKind[];

export function isCommandKind(kind: string): kind is CommandKind {
  return Object.hasOwn(PERMISSIONS, kind);
}

/** What an actor counts as in the table. */
export function partiesOf(actor: Actor): readonly Party[] {
  return actor.kind === 'staff' ? actor.roles : [actor.kind];
}

export function mayGive(actor: Actor, kind: CommandKind): boolean {
  return partiesOf(actor).some((party) => PERMISSIONS[kind].by.includes(party));
}

/** Whether a stage can take a command at all; the process refuses the rest before it leaves a trace. */
export function stageTakes(stage: Stage, kind: CommandKind): boolean {
  return PERMISSIONS[kind].in.includes(stage);
}
