import type { PastFacts } from './events.js';

/** What is known of a request of the past beside what every request has. */
export type PastState = Pick<PastFacts, 'reportedId' | 'exemptions' | 'replyNumber' | 'reported'>;
