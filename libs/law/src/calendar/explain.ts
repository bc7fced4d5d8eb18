import { weekdayOfEpochDay } from '../dates/arithmetic.js';
import { type EpochDay, fromEpochDay, type LegalDate, yearOf } from '../dates/legal-date.js';
import type { DayMark, DayTable } from './day-table.js';

export type DayKind = 'working' | 'weekend' | DayMark['kind'];

/** Why a day counts or does not. */
export interface DayExplanation {
  readonly date: LegalDate;
  readonly kind: DayKind;
  readonly isWorkingDay: boolean;
  /** The holiday, where one is behind it. */
  readonly name?: string;
  /** The notice, decree or announcement that makes it so. */
  readonly source: string;
  /** No notice has settled this day yet. */
  readonly provisional: boolean;
}

export function explain(table: DayTable, index: number, day: EpochDay): DayExplanation {
  const date = fromEpochDay(day);
  const provisional = table.provisionalUpTo[index + 1] !== table.provisionalUpTo[index];
  const mark = table.marks.get(day);
  if (mark !== undefined) {
    const { kind, name, source, working } = mark;
    return Object.freeze({ date, kind, isWorkingDay: working, name, source, provisional });
  }
  const weekday = weekdayOfEpochDay(day);
  const isWorkingDay = weekday !== 0 && weekday !== 6;
  const source = table.sources.get(yearOf(date)) ?? `${yearOf(date)}年放假通知尚未公布`;
  return Object.freeze({ date, kind: isWorkingDay ? 'working' : 'weekend', isWorkingDay, source, provisional });
}

const KIND_WORDS: Readonly<Record<DayKind, string>> = {
  working: '工作日',
  weekend: '周末',
  holiday: '放假',
  makeUpDay: '调休上班',
  statutoryHoliday: '法定节假日',
  localHoliday: '本地停工',
  localWorkingDay: '本地上班',
};

/** 工作日 / 周末 / 国庆节放假 / 春节调休上班 …, for people. */
export function dayWords(day: DayExplanation): string {
  return `${day.name ?? ''}${KIND_WORDS[day.kind]}`;
}
