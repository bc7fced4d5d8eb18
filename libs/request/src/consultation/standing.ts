/** Where a consultation stands on a day, as the law asks it of a reply; its limit comes from the clock ledger. */
import type { ConsultationReading, ConsultationState, LegalDate, WorkingDayCalendar } from '#libs/law';
import { clockOf } from '../clock-facts.js';
import type { RequestState } from '../state.js';
import type { Consultation, Override } from './state.js';

/** A consultation with its last day, and how it stands on the day that was asked for. */
export interface Standing {
  consultation: Consultation;
  /** The last day of the 15 working days; null without proof of receipt. */
  dueOn: LegalDate | null;
  standing: ConsultationState;
  /** The letter is on its way, or its 15 working days run. */
  isOpen: boolean;
  /** The day on which it stopped suspending the clock; null while it does. */
  endedOn: LegalDate | null;
}

/** The decision to disclose without consent, while it stands. */
export function standingOverride({ override }: Consultation): Override | null {
  return override?.mootOn === null ? override : null;
}

const OPEN: readonly ConsultationState[] = ['awaitingReceipt', 'awaitingOpinion'];

/**
 * All consultations of a request on a day. Silence follows from the day alone, whether or not it is recorded yet.
 * @law 条例32 条例34
 */
export function standingsOf(
  state: Pick<RequestState, 'consultations' | 'clockFacts'>,
  calendar: WorkingDayCalendar,
  on: LegalDate,
): Standing[] {
  if (state.consultations.length === 0) return [];
  const read = new Map(clockOf(state, calendar, on).consultations.map((each) => [each.consultationId, each]));
  return state.consultations.map((consultation) => {
    const reading = read.get(consultation.id);
    const standing = standingOf(consultation, reading);
    return {
      consultation,
      dueOn: reading?.dueOn ?? null,
      standing,
      isOpen: OPEN.includes(standing),
      endedOn: reading?.endedOn ?? null,
    };
  });
}

function standingOf(consultation: Consultation, reading: ConsultationReading | undefined): ConsultationState {
  const { kind, opinion, terminatedOn } = consultation;
  if (terminatedOn) return 'terminated';
  // What a co-author agency says after its period changes nothing: silence was consent (条例34). What a third party
  // says is known to whoever decides, however late it comes.
  if (opinion && !(opinion.isLate && kind === 'coAuthor')) return opinion.stance === 'agree' ? 'agreed' : 'objected';
  if (reading?.state === 'unreachable' || reading?.state === 'silent') return reading.state;
  return consultation.receivedOn ? 'awaitingOpinion' : 'awaitingReceipt';
}

export function findStanding(standings: readonly Standing[], consultationId: string): Standing | undefined {
  return standings.find(({ consultation }) => consultation.id === consultationId);
}
