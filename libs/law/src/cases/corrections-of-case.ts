import type { ClockFact } from '../clock/facts.js';
import type { LegalDate } from '../dates/legal-date.js';
import type { Channel } from '../receipt/channels.js';
import { RECEIPT_RULES } from '../receipt/received-on.js';
import type { CaseEvent } from './events.js';

interface CaseCorrection {
  arrived: LegalDate | null;
  received: LegalDate | null;
  confirmed: LegalDate | null;
}

/**
 * The corrections of a case. `CORRECTION_RECEIVED` alone is both arrival and receipt. Where an arrival precedes it or a
 * confirmation follows, the arrival decides whether it was in time and the confirmation restarts the clock.
 * @law 条例30 条例31
 */
export function correctionFacts(events: readonly CaseEvent[], channel: Channel | null): ClockFact[] {
  const needsConfirmation = channel !== null && RECEIPT_RULES[channel].needsConfirmation;
  const excused = events.some(({ key }) => key === 'CORRECTION_EXCUSED');
  return correctionsOf(events, needsConfirmation).flatMap(({ arrived, received, confirmed }, i): ClockFact[] => {
    const happenedOn = confirmed ?? received ?? (needsConfirmation ? null : arrived);
    if (happenedOn === null) return [];
    return [
      {
        id: `correction-${i}`,
        kind: 'correctionReceived',
        happenedOn,
        recordedOn: happenedOn,
        arrivedOn: arrived ?? received ?? happenedOn,
        lateForGoodReason: excused,
      },
    ];
  });
}

function correctionsOf(events: readonly CaseEvent[], needsConfirmation: boolean): CaseCorrection[] {
  const found: CaseCorrection[] = [];
  const begin = (): CaseCorrection => {
    const one = { arrived: null, received: null, confirmed: null };
    found.push(one);
    return one;
  };
  for (const { key, date } of events) {
    const last = found.at(-1);
    if (key === 'CORRECTION_ARRIVED') begin().arrived = date;
    else if (key === 'CORRECTION_RECEIVED') (last?.received === null ? last : begin()).received = date;
    else if (key === 'CORRECTION_CONFIRMED') (last?.confirmed === null ? last : begin()).confirmed = date;
    // The bare key belongs to the application, unless it follows a correction that still needs it.
    else if (key === 'CONFIRMED' && needsConfirmation && last?.confirmed === null) last.confirmed = date;
  }
  return found;
}
