import type { ArticleId } from '../articles/index.js';
import type { DayExplanation } from '../calendar/explain.js';
import type { LegalDate } from '../dates/legal-date.js';
import type { ClockFactKind } from './facts.js';

/**
 * What a day did to the count. `voided`: counted once, forgotten at a later restart. `noted`: a day outside the count
 * that is shown because something happened on it.
 */
export type TraceEffect =
  'notStarted' | 'started' | 'restarted' | 'counted' | 'skipped' | 'suspended' | 'deferred' | 'voided' | 'noted';

export interface TraceFact {
  readonly factId: string;
  readonly kind: ClockFactKind;
  readonly text: string;
  /** A later fact took it back; it had no effect. */
  readonly takenBack: boolean;
}

/** One day of the reason. */
export interface TraceDay {
  readonly date: LegalDate;
  readonly effect: TraceEffect;
  /** Working days used so far in the period that the day belongs to. */
  readonly count: number;
  /** In plain Chinese, for the applicant. */
  readonly reason: string;
  readonly articles: readonly ArticleId[];
  /** Why it is a working day or not, and from which notice. */
  readonly day: DayExplanation;
  readonly isDue: boolean;
  readonly facts: readonly TraceFact[];
}
