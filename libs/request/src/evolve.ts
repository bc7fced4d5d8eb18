/** State after an event. One small function an event type; a type without one leaves the state as it is. */
import { RECEIPT_RULES } from '#libs/law';
import { approvalEvolutions, approvalOf } from './approval/evolve.js';
import { archivingEvolutions } from './archiving/evolve.js';
import { assistanceEvolutions } from './assistance/evolve.js';
import { calendarEvolutions } from './calendar/evolve.js';
import { clockFactsOf } from './clock-facts.js';
import { effectsOf } from './effects.js';
import type { EventType, RecordedEvent } from './events.js';
import { consultationEvolutions, withoutLetter } from './consultation/evolve.js';
import { correctionEvolutions, letterOfCorrection } from './correction/evolve.js';
import type { Change, Evolution, Evolutions } from './evolution.js';
import { excessiveEvolutions, letterOfReasons } from './excessive/evolve.js';
import { feeEvolutions, letterOfFee } from './fee/evolve.js';
import { lapseEvolutions } from './lapse/evolve.js';
import { linkingEvolutions } from './linking/evolve.js';
import { changeLetter } from './reply-letter.js';
import { pastEvolutions } from './past/evolve.js';
import { promotionEvolutions } from './promotion/evolve.js';
import { reopeningEvolutions } from './reopening/evolve.js';
import { rectificationBegun, rectificationEvolutions } from './rectification/evolve.js';
import { replacementEvolutions } from './replacement/evolve.js';
import type { RequestState } from './state.js';
import { serviceEvolutions } from './service/evolve.js';
import { breachesAfter, supervisionEvolutions } from './supervision/evolve.js';
import { splitEvolutions } from './split/evolve.js';
import { suggestionBegun, suggestionEvolutions } from './suggestion/evolve.js';
import { dayFactsAfter, takingBackEvolutions } from './taking-back/evolve.js';

const EVOLUTIONS: Evolutions = {
  ...approvalEvolutions,
  ...archivingEvolutions,
  ...assistanceEvolutions,
  ...calendarEvolutions,
  ...consultationEvolutions,
  ...correctionEvolutions,
  ...excessiveEvolutions,
  ...feeEvolutions,
  ...lapseEvolutions,
  ...linkingEvolutions,
  ...pastEvolutions,
  ...serviceEvolutions,
  ...supervisionEvolutions,
  ...splitEvolutions,
  ...suggestionEvolutions,
  ...takingBackEvolutions,
  ...promotionEvolutions,
  ...rectificationEvolutions,
  ...reopeningEvolutions,
  ...replacementEvolutions,
  RequestSubmitted: (_, event) => ({
    stage: 'arrived',
    requesterType: event.data.requesterType,
    deliveryForm: event.data.deliveryForm,
    hasEmail: event.data.hasEmail,
    channel: event.data.channel,
    representative: event.data.representative ?? null,
    submittedOn: event.happenedOn,
    origin: event.data.origin ?? null,
    ...(event.data.procedure === 'rectification' ? rectificationBegun(event) : {}),
    ...(event.data.procedure === 'suggestion' ? suggestionBegun(event) : {}),
  }),
  ApplicantUnreachable: (_, { data }) => ({ unreachableOn: data.triedOn }),
  // Entered anew (a wrong day was taken back), it changes the day and no stage; where nothing is confirmed, that of arrival too.
  RequestRegistered: (state, { data: { receivedOn } }) => ({
    stage: state.stage === 'arrived' ? 'registered' : state.stage,
    receivedOn,
    ...(RECEIPT_RULES[state.channel].needsConfirmation ? {} : { submittedOn: receivedOn }),
  }),
  DueDateSet: (_, { data }) => ({
    replyDueOn: data.new,
    dueCertainty: data.certainty,
    dueIsExpected: data.isExpected ?? false,
  }),
  DueDateSuspended: () => ({ replyDueOn: null, dueCertainty: null, dueIsExpected: false }),
  IntakeReviewStarted: () => ({ stage: 'intakeReview' }),
  IntakeReviewPassed: () => ({ stage: 'processing' }),
  HandlingUnitAssigned: (_, { data }) => ({ handlingUnitId: data.unitId, caseOfficerId: data.caseOfficerId }),
  ReplyProposed: (state, { data, happenedOn }) => {
    const { proposalId, textOf: _textOf, chain: _chain, judged = null, ...proposed } = data;
    return {
      stage: 'drafting',
      proposal: {
        ...proposed,
        id: proposalId,
        proposedOn: happenedOn,
        judged,
        draftSha256: null,
        approval: approvalOf(state, data, happenedOn),
        fault: null,
      },
    };
  },
  DraftRendered: (state, { data }) =>
    awaitsDraft(state, data.proposalId)
      ? { stage: 'inApproval', proposal: state.proposal && { ...state.proposal, draftSha256: data.sha256 } }
      : {},
  DraftFailed: (state, { data }) =>
    awaitsDraft(state, data.proposalId) ? { stage: 'processing', proposal: withFault(state, data) } : {},
  LetterNumbered: (state, { data }) => ({
    ...letterOfCorrection(state, data),
    ...letterOfFee(state, data),
    ...letterOfReasons(state, data),
    letters: [
      ...state.letters,
      {
        id: data.letterId,
        code: data.letterCode,
        number: data.number,
        status: 'numbered',
        sha256: null,
        dispatchedOn: null,
        calledBackOn: null,
      },
    ],
  }),
  LetterIssued: (state, { data }) => ({
    letters: changeLetter(state.letters, data.letterId, { status: 'issued', sha256: data.sha256 }),
  }),
  LetterNumberVoided: (state, { data }) => ({
    ...withoutLetter(state, data.letterId),
    letters: changeLetter(state.letters, data.letterId, { status: 'voided' }),
    // A reply that cannot be issued goes back to the officer; its decision never left the house.
    ...(state.stage === 'decided' && data.letterCode.startsWith('R-')
      ? { stage: 'processing' as const, outcome: null, decidedOn: null, proposal: withFault(state, data) }
      : {}),
  }),
  TaskRaised: (state, { data, happenedOn }) => ({
    tasks: [
      ...state.tasks,
      { id: data.taskId, kind: data.task, effectKey: data.effectKey, raisedOn: happenedOn, done: false },
    ],
  }),
  TaskCompleted: (state, { data }) => ({
    tasks: state.tasks.map((task) => (task.id === data.taskId ? { ...task, done: true } : task)),
  }),
  ConfirmationAlarmRaised: (_, { data }) => ({ alarmRaisedFor: data.dueOn }),
  NoticeSent: (state, { data }) => settle(state, data.effectKey, 'done'),
  NoticeFailed: (state, { data }) => settle(state, data.effectKey, 'failed'),
  StaffAlerted: (state, { data }) => settle(state, data.effectKey, 'done'),
  QueryCodeReissued: (_, { data }) => ({ queryCodeVersion: data.version }),
  RequestWithdrawn: () => ({ outcome: 'WITHDRAWN' }),
  RequestClosed: (_, { data }) => ({ stage: 'closed', outcome: data.outcome, closedOn: data.closedOn }),
  ArchivingStarted: () => ({ archivingStarted: true }),
  RequestArchived: () => ({ stage: 'archived' }),
};

