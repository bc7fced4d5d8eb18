import { isLegalDate, type LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import { type Channel, isChannel } from '../receipt/channels.js';
import { RECEIPT_RULES, receivedOn } from '../receipt/received-on.js';
import type { CaseRow } from './case-row.js';
import type { CaseEvent } from './events.js';

/** Written where a case has no application (`any`, `n/a`). */
const NO_CHANNEL = new Set(['', 'any', 'n/a']);

/** @throws LawRefusal `CASE.UNKNOWN_CHANNEL` */
export function channelOf({ channel = '' }: CaseRow): Channel | null {
  const text = channel.trim();
  if (NO_CHANNEL.has(text)) return null;
  if (!isChannel(text)) throw new LawRefusal('CASE.UNKNOWN_CHANNEL', `未知的渠道：${text}`);
  return text;
}

/**
 * The day of receipt: `received_on`, which the row has settled by channel; or, where it is empty, from the arrival and
 * the confirmation. A stated day that contradicts the confirmation is refused rather than believed.
 * @law 条例31
 * @throws LawRefusal `CASE.RECEIPT_CONTRADICTED`, `DATE.INVALID`
 */
export function receiptOfCase(row: CaseRow, channel: Channel | null, events: readonly CaseEvent[]): LegalDate | null {
  const stated = dateColumn(row, 'received_on');
  const submitted = dateColumn(row, 'submitted_on');
  if (channel === null) return stated;
  const firstOf = (key: CaseEvent['key']) => events.find((event) => event.key === key)?.date ?? null;
  const confirmed = confirmationOfApplication(events);
  const arrived = firstOf('ARRIVED') ?? (channel === 'in_person' || channel === 'oral' ? submitted : null);
  const derived = receivedOn({ channel, arrivedOn: arrived, confirmedOn: confirmed });
  if (stated !== null && confirmed !== null && RECEIPT_RULES[channel].needsConfirmation && stated !== confirmed)
    throw new LawRefusal('CASE.RECEIPT_CONTRADICTED', `收到之日${stated}与确认之日${confirmed}不一致`, '条例31');
  return stated ?? derived;
}

/** The confirmation that belongs to the application: the first one before any correction came in. */
function confirmationOfApplication(events: readonly CaseEvent[]): LegalDate | null {
  for (const { key, date } of events) {
    if (key === 'CONFIRMED') return date;
    if (key === 'CORRECTION_RECEIVED' || key === 'CORRECTION_ARRIVED') return null;
  }
  return null;
}

function dateColumn(row: CaseRow, column: 'received_on' | 'submitted_on'): LegalDate | null {
  const text = row[column]?.trim() ?? '';
  if (text === '') return null;
  if (!isLegalDate(text)) throw new LawRefusal('DATE.INVALID', `${column} 不是有效日期：${text}`);
  return text;
}
