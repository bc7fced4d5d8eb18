import type { EpochDay } from '../dates/legal-date.js';
import type { ClockPolicy } from './policy.js';
import { type ClockState, type Consultation, startDayOf } from './state.js';

/** Days deducted: after `from` up to and with `to` (Infinity while no end is in sight). */
export interface Suspension {
  readonly from: EpochDay;
  to: EpochDay;
}

/** The day on which a consultation stops suspending: answer, unreachable, no longer needed, or end of its period. */
export function endOf({ answeredDay, unreachableDay, terminatedDay, limitDay }: Consultation): EpochDay {
  return Math.min(answeredDay ?? Infinity, unreachableDay ?? Infinity, terminatedDay ?? Infinity, limitDay ?? Infinity);
}

/** Whether a consultation stops the period that began on `startDay`; one sent before it only where the policy says so. */
export function stops({ deducts, sentDay }: Consultation, startDay: EpochDay, policy: ClockPolicy): boolean {
  return deducts && (sentDay >= startDay || policy.consultationOpenAtRestart === 'continues');
}

/** What one consultation deducts from the period that began on `startDay`. */
export interface Stop extends Readonly<Suspension> {
  readonly party: Consultation['party'];
}

/** The deductions of a period, each for itself, in the order of sending; none from a day that an order sets. @law 条例33③ 例-扣除端点 */
export function stopsOf(state: ClockState, startDay: EpochDay, policy: ClockPolicy): Stop[] {
  const found: Stop[] = [];
  if (state.orderedUntil !== null && startDay === startDayOf(state)) return found;
  for (const consultation of state.consultations) {
    if (!stops(consultation, startDay, policy)) continue;
    const end = endOf(consultation);
    const from = Math.max(consultation.sentDay, startDay);
    const to = policy.suspensionEndInclusive ? end : end - 1;
    if (to > from) found.push({ from, to, party: consultation.party });
  }
  return found;
}

/**
 * The deducted days of a period, as disjoint ascending intervals: overlapping consultations are united, never added up.
 * @law 条例33③ 例-扣除端点
 */
export function suspensionsOf(state: ClockState, startDay: EpochDay, policy: ClockPolicy): Suspension[] {
  const disjoint: Suspension[] = [];
  for (const { from, to } of stopsOf(state, startDay, policy)) {
    const last = disjoint.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else disjoint.push({ from, to });
  }
  return disjoint;
}