/** Events that end an effect of another kind than a notice. */
const SETTLED_BY: { [T in EventType]?: [effect: string, status: 'done' | 'failed'] } = {
  DraftRendered: ['renderDraft', 'done'],
  DraftFailed: ['renderDraft', 'failed'],
  LetterIssued: ['issueLetter', 'done'],
  LetterNumberVoided: ['issueLetter', 'failed'],
  RequestArchived: ['writeArchive', 'done'],
};

/** A draft that comes back after its proposal was replaced, or after a withdrawal, changes nothing. */
function awaitsDraft(state: RequestState, proposalId: string): boolean {
  return state.stage === 'drafting' && state.proposal?.id === proposalId;
}

/** The proposal whose letter cannot be made: the officer is told why, and proposes anew. */
function withFault({ proposal }: RequestState, { code, missing = [] }: { code: string; missing?: string[] }) {
  return proposal && { ...proposal, fault: { code, missing } };
}

function settle(state: RequestState, key: string, status: 'done' | 'failed'): Change {
  return { effects: state.effects.map((effect) => (effect.key === key ? { ...effect, status } : effect)) };
}

/** Ends the open effect that an event answers: of its kind, and about the same letter or proposal. */
function settleByEvent(state: RequestState, event: RecordedEvent): RequestState {
  const settled = SETTLED_BY[event.type];
  if (!settled) return state;
  const [kind, status] = settled;
  const subject = event.data as { letterId?: string; proposalId?: string };
  const effects = state.effects.map((effect) =>
    effect.status === 'open' &&
    effect.kind === kind &&
    effect.data.letterId === subject.letterId &&
    effect.data.proposalId === subject.proposalId
      ? { ...effect, status }
      : effect,
  );
  return { ...state, effects };
}

/** The state after `event`; its effects are opened, and the effect that it answers is ended. */
export function evolve(state: RequestState, event: RecordedEvent): RequestState {
  const change = (EVOLUTIONS[event.type] as Evolution<EventType> | undefined)?.(state, event) ?? {};
  const changed = settleByEvent({ ...state, ...change, headSeq: event.seq }, event);
  return {
    ...changed,
    clockFacts: [...changed.clockFacts, ...clockFactsOf(event)],
    dayFacts: dayFactsAfter(changed.dayFacts, event),
    supervision: breachesAfter(changed, event),
    effects: [...changed.effects, ...effectsOf(event, changed)],
  };
}
