import { isLegalDate, type LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import { malformed } from './case-row.js';

/** What stands after the `=` of each key. */
const KEYS = {
  SUBMITTED: 'date',
  ARRIVED: 'date',
  CONFIRMED: 'date',
  UNREACHABLE: 'date',
  CORRECTION_NOTICE_SENT: 'date',
  CORRECTION_NOTICE_RECEIVED: 'date',
  CORRECTION_PERIOD: 'count',
  CORRECTION_ARRIVED: 'date',
  CORRECTION_CONFIRMED: 'date',
  CORRECTION_RECEIVED: 'date',
  CORRECTION_EXCUSED: 'flag',
  TP_SENT: 'date',
  TP_RECEIVED: 'date',
  TP_OPINION: 'date',
  TP_SILENT: 'flag',
  TP_UNREACHABLE: 'date',
  CO_SENT: 'date',
  CO_RECEIVED: 'date',
  CO_OPINION: 'date',
  CO_SILENT: 'flag',
  CO_UNREACHABLE: 'date',
  EXTENDED: 'dateAndDays',
  DEFERRED: 'dateOrDates',
  REASONS_REQUESTED: 'date',
  REASONS_RECEIVED: 'date',
  FEE_NOTICE_SENT: 'date',
  FEE_NOTICE_RECEIVED: 'date',
  FEE_PAID: 'date',
  REPLIED: 'date',
  WITHDRAWN: 'date',
  SERVED: 'date',
  REVIEW_DECISION_SERVED: 'date',
  FORMED: 'date',
  CHANGED: 'date',
  YEAR: 'year',
} as const;

export type CaseEventKey = keyof typeof KEYS;

/** One `KEY=value`, checked. `days`: a number of working days; `until`: the second date. */
export interface CaseEvent {
  readonly key: CaseEventKey;
  readonly date: LegalDate;
  readonly days: number;
  readonly until: LegalDate | null;
}

/**
 * Reads `KEY=date;KEY=date:days;…` in the order given.
 * @throws LawRefusal `CASE.UNKNOWN_EVENT`, `CASE.MALFORMED`, `DATE.INVALID`
 */
export function readEvents(text: string): CaseEvent[] {
  return text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readEvent);
}

function readEvent(text: string): CaseEvent {
  const at = text.indexOf('=');
  if (at < 0) throw malformed(`事件缺少“=”：${text}`);
  const key = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  if (!Object.hasOwn(KEYS, key)) throw new LawRefusal('CASE.UNKNOWN_EVENT', `未知的事件：${key}`);
  return { key: key as CaseEventKey, ...readValue(key as CaseEventKey, value) };
}

function readValue(key: CaseEventKey, value: string): Omit<CaseEvent, 'key'> {
  const none = { date: '', days: 0, until: null };
  switch (KEYS[key]) {
    case 'date':
      return { ...none, date: date(key, value) };
    case 'dateAndDays': {
      const [on = '', days = ''] = halves(key, value);
      return { ...none, date: date(key, on), days: wholeNumber(key, days) };
    }
    case 'dateOrDates': {
      const parts = value.split(':');
      if (parts.length > 2) throw malformed(`${key} 应为“日期”或“日期:日期”：${value}`);
      const until = date(key, parts.at(-1) ?? '');
      return { ...none, date: parts.length === 2 ? date(key, parts[0] ?? '') : '', until };
    }
    case 'count': {
      const days = wholeNumber(key, value);
      if (days < 1) throw malformed(`${key} 应为正整数：${value}`);
      return { ...none, days };
    }
    case 'flag':
      if (value !== '1') throw malformed(`${key} 只能等于 1：${value}`);
      return none;
    case 'year':
      if (!/^\d{4}$/.test(value)) throw malformed(`${key} 应为四位年份：${value}`);
      return { ...none, days: Number(value) };
  }
}

function halves(key: string, value: string): string[] {
  const parts = value.split(':');
  if (parts.length !== 2) throw malformed(`${key} 应为“日期:天数”：${value}`);
  return parts;
}

function date(key: string, text: string): LegalDate {
  const value = text.trim();
  if (!isLegalDate(value)) throw new LawRefusal('DATE.INVALID', `${key} 不是有效日期：${text}`);
  return value;
}

function wholeNumber(key: string, text: string): number {
  if (!/^-?\d{1,6}$/.test(text.trim())) throw malformed(`${key} 的天数应为整数：${text}`);
  return Number(text);
}
