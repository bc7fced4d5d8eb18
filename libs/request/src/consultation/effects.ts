import type { EffectDraft, EffectRules } from '../effect-rule.js';
import type { EventData } from '../events.js';
import type { RequestState } from '../state.js';
import { standingOverride } from './standing.js';

const alert = (name: string, data: Record<string, string> = {}): EffectDraft => ({
  kind: 'alertStaff',
  data: { alert: name, ...data },
});

const notice = (name: string, consultationId: string, data: Record<string, string> = {}): EffectDraft => ({
  kind: 'noticeConsulted',
  data: { notice: name, consultationId, ...data },
});

export const consultationEffects = {
  OpinionGiven: ({ data }) => (data.byLink ? [alert('opinionArrived')] : []),
  ConsultationReminderRaised: ({ data: { consultationId, dueOn } }) => [
    alert('consultationReminder', { dueOn }),
    notice('consultationReminder', consultationId, { dueOn }),
  ],
  ConsultationProofMissing: ({ data }, { consultations }) => {
    const sentOn = consultations.find(({ id }) => id === data.consultationId)?.sentOn ?? '';
    return [alert('consultationProofMissing', { sentOn })];
  },
  ConsultationSilent: ({ data: { consultationId, dueOn } }, { consultations }) => {
    const kind = consultations.find(({ id }) => id === consultationId)?.kind ?? '';
    return [alert('consultationSilent', { dueOn, kind })];
  },
  OverrideBecameMoot: ({ data: { consultationId } }, { consultations, letters }) => {
    const letterId = consultations.find(({ id }) => id === consultationId)?.override?.letterId;
    const isTold = letters.some(({ id, status }) => id === letterId && status === 'issued');
    return isTold ? [notice('overrideMoot', consultationId)] : [];
  },
  ConsultationTerminated: ({ data }) =>
    data.reason === 'letterFailed' ? [] : [notice('consultationTerminated', data.consultationId)],
} satisfies EffectRules;

/** The letters of a consultation go to whoever is asked, and to nobody else; null where a letter is none of these. */
export function noticeOfConsultationLetter(
  { letterCode, letterId }: EventData['LetterIssued'],
  { consultations }: RequestState,
): EffectDraft[] | null {
  if (letterCode === 'TPC' || letterCode === 'COC') return [notice('consultation', letterId, { letterId })];
  if (letterCode !== 'TPN') return null;
  // One that became moot while its letter was being made is told to nobody.
  return consultations
    .filter((each) => standingOverride(each)?.letterId === letterId)
    .map(({ id }) => notice('override', id, { letterId }));
}
