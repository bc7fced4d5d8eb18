import {
  isExemptionCode,
  isOutcomeCode,
  LawRefusal,
  readReported,
  type ClockFact,
  type LegalDate,
  type ReportedRow,
  type WorkingDayCalendar,
} from '#libs/law';
import type { PastRequest } from '#libs/records';
import { REQUESTER_TYPES, type LetterNumber, type PastFacts, type RequesterType } from '#libs/request';

/** What a register may have beside the days: for the statistics, and for finding earlier requests of an applicant. */
export const PAST_COLUMNS = [
  ...['requester_type', 'outcome', 'exemptions', 'reply_number'],
  ...['applicant_name', 'id_number', 'description'],
] as const;

export type PastRow = ReportedRow & { readonly [C in (typeof PAST_COLUMNS)[number]]?: string };

/** @throws LawRefusal where the row cannot become a record */
export function pastOf(row: PastRow, calendar: WorkingDayCalendar, on: LegalDate): PastRequest {
  const { channel, facts: clockFacts, reported } = readReported(row, calendar, on);
  if (channel === null) throw faulty('登记须写明 channel（收件渠道）');
  const dayOf = (kind: ClockFact['kind']) => clockFacts.find((fact) => fact.kind === kind)?.happenedOn ?? null;
  const receivedOn = dayOf('received') ?? '';
  const repliedOn = dayOf('replied');
  const submittedOn = row.submitted_on?.trim() || receivedOn;
  if (submittedOn > receivedOn) throw faulty(`submitted_on ${submittedOn}晚于收到之日${receivedOn}`);
  const closedOn = repliedOn ?? dayOf('ended');
  if (closedOn !== null && closedOn < receivedOn) throw faulty(`${closedOn}答复或者办结，早于收到之日${receivedOn}`);
  const requesterType = requesterTypeIn(row.requester_type);
  const facts: PastFacts = {
    ...{ reportedId: row.id, channel, requesterType, submittedOn, receivedOn, repliedOn, closedOn, reported },
    // Without what is not stated: the record is hashed as it is.
    clockFacts: JSON.parse(JSON.stringify(clockFacts)) as ClockFact[],
    outcome: outcomeIn(row.outcome, closedOn, clockFacts),
    exemptions: exemptionsIn(row.exemptions),
    replyNumber: numberIn(row.reply_number),
  };
  return { facts, application: applicationOf(row, requesterType) };
}

function faulty(message: string): LawRefusal {
  return new LawRefusal('CASE.MALFORMED', message);
}

function requesterTypeIn(text = ''): RequesterType | null {
  const value = text.trim();
  if (value === '') return null;
  const found = REQUESTER_TYPES.find((each) => each === value);
  if (!found) throw faulty(`requester_type 应为 ${REQUESTER_TYPES.join('、')} 之一：${value}`);
  return found;
}

function outcomeIn(text = '', closedOn: LegalDate | null, facts: readonly ClockFact[]): PastFacts['outcome'] {
  const value = text.trim();
  if (value === '') return facts.some((fact) => fact.kind === 'ended' && fact.how === 'withdrawn') ? 'WITHDRAWN' : null;
  if (!isOutcomeCode(value)) throw faulty(`outcome 不是处理决定的代码：${value}`);
  if (closedOn === null) throw faulty(`写明了处理决定 ${value}，没有答复日或者办结日`);
  return value;
}

function exemptionsIn(text = ''): PastFacts['exemptions'] {
  return text
    .split(/[\s;；]+/)
    .filter((code) => code !== '')
    .map((code) => {
      if (!isExemptionCode(code)) throw faulty(`exemptions 不是不予公开事由的代码：${code}`);
      return code;
    });
}

/** `××公开告〔2025〕12号`. */
function numberIn(text = ''): LetterNumber | null {
  const value = text.trim();
  if (value === '') return null;
  const [, word, year, serial] = /^(.{1,20})〔(\d{4})〕(\d{1,6})号$/.exec(value) ?? [];
  if (!word) throw faulty(`reply_number 应如“××公开告〔2025〕12号”`);
  return { word, year: Number(year), serial: Number(serial) };
}

function applicationOf(row: PastRow, requesterType: RequesterType | null): PastRequest['application'] {
  const idNumber = row.id_number?.trim() ?? '';
  return {
    requesterType: requesterType ?? 'natural_person',
    name: row.applicant_name?.trim() ?? '',
    identity: idNumber === '' ? null : { kind: idKindOf(idNumber), number: idNumber },
    contact: { phone: null, email: null, address: null },
    description: row.description?.trim() ?? '',
    deliveryForm: 'portal',
    assistanceNeeded: '',
  };
}

/** By its form alone; the blind index does not ask for the kind. */
function idKindOf(idNumber: string): 'residentId' | 'creditCode' | 'other' {
  if (/^\d{17}[\dXx]$/.test(idNumber)) return 'residentId';
  return /^[0-9A-HJ-NP-RT-UW-Y]{18}$/.test(idNumber) ? 'creditCode' : 'other';
}
