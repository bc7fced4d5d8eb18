import type { WakeUp } from '#libs/contracts';

/**
 * The next wake-up, where its process must learn of it: it is earlier than the instant that the process is armed for. One that is later
 * needs no word: whoever wakes too early finds nothing due, and arms again.
 */
export function earlierWakeUp(next: WakeUp | null, armedFor: Date | null): WakeUp | null {
  return next && (armedFor === null || Date.parse(next.at) < armedFor.getTime()) ? next : null;
}
