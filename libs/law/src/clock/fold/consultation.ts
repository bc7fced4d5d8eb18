import type { EpochDay, LegalDate } from '../../dates/legal-date.js';
import { legalNumber } from '../../numbers/index.js';
import { dueDayOf } from '../due.js';
import type { ClockState, Consultation } from '../state.js';
import { find, heldDay, type Step } from './step.js';

/** Working days that a consulted party has from proof of receipt on; null where no text gives any. @law 条例32 条例34 */
function opinionPeriod(party: Consultation['party'], on: LegalDate): number | null {
  if (party === 'thirdParty') return legalNumber('thirdPartyPeriod', on).value;
  return party === 'coAuthor' ? legalNumber('coAuthorPeriod', on).value : null;
}

function begin(
  state: ClockState,
  id: string,
  party: Consultation['party'],
  sentDay: EpochDay,
  deducts: boolean,
): Consultation {
  const consultation: Consultation = {
    id,
    party,
    deducts,
    sentDay,
    receivedDay: null,
    limitDay: null,
    answeredDay: null,
    unreachableDay: null,
    terminatedDay: null,
  };
  state.consultations.push(consultation);
  return consultation;
}

const named = (state: ClockState, id: string): Consultation | undefined =>
  state.consultations.find((consultation) => consultation.id === id);

/** Suspends from the day after sending. @law 条例32 条例33③ 条例34 例-扣除端点 例-保密请示 */
export const sendConsultation: Step<'consultationSent'> = (state, fact, day, context) => {
  if (named(state, fact.consultationId))
    return find(state, fact, 'CONSULTATION.ALREADY_SENT', '条例33③', '同一份征求意见书不能再次发出');
  const due = dueDayOf(state, context);
  if (due !== null && day >= due)
    find(
      state,
      fact,
      'CONSULTATION.TOO_LATE',
      '条例33③',
      '征求意见书应在到期日前发出，至少剩余1个工作日；不影响到期日',
    );
  begin(state, fact.consultationId, fact.party, day, fact.deducts ?? fact.party !== 'secrecyAuthority');
};

/** Proof of receipt starts the party's own period: a mail that was sent or a link is no proof. @law 条例32 条例34 */
export const proveConsultation: Step<'consultationReceived'> = (state, fact, day, context) => {
  const consultation = named(state, fact.consultationId);
  if (!consultation) return unknown(state, fact);
  const period = opinionPeriod(consultation.party, fact.happenedOn);
  consultation.receivedDay ??= day;
  if (period !== null) consultation.limitDay ??= heldDay(fact, context.calendar.nthAfter(day, period), context);
};

/** @law 条例33③ */
export const answerConsultation: Step<'consultationAnswered'> = (state, fact, day) => {
  const consultation = named(state, fact.consultationId);
  if (!consultation) return unknown(state, fact);
  if (consultation.limitDay !== null && day > consultation.limitDay)
    find(state, fact, 'CONSULTATION.ANSWERED_LATE', '条例32', '意见晚于15个工作日到达；扣除只到其届满日');
  consultation.answeredDay ??= day;
};

/** @law 例-扣除端点 */
export const giveUpConsultation: Step<'consultationUnreachable'> = (state, fact, day) => {
  const consultation = named(state, fact.consultationId);
  if (!consultation) return unknown(state, fact);
  consultation.unreachableDay ??= day;
};

/** @law 例-扣除端点 */
export const terminateConsultation: Step<'consultationTerminated'> = (state, fact, day) => {
  const consultation = named(state, fact.consultationId);
  if (!consultation) return unknown(state, fact);
  consultation.terminatedDay ??= day;
};

const unknown = (state: ClockState, fact: Parameters<typeof find>[1]): void =>
  find(state, fact, 'CONSULTATION.NOT_SENT', '条例33③', '没有对应的征求意见书发出记录');

/** Asking for reasons stops the clock only where the agency's setting says so. @law 条例35 例-说明理由 */
export const requestReasons: Step<'reasonsRequested'> = (state, fact, day, context) => {
  const { calendar, policy } = context;
  const asked = begin(state, fact.id, 'applicantReasons', day, policy.reasonsSuspend);
  asked.receivedDay = day;
  const limitDay = calendar.nthAfter(day, policy.reasonsPeriodWorkingDays);
  asked.limitDay = asked.deducts ? heldDay(fact, limitDay, context) : limitDay;
};

/** @law 条例35 */
export const receiveReasons: Step<'reasonsReceived'> = (state, _fact, day) => {
  for (const consultation of state.consultations)
    if (consultation.party === 'applicantReasons') consultation.answeredDay ??= day;
};
