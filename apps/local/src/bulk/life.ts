/** The life of a request on paper: each step is decided by the law's own functions, and one that is not lawful is a fault of the seed. */
import type { LegalDate, WorkingDayCalendar } from '#libs/law';
import {
  decide,
  evolve,
  letterNumberedBy,
  letterWord,
  newRequest,
  timersOf,
  type Actor,
  type AgencyRules,
  type Command,
  type CommandContents,
  type CommandKind,
  type RecordedEvent,
  type RequestState,
} from '#libs/request';
import { SCHEMA_VERSION } from '#libs/records';
import { createHash } from 'node:crypto';

export interface Surroundings {
  calendar: WorkingDayCalendar;
  rules: AgencyRules;
  /** Takes the next number of a series. */
  numberOf: (word: string, year: number) => number;
  /** An id for what has none yet. */
  nextId: () => string;
}

const SYSTEM: Actor = { kind: 'system' };
/** Morning and office hours of a day, in Beijing. */
const MORNING = 'T00:00:00.000Z';
const OFFICE = 'T02:00:00.000Z';

export class Life {
  state: RequestState;
  readonly events: RecordedEvent[] = [];

  constructor(
    requestId: string,
    public today: LegalDate,
    private readonly around: Surroundings,
  ) {
    this.state = newRequest(requestId);
  }

  /** Gives a command today, and does what follows from it. */
  give<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'],
  ): void {
    this.decided(kind, actor, data, texts);
    this.settle();
  }

  /** Goes on to a day, on the way of which the house is reminded of what runs out. */
  goOn(to: LegalDate): void {
    for (;;) {
      const context = { calendar: this.around.calendar, agency: this.around.rules };
      const [timer] = timersOf(this.state, context);
      if (!timer || timer.firesOn > to) break;
      const before = this.state.headSeq;
      if (timer.firesOn > this.today) this.today = timer.firesOn;
      const { kind, dueOn, subject } = timer;
      this.decided('timerFired', SYSTEM, { timer: kind, dueOn, ...(subject ? { subject } : {}) }, {}, MORNING);
      this.settle();
      if (this.state.headSeq === before) break;
    }
    this.today = to;
  }

  private settle(): void {
    for (;;) {
      const effect = this.state.effects.find(({ status }) => status === 'open');
      if (!effect) return;
      const sha256 = createHash('sha256').update(`${this.state.requestId}/${effect.key}`).digest('hex');
      const facts = { sha256, pages: 2, messageId: `<${sha256.slice(0, 16)}@seed>`, recipients: 1, files: 5 };
      this.decided('recordEffect', SYSTEM, { effectKey: effect.key, effect: effect.kind, outcome: 'done', facts }, {});
    }
  }

  private decided<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'],
    at = OFFICE,
  ): void {
    const { calendar, rules, numberOf, nextId } = this.around;
    const commandId = nextId();
    const command = { commandId, kind, actor, arrivedOn: this.today, data, texts } as unknown as Command;
    const code = letterNumberedBy(this.state, command);
    const word = code && letterWord(code, rules);
    const year = Number(this.today.slice(0, 4));
    const nextNumber = word ? { word, year, serial: numberOf(word, year) } : null;
    const decision = decide(this.state, command, { today: this.today, calendar, agency: rules, nextNumber });
    if (!decision.accepted)
      throw new Error(`${kind} on ${this.today}: ${decision.reasons.map((reason) => reason.code).join(', ')}`);
    for (const draft of decision.events) {
      const event: RecordedEvent = {
        ...draft,
        requestId: this.state.requestId,
        seq: this.state.headSeq + 1,
        schemaVersion: SCHEMA_VERSION,
        recordedOn: this.today,
        recordedAt: `${this.today}${at}`,
        commandId,
        actor: actor.kind === 'staff' ? { kind: 'staff', id: actor.id } : actor,
      };
      this.state = evolve(this.state, event);
      this.events.push(event);
    }
  }
}
