export {
  type ClockFact,
  type ClockFactKind,
  type ClockFactOf,
  compareFacts,
  type ConsultedParty,
  type Hold,
} from './facts.js';
export { getHolds } from './get-holds.js';
export { factWords } from './fact-words.js';
export { ClockLedger, readClock, type ReadOptions } from './ledger.js';
export { type ClockPolicy, DEFAULT_CLOCK_POLICY } from './policy.js';
export type {
  AwaitedReading,
  Certainty,
  ClockReading,
  ConsultationReading,
  Running,
  SuspensionReading,
} from './reading.js';
export { takenBackIds } from './taken-back.js';
export type { ClockFinding, StartCause } from './state.js';
export type { TraceDay, TraceEffect, TraceFact } from './trace.js';
