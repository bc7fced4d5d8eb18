/** When in the morning a request wakes: a second of its own in the window of its agency. */
import type { AgencyRules } from './context.js';

const LAST_SECOND = 24 * 60 * 60 - 1;

/** The second of the day as `HH:MM:SS`, the same for a request every day, and never on the next day. */
export function wakeSecond(
  requestId: string,
  { wakeTime, wakeWindowMinutes }: Pick<AgencyRules, 'wakeTime' | 'wakeWindowMinutes'>,
): string {
  const [hours = 0, minutes = 0] = wakeTime.split(':').map(Number);
  const from = hours * 3600 + minutes * 60;
  const window = Math.min(wakeWindowMinutes * 60, LAST_SECOND - from + 1);
  const second = from + (spread(requestId) % window);
  return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** FNV-1a of 32 bits: spreads ids evenly, gives the same everywhere, and keeps no secret. */
function spread(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
