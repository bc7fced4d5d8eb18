import { base, type FactsOf } from '../clock-fact.js';
import type { DayFactType } from './state.js';

/** Facts that the ledger of the clock does not have: there is nothing in it to take back. */
const BESIDE_THE_CLOCK: readonly DayFactType[] = ['ReasonsNoticeReceived', 'ReplyServed'];

export const takingBackFacts = {
  FactTakenBack: (event) =>
    BESIDE_THE_CLOCK.includes(event.data.fact)
      ? null
      : { ...base(event), kind: 'takenBack', factId: String(event.data.seq) },
} satisfies FactsOf;
