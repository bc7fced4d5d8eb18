/** Values of the API in words; what a later version brings and this one does not know is shown as it is. */
import type { DossierTask, Light, ListedRequest, MyAlert, OpenLight, RegisterEntry, Stage } from '../api/types';
import { t } from '../texts';

export const stageLabel = (stage: Stage): string => t.stages[stage] ?? stage;
export const outcomeLabel = (outcome: string): string => t.outcomes[outcome] ?? outcome;
export const stepLabel = (step: string): string => t.approvalSteps[step] ?? step;
export const commandLabel = (command: string): string => t.commands[command]?.[0] ?? command;

export const OPEN_LIGHTS: readonly OpenLight[] = ['red', 'amber', 'green', 'notJudged'];
const TONES: Partial<Record<Light, string>> = { red: 'tag--bad', amber: 'tag--warn', green: 'tag--good' };
export const lightTone = (light: Light): string => TONES[light] ?? '';

/** Why there is no due date: nothing is due any more, no clock runs yet, or a suspension has no end in sight. */
export function noDueText({ light, receivedOn }: Pick<ListedRequest, 'light' | 'receivedOn'>): string {
  if (light === 'answered' || light === 'ended') return t.desk.noDue;
  return receivedOn === null ? t.desk.notStarted : t.desk.suspended;
}

/** How much time is left, in the words of the list. */
export function leftText({ light, workingDaysLeft }: Pick<ListedRequest, 'light' | 'workingDaysLeft'>): string {
  if (light === 'red') return t.desk.over;
  if (workingDaysLeft === null) return '';
  return t.track.clock.left(workingDaysLeft);
}

/** How far a limit was when somebody was alerted of it. */
export function alertText({
  limit,
  dueOn,
  workingDaysLeft,
}: Pick<MyAlert, 'limit' | 'dueOn' | 'workingDaysLeft'>): string {
  const words = t.supervision;
  return words.alert(words.limits[limit], dueOn, words.left(workingDaysLeft));
}

/** A line of the register in one sentence. */
export function entryText({
  kind,
  openedOn,
  limit,
  dueOn,
  issuedByName,
  workingDaysOver,
}: Omit<RegisterEntry, 'demand' | 'answer'>): string {
  const words = t.supervision;
  if (kind === 'breach') {
    const over = workingDaysOver === null ? '' : words.over(workingDaysOver);
    return words.breach(limit ? words.limits[limit] : '', dueOn ?? '') + over;
  }
  return words.issued(words.kinds[kind], issuedByName ?? words.system, openedOn) + (dueOn ? words.answerBy(dueOn) : '');
}

export function taskLabel({ kind, text }: DossierTask): string {
  return text ?? t.tasks[kind] ?? kind;
}
