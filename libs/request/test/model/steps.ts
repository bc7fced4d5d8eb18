/** The steps of a run, each a command of fast-check: somebody acts, a day passes, a timer fires, an effect comes back. */
import fc from 'fast-check';
import { addDays } from '#libs/law';
import { COMMAND_KINDS, stageTakes, timersOf, type CommandKind, type RequestState } from '../../src/index.js';
import { calendar, EFFECT_FACTS, SYSTEM } from '../paper-request.js';
import { consultationInputs } from './consultation-inputs.js';
import { Draws } from './draws.js';
import { intakeInputs } from './intake-inputs.js';
import type { ModelRun } from './model-run.js';
import { anybody, entitled } from './people.js';
import { replyInputs } from './reply-inputs.js';
import { supervisionInputs } from './supervision-inputs.js';
import { paperScene, type Input, type Inputs } from './scene.js';

/** What a person can ask for; a new command does not compile until the model knows what people enter for it. */
export const INPUTS: Inputs<Exclude<CommandKind, 'timerFired' | 'recordEffect'>> = {
  ...intakeInputs,
  ...consultationInputs,
  ...replyInputs,
  ...supervisionInputs,
};
export type PersonsKind = keyof typeof INPUTS;

export const PERSONS_KINDS = COMMAND_KINDS.filter(
  (kind): kind is PersonsKind => kind !== 'timerFired' && kind !== 'recordEffect',
);

/** What ends a life early, or leads nowhere, is seldom chosen. */
const SELDOM: readonly PersonsKind[] = [
  'withdrawRequest',
  'takeInWithdrawal',
  'reissueQueryCode',
  'reportBounce',
  'completeTask',
  'extendReplyPeriod',
  'notifyOfConsultations',
  'splitRequest',
  'linkRequests',
  'unlinkRequests',
];

type Group = 'usual' | 'seldom' | 'supervision';

/** Supervision goes on beside the case, and must not crowd it out; neither must handing it from one to another. */
function groupOf(kind: PersonsKind, { handlingUnitId }: RequestState): Group {
  if (kind in supervisionInputs) return 'supervision';
  if (kind === 'assignHandlingUnit') return handlingUnitId === null ? 'usual' : 'seldom';
  return SELDOM.includes(kind) ? 'seldom' : 'usual';
}

const MOST_TRIES = 20;

/** Tried until it is done. */
const NEVER_FAILS: readonly string[] = ['writeArchive', 'openPart', 'correctReceipts'];

type Step = fc.Command<object, ModelRun>;

function give(run: ModelRun, kind: PersonsKind, isEntitled: boolean, draws: Draws): void {
  const { state, today } = run.request;
  const actor = isEntitled ? entitled(kind, state, draws) : anybody(state, draws);
  const { data, texts } = (INPUTS[kind] as Input<PersonsKind>)(paperScene(state, today), draws);
  run.give(kind, actor, data, texts);
}

/** Somebody does what can be done now, with what is entered for it, right or wrong. */
class GoesOn implements Step {
  constructor(
    private readonly pick: number,
    private readonly group: Group,
    private readonly values: readonly number[],
  ) {}
  check = () => true;
  run(_: object, run: ModelRun): void {
    const { state } = run.request;
    const kinds = PERSONS_KINDS.filter((kind) => stageTakes(state.stage, kind) && groupOf(kind, state) === this.group);
    // One after another by chance, until something can be done.
    for (let pick = this.pick, tries = 0; tries < MOST_TRIES; pick = (pick * 16807 + 1) % 2147483647, tries += 1) {
      const kind = kinds[pick % kinds.length];
      if (kind && run.isOpen(kind)) return give(run, kind, true, new Draws(this.values));
    }
  }
  toString = () => `goesOn(${this.pick}, ${this.group}, [${this.values.join()}])`;
}

/** Anybody tries anything. */
class Tries implements Step {
  constructor(
    private readonly kind: PersonsKind,
    private readonly values: readonly number[],
  ) {}
  check = () => true;
  run(_: object, run: ModelRun): void {
    give(run, this.kind, false, new Draws(this.values));
  }
  toString = () => `tries(${this.kind}, [${this.values.join()}])`;
}

/** Days pass; where the system is up, it wakes on each of them as often as something is due. */
class DaysPass implements Step {
  constructor(
    private readonly days: number,
    private readonly isUp: boolean,
  ) {}
  check = () => true;
  run(_: object, { request, wake }: ModelRun): void {
    const end = addDays(request.today, this.days);
    const next = () => timersOf(request.state, { calendar, agency: request.rules })[0]?.firesOn ?? '';
    for (let day = next(); this.isUp && day !== '' && day <= end; day = next()) {
      if (day > request.today) request.today = day;
      wake();
    }
    request.today = end;
  }
  toString = () => `daysPass(${this.days}, ${this.isUp ? 'up' : 'down'})`;
}

/** The process wakes, whether or not anything is due. */
class Wakes implements Step {
  check = () => true;
  run(_: object, { wake }: ModelRun): void {
    wake();
  }
  toString = () => 'wakes';
}

/** What was on its way comes back: the oldest effect, or all of them. */
class EffectsEnd implements Step {
  constructor(
    private readonly all: boolean,
    private readonly fails: boolean,
  ) {}
  check = () => true;
  run(_: object, run: ModelRun): void {
    do {
      const open = run.request.state.effects.find(({ status }) => status === 'open');
      if (!open) return;
      const outcome = this.fails && !NEVER_FAILS.includes(open.kind) ? 'failed' : 'done';
      run.give('recordEffect', SYSTEM, { effectKey: open.key, effect: open.kind, outcome, facts: EFFECT_FACTS });
    } while (this.all);
  }
  toString = () => `effectsEnd(${this.all ? 'all' : 'one'}, ${this.fails ? 'failed' : 'done'})`;
}

const values = fc.array(fc.nat({ max: 9999 }), { maxLength: 10, size: 'max' });
const seldom = fc.nat({ max: 9 }).map((n) => n === 9);
const group = fc.nat({ max: 9 }).map((n): Group => (n === 9 ? 'seldom' : n === 8 ? 'supervision' : 'usual'));

export const STEPS: fc.Arbitrary<Step>[] = [
  ...Array.from({ length: 5 }, () =>
    fc.tuple(fc.nat({ max: 9999 }), group, values).map((drawn) => new GoesOn(...drawn)),
  ),
  fc.tuple(fc.constantFrom(...PERSONS_KINDS), values).map((drawn) => new Tries(...drawn)),
  fc.tuple(fc.constantFrom(1, 1, 1, 3, 8, 25, 45), seldom).map(([days, isDown]) => new DaysPass(days, !isDown)),
  fc.constant(new Wakes()),
  fc.tuple(fc.constantFrom(true, true, false), seldom).map((drawn) => new EffectsEnd(...drawn)),
  fc.constant(new EffectsEnd(true, false)),
];
