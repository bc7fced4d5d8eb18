/** What must hold after each step, whoever did what: handbook §9.2 and the promises of ARCHITECTURE. */
import type { Actor, AgencyRules, CommandKind, Decision, RecordedEvent, RequestState } from '../../src/index.js';
import { checkClock } from './invariants/clock.js';
import { checkDuties } from './invariants/duties.js';
import { checkOnce } from './invariants/once.js';
import { checkRefusal } from './invariants/refusal.js';
import { checkWakeUps } from './invariants/wake-ups.js';
import { checkWays } from './invariants/ways.js';

/** A step as it went. */
export interface Seen {
  before: RequestState;
  after: RequestState;
  kind: CommandKind;
  actor: Actor;
  decision: Decision;
  /** What the step added to the record, and the whole record. */
  added: readonly RecordedEvent[];
  all: readonly RecordedEvent[];
  today: string;
  rules: AgencyRules;
}

/** @returns the ways from stage to stage that the step took */
export function checkStep(seen: Seen): string[] {
  checkRefusal(seen);
  if (!seen.decision.accepted) return [];
  checkClock(seen);
  checkDuties(seen);
  checkOnce(seen);
  checkWakeUps(seen);
  return checkWays(seen);
}
