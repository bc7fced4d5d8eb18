/** What comes to the desk: never refused for its channel, never dated into the future, and proved (条例29, 31). */
import type { RefusalReason } from '#libs/contracts';
import type { ArticleId, LegalDate } from '#libs/law';
import { isBlank } from '../decide/rule.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { DeskChannel } from './commands.js';

const ARRIVAL: ArticleId[] = ['条例31'];
const ORAL: ArticleId[] = ['条例29', '条例31(一)'];

/** How something came to the desk. */
export interface DeskArrival {
  channel: DeskChannel;
  /** Handed in, taken down, signed for, or found in the mailbox. */
  arrivedOn: LegalDate;
  /** What is said by word of mouth is taken down, read back and signed (条例29). */
  readBackAndSigned: boolean;
}

/** What happens before the clerk's eyes proves itself; everything else, and everything of an earlier day, is proved. */
function needsEvidence({ channel, arrivedOn }: DeskArrival, today: LegalDate): boolean {
  return arrivedOn < today || (channel !== 'in_person' && channel !== 'oral');
}

export function arrivalRefusals(arrival: DeskArrival, evidence: string, today: LegalDate): RefusalReason[] {
  return reasonsWhere(
    [arrival.arrivedOn > today, refusal('FACT.IN_FUTURE', ARRIVAL, { field: 'arrivedOn' })],
    [
      arrival.channel === 'oral' && !arrival.readBackAndSigned,
      refusal('ORAL.NOT_SIGNED', ORAL, { field: 'readBackAndSigned' }),
    ],
    [needsEvidence(arrival, today) && isBlank(evidence), refusal('EVIDENCE.MISSING', ARRIVAL, { field: 'evidence' })],
  );
}
