import type { LegalDate } from '#libs/law';
import type { DecideContext } from './context.js';
import type { TimerKind } from './vocabulary.js';

/** A limit of a request, and the morning on which it wakes the process. */
export interface Timer {
  kind: TimerKind;
  /** The day of the limit itself. */
  dueOn: LegalDate;
  /** The day on whose morning somebody must be told. */
  firesOn: LegalDate;
  /** Which one of several it is about: the id of a consultation. */
  subject?: string;
}

export type TimerContext = Pick<DecideContext, 'calendar' | 'agency'>;
