/** Opinions that were asked for, in words; where they stand and what may be done about them is what the API said. */
import type { StaffCommand } from '../api/staff';
import type { Dossier } from '../api/types';
import { dayWithWeekday } from '../format';
import { t } from '../texts';

export type AskedParty = Dossier['consultations'][number];

const words = t.request.consultations;

/** Those about which a command can be given. */
export function consultationsFor(
  { consultations }: Pick<Dossier, 'consultations'>,
  command: StaffCommand,
): AskedParty[] {
  return consultations.filter(({ steps }) => (steps as string[]).includes(command));
}

/** When the letter came, and what proves it. */
export function receiptText({ receivedOn, proofEvidence }: AskedParty): string {
  if (!receivedOn) return words.noProof;
  return words.received(dayWithWeekday(receivedOn), proofEvidence ?? words.ownAct);
}

export function opinionText({ stance, answeredOn, byLink, isLate }: AskedParty): string {
  if (!stance || !answeredOn) return words.noOpinion;
  const marks = [byLink ? words.byLink : words.onPaper, ...(isLate ? [words.late] : [])];
  return words.opinion(dayWithWeekday(answeredOn), t.consult.stances[stance] ?? stance, marks.join('，'));
}

/** What ended the suspension of the clock, or what will. */
export function suspensionText(party: AskedParty): string {
  const { endedOn, dueOn } = party;
  if (!endedOn) return dueOn ? words.until(dayWithWeekday(dueOn)) : words.untilProof;
  return words.endedBy(dayWithWeekday(endedOn), causeOfEnd(party));
}

function causeOfEnd({ endedOn, answeredOn, dueOn, standing, terminationReason, kind }: AskedParty): string {
  if (endedOn === answeredOn) return words.answer;
  if (endedOn === dueOn) return words.silence[kind] ?? '';
  if (standing === 'terminated') return words.terminations[terminationReason ?? ''] ?? '';
  return words.unreachable;
}
