/** The same life on paper: whatever the engine had recorded is decided once more, on a state that no database ever saw. */
import { expect } from '@jest/globals';
import type { CommandAnswer } from '#libs/contracts';
import type { WorkingDayCalendar } from '#libs/law';
import type { AgencySettings } from '#libs/records';
import {
  decide,
  evolve,
  newRequest,
  type Command,
  type Decision,
  type RecordedEvent,
  type RequestState,
  type TimerKind,
} from '#libs/request';
import { SYSTEM } from '../../../../libs/request/test/paper-request.js';
import { resultOf } from './effects-at-once.js';

/** As it comes back from the database. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export class Twin {
  state: RequestState;
  /** What people gave, by the id of the command. */
  private readonly given = new Map<string, Command>();

  constructor(
    requestId: string,
    private readonly calendar: WorkingDayCalendar,
    private readonly agency: AgencySettings,
  ) {
    this.state = newRequest(requestId);
  }

  /** Decides on paper what was recorded since; it must come to the same. */
  follow(events: readonly RecordedEvent[]): void {
    for (let at = 0; at < events.length;) {
      const [first] = events.slice(at) as [RecordedEvent];
      const recorded = events.slice(at).filter(({ commandId }) => commandId === first.commandId);
      at += recorded.length;
      if (first.type !== 'RequestSubmitted') this.expectSame(this.commandOf(first), recorded);
      this.state = recorded.reduce(evolve, this.state);
    }
  }

  /** What a person gave was answered so; what was recorded before it has been followed. */
  answered(command: Command, answer: CommandAnswer, today: string): void {
    this.given.set(command.commandId, command);
    if (answer.decided === 'accepted' || answer.headSeq !== this.state.headSeq) return;
    const decision = this.decide(command, today, []);
    const codes = decision.accepted ? [] : decision.reasons.map(({ code }) => code);
    expect([command.kind, ...answer.reasons.map(({ code }) => code)]).toEqual([command.kind, ...codes]);
  }

  private expectSame(command: Command, recorded: readonly RecordedEvent[]): void {
    const decision = this.decide(command, recorded[0]?.recordedOn ?? '', recorded);
    const facts = ({ type, data, happenedOn }: Pick<RecordedEvent, 'type' | 'data' | 'happenedOn'>) => ({
      type,
      data,
      happenedOn,
    });
    const onPaper = decision.accepted ? decision.events.map(facts) : decision.reasons;
    expect([command.kind, recorded.map(facts)]).toEqual([command.kind, stored(onPaper)]);
  }

  private decide(command: Command, today: string, recorded: readonly RecordedEvent[]): Decision {
    const number = recorded.flatMap((event) => (event.type === 'LetterNumbered' ? [event.data.number] : []))[0];
    const nextNumber = number ?? { word: this.agency.letterWords.notice, year: 2026, serial: 1 };
    return decide(this.state, command, { today, calendar: this.calendar, agency: this.agency, nextNumber });
  }

  private commandOf({ commandId, recordedOn }: RecordedEvent): Command {
    const given = this.given.get(commandId);
    if (given) return given;
    const { requestId, effects } = this.state;
    const [what, ...rest] = commandId.slice(requestId.length + 1).split('/');
    const effect = effects.find(({ key }) => key === rest.join('/'));
    const [timer, dueOn] = rest;
    const system = { commandId, actor: SYSTEM, arrivedOn: recordedOn, texts: {} };
    if (what === 'effect' && effect) return { ...system, kind: 'recordEffect', data: resultOf(effect) };
    if (what === 'timer' && dueOn) return { ...system, kind: 'timerFired', data: { timer: timer as TimerKind, dueOn } };
    throw new Error(`nobody gave ${commandId}`);
  }
}
