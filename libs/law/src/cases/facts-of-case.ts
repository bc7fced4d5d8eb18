import type { ClockFact } from '../clock/facts.js';
import type { LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import type { Channel } from '../receipt/channels.js';
import type { CaseRow } from './case-row.js';
import { correctionFacts } from './corrections-of-case.js';
import { consultationsOfCase, factsOfConsultation } from './consultations-of-case.js';
import { type CaseEvent, type CaseEventKey, readEvents } from './events.js';
import { channelOf, receiptOfCase } from './receipt-of-case.js';

/** A row, read: its events by key, and the clock's ledger that they make. */
export interface ReadCase {
  readonly channel: Channel | null;
  readonly receivedOn: LegalDate | null;
  readonly events: readonly CaseEvent[];
  readonly facts: readonly ClockFact[];
  readonly correctionPeriod: number | undefined;
}

/** @throws LawRefusal where the row is malformed or contradicts itself */
export function readCase(row: CaseRow): ReadCase {
  const events = readEvents(row.events ?? '');
  const channel = channelOf(row);
  const receivedOn = receiptOfCase(row, channel, events);
  const correctionPeriod = events.findLast(({ key }) => key === 'CORRECTION_PERIOD')?.days;
  const facts: ClockFact[] = [];
  if (receivedOn !== null)
    facts.push({ id: 'received', kind: 'received', happenedOn: receivedOn, recordedOn: receivedOn });
  facts.push(...consultationsOfCase(events).flatMap(factsOfConsultation));
  facts.push(...simpleFacts(events, correctionPeriod, receivedOn));
  facts.push(...correctionFacts(events, channel));
  return { channel, receivedOn, events, facts, correctionPeriod };
}

type Simple = (event: CaseEvent, base: FactBase, period: number | undefined) => ClockFact;
interface FactBase {
  readonly id: string;
  readonly happenedOn: LegalDate;
  readonly recordedOn: LegalDate;
}

/** Events that are one fact each. */
const SIMPLE: Partial<Record<CaseEventKey, Simple>> = {
  CORRECTION_NOTICE_SENT: (_, base, period) => ({ ...base, kind: 'correctionNoticeSent', periodWorkingDays: period }),
  CORRECTION_NOTICE_RECEIVED: (_, base, period) => ({
    ...base,
    kind: 'correctionNoticeReceived',
    periodWorkingDays: period,
  }),
  EXTENDED: ({ days }, base) => ({ ...base, kind: 'extended', workingDays: days }),
  DEFERRED: ({ until }, base) => ({ ...base, kind: 'deferred', until: until ?? base.happenedOn }),
  REASONS_REQUESTED: (_, base) => ({ ...base, kind: 'reasonsRequested' }),
  REASONS_RECEIVED: (_, base) => ({ ...base, kind: 'reasonsReceived' }),
  FEE_NOTICE_SENT: (_, base) => ({ ...base, kind: 'feeNoticeSent' }),
  FEE_NOTICE_RECEIVED: (_, base) => ({ ...base, kind: 'feeNoticeReceived' }),
  FEE_PAID: (_, base) => ({ ...base, kind: 'feePaid' }),
  REPLIED: (_, base) => ({ ...base, kind: 'replied' }),
  WITHDRAWN: (_, base) => ({ ...base, kind: 'ended', how: 'withdrawn' }),
};

/** A deferral may state only the day deferred to; it was then decided by the day of the event before it. */
function simpleFacts(
  events: readonly CaseEvent[],
  period: number | undefined,
  receivedOn: LegalDate | null,
): ClockFact[] {
  let before = receivedOn ?? '';
  return events.flatMap((event, i) => {
    const happenedOn = event.date || before;
    before = event.date || before;
    const fact = SIMPLE[event.key]?.(event, { id: `${event.key}-${i}`, happenedOn, recordedOn: happenedOn }, period);
    if (fact === undefined) return [];
    if (happenedOn === '') throw new LawRefusal('CLOCK.NOT_STARTED', '没有收到之日，无从计算', '条例31');
    return [fact];
  });
}
