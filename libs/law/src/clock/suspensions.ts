import type { EpochDay } from '../dates/legal-date.js';
import type { ClockPolicy } from './policy.js';
import type { ClockState, Consultation } from './state.js';

/** Days deducted: after `from` up to and with `to` (Infinity while no end is in sight). */
export interface Suspension {
  readonly from: EpochDay;
  to: EpochDay;
  readonly consultation: Consultation;
}

/** The day on which a consultation stops suspending: answer, unreachable, no longer needed, or end of its period. */
export function endOf({ answeredDay, unreachableDay, terminatedDay, limitDay }: Consultation): EpochDay {
  return Math.min(answeredDay ?? Infinity, unreachableDay ?? Infinity, terminatedDay ?? Infinity, limitDay ?? Infinity);
}

/**
 * The deducted days of the period that began on `startDay`, as disjoint ascending intervals: overlapping consultations
 * are united, never added up.
 * @law 条例33③ 例-扣除端点
 */
export function suspensionsOf(state: ClockState, startDay: EpochDay, policy: ClockPolicy): Suspension[] {
  const found: Suspension[] = [];
  for (const consultation of state.consultations) {
    if (!consultation.deducts) continue;
    if (policy.consultationOpenAtRestart === 'forgotten' && consultation.sentDay < startDay) continue;
    const end = endOf(consultation);
    const from = Math.max(consultation.sentDay, startDay);
    const to = policy.suspensionEndInclusive ? end : end - 1;
    if (to > from) found.push({ from, to, consultation });
  }
  return found.length > 1 ? united(found.sort((a, b) => a.from - b.from)) : found;
}

function united(sorted: readonly Suspension[]): Suspension[] {
  const disjoint: Suspension[] = [];
  for (const next of sorted) {
    const last = disjoint.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else disjoint.push(next);
  }
  return disjoint;
}
