/** The process sleeps until the earliest limit that still has something to say. */
import { nextWakeUp, timersOf } from '../../../src/index.js';
import { calendar } from '../../paper-request.js';
import type { Seen } from '../invariants.js';
import { must, mustEqual } from './must.js';

export function checkWakeUps({ after, kind, added, today, rules }: Seen): void {
  if (added.length === 0 && kind !== 'timerFired') return;
  const context = { calendar, agency: rules };
  const days = timersOf(after, context).map(({ firesOn }) => firesOn);
  const earliest = days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
  const wakeUp = nextWakeUp(after, context);
  mustEqual(wakeUp?.at.slice(0, 10) ?? null, earliest, 'the wake-up is the earliest limit');
  if (kind !== 'timerFired') return;
  must(earliest === null || earliest > today, 'what has fired does not fire again on its day', { wakeUp, today });
}
