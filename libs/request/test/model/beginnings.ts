/** Where a life begins: with its submission, or met on its way, so that what comes late is reached as well. */
import { addDays } from '#libs/law';
import { answer, ask, inProcessing, judge, override } from '../consultation.js';
import { awaitingPayment, feeLapses, openNotice } from '../fees.js';
import { LAWFUL } from '../outcomes.js';
import { APPROVAL_STEPS } from '../../src/approval/steps.js';
import { APPLICANT, PaperRequest, RULES, staff } from '../paper-request.js';
import { askForRectification } from '../rectification.js';
import { awaitingReasons, giveReasons, judge as judgeReasons } from '../reasons.js';
import { suggest } from '../suggestion.js';
import { EVERYTHING } from './people.js';

/** A third party objected with good reasons, and the public interest overrides it on the last day. */
function overridden(today: string): PaperRequest {
  const request = inProcessing(today);
  ask(request);
  answer(request, 'object');
  judge(request, true);
  override(request, request.state.replyDueOn ?? '');
  return request;
}

/** Ready for the signature, drafted by somebody who might sign as well. */
function reviewed(today: string): PaperRequest {
  const request = inProcessing(today);
  request.assign();
  const { data, texts } = LAWFUL.GRANTED;
  request.give('proposeReply', EVERYTHING, data, texts);
  request.effect('renderDraft');
  request.clear();
  return request;
}

/** Of an agency with the whole chain: the legal review has it. */
function legalReviewAwaited(today: string): PaperRequest {
  const request = inProcessing(today);
  request.rules = { ...RULES, approvalChain: APPROVAL_STEPS.map((step) => ({ step, limitWorkingDays: 2 })) };
  request.assign();
  const { data, texts } = LAWFUL.GRANTED;
  request.give('proposeReply', staff('caseOfficer'), data, texts);
  request.effect('renderDraft');
  const proposalId = request.state.proposal?.id ?? '';
  request.give('countersignProposal', staff('unitHead'), { proposalId }, { opinion: '同意' });
  request.clear();
  return request;
}

/** The applicant's time to pay, or to correct, is over. */
function paymentOver(today: string): PaperRequest {
  const request = awaitingPayment(today);
  openNotice(request);
  request.today = addDays(today, 45);
  request.wake();
  return request;
}

function correctionOver(today: string): PaperRequest {
  const request = PaperRequest.awaitingCorrection(today);
  request.give('acknowledgeCorrectionNotice', APPLICANT, {});
  request.today = addDays(today, 45);
  request.wake();
  return request;
}

/** Abandoned, as a clerk confirmed it. */
function feeLapsed(today: string): PaperRequest {
  const request = paymentOver(today);
  feeLapses(request);
  return request;
}

function correctionLapsed(today: string): PaperRequest {
  const request = correctionOver(today);
  request.give('confirmCorrectionLapse', staff('clerk'), {}, { note: '期限内未收到补正' });
  return request;
}

/** The reasons for so many requests do (条例35). */
function explained(today: string): PaperRequest {
  const request = awaitingReasons(today);
  giveReasons(request);
  judgeReasons(request, 'reasonable');
  return request;
}

/** That a record is put right (条例41). */
function rectification(today: string): PaperRequest {
  const request = new PaperRequest(today);
  askForRectification(request);
  return request;
}

/** That information which was given is published for everybody (条例44). */
function suggestion(today: string): PaperRequest {
  const request = new PaperRequest(today);
  suggest(request);
  return request;
}

export const BEGINNINGS: readonly ((today: string) => PaperRequest)[] = [
  (today) => new PaperRequest(today),
  (today) => new PaperRequest(today),
  (today) => PaperRequest.at('intakeReview', { today }),
  (today) => PaperRequest.at('processing', { today }),
  (today) => PaperRequest.at('served', { today, deliveryForm: 'counter' }),
  (today) => PaperRequest.awaitingCorrection(today),
  awaitingPayment,
  overridden,
  reviewed,
  legalReviewAwaited,
  paymentOver,
  correctionOver,
  feeLapsed,
  correctionLapsed,
  explained,
  rectification,
  suggestion,
];
