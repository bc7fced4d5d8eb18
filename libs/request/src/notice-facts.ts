import { takenBackIds, type ClockFact } from '#libs/law';
import { base } from './clock-fact.js';
import type { RecordedEvent } from './events.js';
import type { RequestState } from './state.js';

type Kind = ClockFact['kind'];

/** The notice that was sent last, and the proof of its receipt, as they stand in the ledger. */
export function factsOfNotice({ clockFacts }: RequestState, sent: Kind, received?: Kind): string[] {
  const from = clockFacts.findLastIndex(({ kind }) => kind === sent);
  if (from < 0) return [];
  const taken = takenBackIds(clockFacts);
  return clockFacts
    .slice(from)
    .filter(({ id, kind }) => (kind === sent || kind === received) && !taken.has(id))
    .map(({ id }) => id);
}

/** As though the notice had never been sent: neither it nor its receipt counts. */
export function asNeverSent(
  event: RecordedEvent<'FeeNoticeCalledBack' | 'CorrectionNoticeFailed' | 'ReasonsNoticeFailed'>,
): ClockFact[] {
  return event.data.factIds.map((factId) => ({
    ...base(event),
    id: `${event.seq}-${factId}`,
    kind: 'takenBack' as const,
    factId,
    noticeCalledBack: true as const,
  }));
}
