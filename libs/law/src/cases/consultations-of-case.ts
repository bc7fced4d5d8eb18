import type { ClockFact } from '../clock/facts.js';
import type { LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import type { CaseEvent } from './events.js';

/** One SENT → RECEIVED → OPINION of a case. */
export interface CaseConsultation {
  readonly id: string;
  readonly party: 'thirdParty' | 'coAuthor';
  /** Where sending is not stated: the day it was received, for it was sent by then at the latest. */
  readonly sent: LegalDate;
  received: LegalDate | null;
  opinion: LegalDate | null;
  unreachable: LegalDate | null;
  silent: boolean;
}

const PARTIES = { TP: 'thirdParty', CO: 'coAuthor' } as const;
type Prefix = keyof typeof PARTIES;

/**
 * Puts the TP_* and CO_* events into threes, which a row may write one after another or interwoven by day.
 * @throws LawRefusal `CASE.MISSING_EVENT`, `CASE.OUT_OF_ORDER`
 */
export function consultationsOfCase(events: readonly CaseEvent[]): CaseConsultation[] {
  const found = [...threesOf('TP', events), ...threesOf('CO', events)];
  found.forEach(checkOrder);
  return found;
}

function threesOf(prefix: Prefix, events: readonly CaseEvent[]): CaseConsultation[] {
  const steps = events
    .filter(({ key }) => key.startsWith(`${prefix}_`))
    .map(({ key, date }) => ({ step: key.slice(3), date, key }));
  const left = (from: number, isSuch: (step: string) => boolean) =>
    steps.slice(from).filter((s) => isSuch(s.step)).length;
  const found: CaseConsultation[] = [];
  const open = (sent: LegalDate): CaseConsultation => {
    const id = `${prefix}${found.length + 1}`;
    const one = { id, party: PARTIES[prefix], sent, received: null, opinion: null, unreachable: null, silent: false };
    found.push(one);
    return one;
  };
  for (const [i, { step, date, key }] of steps.entries()) {
    const waiting = found.filter((one) => one.opinion === null && one.unreachable === null && !one.silent);
    if (step === 'SENT') open(date);
    else if (step === 'RECEIVED') {
      const unproven = waiting.filter((one) => one.received === null);
      // Proof of receipt alone is enough to ask for the party's own limit.
      const one =
        pick(
          unproven,
          left(i, (s) => s === 'RECEIVED'),
        ) ?? open(date);
      one.received = date;
    } else {
      const one = pick(
        waiting,
        left(i, (s) => s !== 'SENT' && s !== 'RECEIVED'),
      );
      if (!one) throw new LawRefusal('CASE.MISSING_EVENT', `${key} 之前没有对应的 ${prefix}_SENT`, '条例33③');
      if (step === 'OPINION') one.opinion = date;
      else if (step === 'UNREACHABLE') one.unreachable = date;
      else one.silent = true;
    }
  }
  return found;
}

/** Enough such events to come for all who wait: the first in line. Too few: the one that was written last. */
function pick(waiting: readonly CaseConsultation[], toCome: number): CaseConsultation | undefined {
  return toCome >= waiting.length ? waiting[0] : waiting.at(-1);
}

function checkOrder({ sent, received, opinion, unreachable }: CaseConsultation): void {
  const days = [sent, received, opinion ?? unreachable].filter((day) => day !== null);
  if (days.some((day, i) => day < (days[i - 1] ?? '')))
    throw new LawRefusal('CASE.OUT_OF_ORDER', `征求意见的先后矛盾：${days.join(' → ')}`, '条例33③');
}

/** The facts of one consultation. */
export function factsOfConsultation({ id, party, ...days }: CaseConsultation): ClockFact[] {
  const base = (day: LegalDate, step: string) => ({
    id: `${id}-${step}`,
    happenedOn: day,
    recordedOn: day,
    consultationId: id,
  });
  const facts: ClockFact[] = [{ ...base(days.sent, 'sent'), kind: 'consultationSent', party }];
  if (days.received !== null) facts.push({ ...base(days.received, 'received'), kind: 'consultationReceived' });
  if (days.opinion !== null) facts.push({ ...base(days.opinion, 'opinion'), kind: 'consultationAnswered' });
  if (days.unreachable !== null)
    facts.push({ ...base(days.unreachable, 'unreachable'), kind: 'consultationUnreachable' });
  return facts;
}
