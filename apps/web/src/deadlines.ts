import type { Tracking } from './api/types';
import { t } from './texts';

/** A day that an applicant may want to remember. */
export interface Deadline {
  /** The same for the same thing, so that a calendar moves an entry instead of doubling it. */
  readonly id: 'reply' | 'correction' | 'reasons' | 'payment';
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly note: string;
}

/** The last days that a request still waits for, the own ones and the agency's. */
export function deadlinesOf({ number, agency, clock, fee, letters }: Tracking): Deadline[] {
  const words = t.track.calendar;
  const isAnswered = letters.some(({ code }) => code.startsWith('R-'));
  const notes = [
    clock.isExpected ? t.track.clock.expectedWhy : '',
    clock.certainty === 'provisional' ? t.track.clock.provisionalWhy : '',
  ];
  const found: [Deadline['id'], string | null | undefined, string][] = [
    ['reply', isAnswered ? null : clock.replyDueOn, notes.filter(Boolean).join('\n')],
    ['correction', clock.correctionDueOn, ''],
    ['reasons', clock.reasonsDueOn, ''],
    ['payment', fee?.payBy, ''],
  ];
  return found.flatMap(([id, day, note]) =>
    day ? [{ id, day, title: words.titles[id](number), note: [agency.name, note].filter(Boolean).join('\n') }] : [],
  );
}
