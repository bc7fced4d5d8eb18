/** A request on paper that is looked at after each step, and what a run has been through. */
import {
  blockersOf,
  timersOf,
  type Actor,
  type CommandContents,
  type CommandKind,
  type EventType,
} from '../../src/index.js';
import { calendar, PaperRequest, SYSTEM } from '../paper-request.js';
import { Draws } from './draws.js';
import { frozen } from './frozen.js';
import { checkStep, type Seen } from './invariants.js';
import { entitled } from './people.js';
import type { PersonsKind } from './steps.js';

/** What all runs together have been through: a test that never got there proves nothing. */
export interface Walked {
  steps: number;
  accepted: Set<CommandKind>;
  refused: Set<CommandKind>;
  events: Set<EventType>;
  ways: Set<string>;
}

export function nowhereYet(): Walked {
  return { steps: 0, accepted: new Set(), refused: new Set(), events: new Set(), ways: new Set() };
}

export class ModelRun {
  constructor(
    readonly request: PaperRequest,
    private readonly walked: Walked,
  ) {}

  give<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'] = {},
  ): void {
    const { request } = this;
    const before = frozen(request.state);
    const seqBefore = request.events.length;
    const decision = request.give(kind, actor, data, texts);
    frozen(request.state);
    const added = request.events.slice(seqBefore);
    const { today, rules } = request;
    const seen: Seen = {
      before,
      after: request.state,
      kind,
      actor,
      decision,
      added,
      all: request.events,
      today,
      rules,
    };
    const ways = checkStep(seen);
    this.note(seen, ways);
  }

  /** Whether the desk would offer it to somebody. */
  isOpen(kind: PersonsKind): boolean {
    const { state, today, rules } = this.request;
    const context = { today, calendar, agency: rules, nextNumber: null };
    return blockersOf(state, kind, entitled(kind, state, new Draws([])), context).length === 0;
  }

  readonly wake = (): void => {
    const [timer] = timersOf(this.request.state, { calendar, agency: this.request.rules });
    const { kind, dueOn } = timer ?? { kind: 'limitAlert' as const, dueOn: this.request.today };
    this.give('timerFired', SYSTEM, { timer: kind, dueOn });
  };

  private note({ kind, decision, added }: Seen, ways: string[]): void {
    this.walked.steps += 1;
    (decision.accepted ? this.walked.accepted : this.walked.refused).add(kind);
    for (const { type } of added) this.walked.events.add(type);
    for (const way of ways) this.walked.ways.add(way);
  }
}
