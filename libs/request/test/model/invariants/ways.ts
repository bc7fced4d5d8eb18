/** From stage to stage: handbook §9.2 by hand, and what may still be recorded of a request that is over. */
import { evolve, type EventType, type Stage } from '../../../src/index.js';
import type { Seen } from '../invariants.js';
import { must } from './must.js';

/** Every way, as `from → to by event`. */
const LISTED: [from: Stage[], to: Stage, by: EventType][] = [
  [['submitted'], 'arrived', 'RequestSubmitted'],
  [['arrived'], 'registered', 'RequestRegistered'],
  [['verifying', 'examining'], 'closed', 'RequestClosed'],
  [['registered'], 'intakeReview', 'IntakeReviewStarted'],
  [['intakeReview'], 'processing', 'IntakeReviewPassed'],
  [['intakeReview'], 'awaitingCorrection', 'CorrectionRequested'],
  [['awaitingCorrection'], 'intakeReview', 'CorrectionConfirmed'],
  [['intakeReview', 'processing'], 'awaitingReasons', 'ReasonsRequested'],
  [['awaitingReasons'], 'processing', 'ReasonsJudged'],
  [['processing'], 'awaitingPayment', 'FeeNoticeIssued'],
  [['awaitingPayment'], 'processing', 'FeePaid'],
  [['awaitingPayment'], 'processing', 'FeeNoticeCalledBack'],
  // Chained, or on the spot, where the signature follows at once.
  [['processing', 'registered', 'intakeReview'], 'drafting', 'ReplyProposed'],
  [['drafting'], 'inApproval', 'DraftRendered'],
  [['drafting'], 'processing', 'DraftFailed'],
  [['inApproval'], 'processing', 'ProposalReturned'],
  [['inApproval', 'drafting'], 'decided', 'ReplySigned'],
  [['decided'], 'served', 'ReplyServed'],
  [['served', 'awaitingCorrection', 'awaitingPayment'], 'closed', 'RequestClosed'],
  [['closed'], 'archived', 'RequestArchived'],
  // Taken back by evidence.
  [['processing'], 'awaitingPayment', 'FactTakenBack'],
  [['served'], 'decided', 'FactTakenBack'],
  [['closed'], 'awaitingCorrection', 'LapseTakenBack'],
  [['closed'], 'awaitingPayment', 'LapseTakenBack'],
  [['served', 'closed'], 'processing', 'ReplyFoundWrong'],
  [['served', 'closed'], 'processing', 'RequestReopened'],
  [['processing'], 'closed', 'OrderTakenBack'],
  [['awaitingCorrection'], 'intakeReview', 'CorrectionNoticeFailed'],
];

export const WAYS: readonly string[] = LISTED.flatMap(([from, to, by]) => from.map((each) => way(each, to, by)));

/** Lawful, and too rare to be waited for. */
const RARE: readonly string[] = [
  way('drafting', 'awaitingPayment', 'FactTakenBack'),
  way('inApproval', 'awaitingPayment', 'FactTakenBack'),
  way('decided', 'processing', 'LetterNumberVoided'),
  way('closed', 'decided', 'FactTakenBack'),
  way('archived', 'processing', 'ReplyFoundWrong'),
  way('archived', 'processing', 'RequestReopened'),
  way('submitted', 'verifying', 'RequestSubmitted'),
  way('closed', 'verifying', 'RectificationAnswerFailed'),
  way('submitted', 'examining', 'RequestSubmitted'),
  way('closed', 'examining', 'SuggestionAnswerFailed'),
  // A wrong answer under 条例41 or 44 is replaced.
  ...(['closed', 'archived'] as const).flatMap((from) =>
    (['verifying', 'examining'] as const).map((to) => way(from, to, 'ReplyFoundWrong')),
  ),
  way('processing', 'served', 'OrderTakenBack'),
  way('awaitingReasons', 'intakeReview', 'ReasonsNoticeFailed'),
  way('awaitingReasons', 'processing', 'ReasonsNoticeFailed'),
  way('archived', 'awaitingCorrection', 'LapseTakenBack'),
  way('archived', 'awaitingPayment', 'LapseTakenBack'),
  // A withdrawal ends from wherever the reply is not served yet.
  ...(
    [
      'arrived',
      'registered',
      'intakeReview',
      'awaitingReasons',
      'processing',
      'drafting',
      'inApproval',
      'decided',
    ] as const
  ).map((from) => way(from, 'closed', 'RequestClosed')),
];

function way(from: Stage, to: Stage, by: EventType): string {
  return `${from} → ${to} by ${by}`;
}

/** What is on its way when a request ends still comes back, and the desk may still do this and that; nothing else. */
const AFTER_THE_END: ReadonlySet<EventType> = new Set<EventType>([
  'LetterNumbered', // of the letter that tells the end
  'LetterIssued',
  'LetterNumberVoided',
  'ConsultationTerminated', // whose letter could not be made
  'DraftRendered',
  'DraftFailed',
  'NoticeSent',
  'NoticeFailed',
  'NoticeBounced',
  'StaffAlerted',
  'TaskRaised',
  'TaskCompleted',
  'QueryCodeReissued',
  // The register is kept to its end, whenever the request ended.
  'AlertAcknowledged',
  'SupervisionOrdered',
  'SupervisionAnswered',
  'SupervisionAnswerAccepted',
  'SupervisionAnswerReturned',
  'SupervisionCleared',
  'LimitEscalated',
  'BreachRecorded',
  'BreachSuperseded',
  'RequestsLinked',
  'RequestsUnlinked',
  'ArchivingReminderRaised',
  'ArchivingStarted',
  'RequestArchived',
  'PartOpened', // that was on its way
  'ReceiptsFollowed',
  'AssistanceEnded', // whose letter could not be made
  'FactTakenBack',
  'DueDateSet',
  'DueDateSuspended',
  // Entered anew, on the right day.
  'RequestRegistered',
  'CorrectionNoticeReceived',
  'CorrectionConfirmed',
  'ReasonsNoticeReceived',
  'FeeNoticeReceived',
  'FeePaid',
  'ReplyDispatched',
  'ReplyServed',
  'LapseTakenBack',
  'ReplyFoundWrong',
  'RequestReopened',
  'RectificationAnswerFailed',
  'SuggestionAnswerFailed',
  'OverrideBecameMoot', // of a withdrawal
  'PromotedToProactive',
]);

const ENTERED_ANEW: ReadonlySet<EventType> = new Set<EventType>([
  'RequestRegistered',
  'CorrectionNoticeReceived',
  'CorrectionConfirmed',
  'ReasonsNoticeReceived',
  'FeeNoticeReceived',
  'FeePaid',
  'ReplyDispatched',
  'ReplyServed',
]);

/** @returns the ways that the step took */
export function checkWays({ before, added }: Seen): string[] {
  const taken: string[] = [];
  let state = before;
  const isTakingBack = added.some(({ type }) => type === 'FactTakenBack');
  for (const event of added) {
    if (state.stage === 'closed' || state.stage === 'archived') {
      const isAllowed = AFTER_THE_END.has(event.type) && (isTakingBack || !ENTERED_ANEW.has(event.type));
      must(isAllowed, 'nothing follows the end but what may', { stage: state.stage, type: event.type });
    }
    const next = evolve(state, event);
    if (next.stage !== state.stage) {
      const step = way(state.stage, next.stage, event.type);
      must(WAYS.includes(step) || RARE.includes(step), 'a stage is left by a way of handbook §9.2', step);
      taken.push(step);
    }
    state = next;
  }
  return taken;
}
