/** What must follow in the world from an event: one table, so that no event forgets its consequence. */
import { RECEIPT_RULES } from '#libs/law';
import { approvalEffects } from './approval/effects.js';
import { archivingEffects } from './archiving/effects.js';
import { alertOfAssistanceLetter, assistanceEffects } from './assistance/effects.js';
import { rectificationAsked, rectificationEffects } from './rectification/effects.js';
import { consultationEffects, noticeOfConsultationLetter } from './consultation/effects.js';
import { correctionEffects } from './correction/effects.js';
import type { EffectDraft, EffectRule, EffectRules } from './effect-rule.js';
import type { EventType, RecordedEvent } from './events.js';
import { excessiveEffects } from './excessive/effects.js';
import { feeEffects } from './fee/effects.js';
import { lapseEffects } from './lapse/effects.js';
import { reopeningEffects } from './reopening/effects.js';
import { replacementEffects } from './replacement/effects.js';
import { serviceEffects } from './service/effects.js';
import { supervisionEffects } from './supervision/effects.js';
import { splitEffects } from './split/effects.js';
import { suggestionEffects, suggestionMade } from './suggestion/effects.js';
import type { EffectState, RequestState } from './state.js';
import { takingBackEffects } from './taking-back/effects.js';
import type { DeliveryForm } from './vocabulary.js';

const RULES: EffectRules = {
  ...approvalEffects,
  ...archivingEffects,
  ...assistanceEffects,
  ...consultationEffects,
  ...correctionEffects,
  ...excessiveEffects,
  ...feeEffects,
  ...lapseEffects,
  ...rectificationEffects,
  ...serviceEffects,
  ...supervisionEffects,
  ...splitEffects,
  ...suggestionEffects,
  ...takingBackEffects,
  ...reopeningEffects,
  ...replacementEffects,
  // An applicant without e-mail has just read the same on the receipt: no task for the clerk is made of that. Who took the
  // application in at the desk need not be told of it, and what needs no confirmation is acknowledged at once.
  // Of a part nothing is told but its acknowledgement: its origin told that it was split.
  RequestSubmitted: ({ data, data: { by, channel, hasEmail, origin } }) => {
    if (data.procedure === 'rectification') return rectificationAsked(data);
    if (data.procedure === 'suggestion') return suggestionMade(data);
    const drafts: EffectDraft[] = by ? [] : [{ kind: 'alertStaff', data: { alert: 'newRequest' } }];
    if (hasEmail && !origin && RECEIPT_RULES[channel].needsConfirmation)
      drafts.push({ kind: 'noticeApplicant', data: { notice: 'submissionReceived' } });
    return drafts;
  },
  ReplyProposed: ({ data: { proposalId, onTheSpot } }) =>
    onTheSpot ? [] : [{ kind: 'renderDraft', data: { proposalId } }],
  LetterNumbered: (event) => [
    { kind: 'issueLetter', data: { letterId: event.data.letterId, letterCode: event.data.letterCode } },
  ],
  LetterIssued: ({ data }, state) =>
    // The form that is signed at the door is the house's own.
    data.letterCode === 'SVC'
      ? []
      : [
          ...(noticeOfConsultationLetter(data, state) ??
            alertOfAssistanceLetter(data, state) ?? [
              {
                kind: 'noticeApplicant' as const,
                data: { notice: noticeOfLetter(data.letterCode, state), letterId: data.letterId },
              },
            ]),
          ...(data.letterCode.startsWith('R-') && state.deliveryForm === 'post'
            ? [{ kind: 'alertStaff' as const, data: { alert: 'replyToPost' } }]
            : []),
        ],
  ConfirmationAlarmRaised: (event) => [
    { kind: 'alertStaff', data: { alert: 'confirmationAlarm', dueOn: event.data.dueOn } },
  ],
  TaskRaised: (event) => [{ kind: 'alertStaff', data: { alert: 'task', task: event.data.task } }],
  ArchivingStarted: () => [{ kind: 'writeArchive', data: {} }],
};

const NOTICE_OF_LETTER: Record<string, string> = {
  ACK: 'acknowledgement',
  CORR: 'correctionRequested',
  'T-CORR': 'correctionLapsed',
  EXT: 'replyPeriodExtended',
  RSN: 'reasonsRequested',
  DEF: 'replyDeferred',
  FEE: 'feeCharged',
  'T-FEE': 'feeLapsed',
  TPA: 'consultationUnderWay',
  'W-ACK': 'withdrawalConfirmed',
  RECT: 'rectificationAnswered',
  SUG: 'suggestionAnswered',
};

const NOTICE_OF_REPLY: Record<DeliveryForm, string> = {
  portal: 'replyInPortal',
  email: 'replyByEmail',
  counter: 'replyAtCounter',
  post: 'replyByPost',
};

function noticeOfLetter(code: string, state: RequestState): string {
  const notice = NOTICE_OF_LETTER[code];
  // A second receipt replaces the first, whose day of receipt was taken back.
  if (code === 'ACK' && state.letters.filter((letter) => letter.code === 'ACK').length > 1)
    return 'acknowledgementReplaced';
  if (notice) return notice;
  return NOTICE_OF_REPLY[state.deliveryForm];
}

/** The effects that an event opens; the key is unique in the request. */
export function effectsOf(event: RecordedEvent, state: RequestState): EffectState[] {
  const rule = RULES[event.type] as EffectRule<EventType> | undefined;
  return (rule?.(event, state) ?? []).map((draft, index) => ({
    key: `${event.seq}-${draft.kind}${index > 0 ? `-${index}` : ''}`,
    kind: draft.kind,
    eventSeq: event.seq,
    data: draft.data,
    status: 'open',
  }));
}
