/**
 * Random lives of requests, then notices of any kind, one after another, and the way back: whatever was going on, the law of the
 * new calendar says the due date, and nobody outside the house loses a day that was told.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type HolidayNotice, readClock, type WorkingDayCalendar } from '#libs/law';
import { BEGINNINGS } from '../../test/model/beginnings.js';
import { ModelRun, nowhereYet } from '../../test/model/model-run.js';
import { STEPS } from '../../test/model/steps.js';
import { calendar, type PaperRequest } from '../../test/paper-request.js';
import { evolve } from '../evolve.js';
import { newRequest } from '../state.js';
import { nextWakeUp } from '../timers.js';
import { earlierWakeUp } from './earlier-wake-up.js';
import { personLimits } from './person-limits.js';

const SEED = Number(process.env.YISHEN_MODEL_SEED ?? 20261126);
/** So many lives meet everything; `YISHEN_MODEL_RUNS` walks more or fewer of them, as of the whole lives. */
const ENOUGH = 100;
const RUNS = process.env.YISHEN_MODEL_RUNS ? Math.ceil(Number(process.env.YISHEN_MODEL_RUNS) / 10) : ENOUGH;
const DAYS = ['2026-03-02', '2026-02-09', '2026-09-14', '2026-12-01'] as const;

interface Turned {
  /** From the day of the notice on. */
  day: number;
  turned: boolean;
}

/** Some days around the notice become the opposite of what they were. */
function noticeOf(turns: readonly Turned[], today: string, before: WorkingDayCalendar, n: number): HolidayNotice {
  const days = turns.filter(({ turned }) => turned).map(({ day }) => addDays(today, day));
  const off = days.filter((day) => before.isWorkingDay(day)).map((day) => ({ from: day, to: day, name: '试' }));
  const work = days.filter((day) => !before.isWorkingDay(day)).map((date) => ({ date, name: '试' }));
  // An amendment may name days of the year before its own.
  const year = Number(addDays(today, 60).slice(0, 4));
  return { id: `n${n}`, kind: 'amendment', year, source: `第${n}号`, publishedOn: `${2027 + n}-01-01`, off, work };
}

const window = fc.uniqueArray(fc.record({ day: fc.integer({ min: -40, max: 60 }), turned: fc.boolean() }), {
  selector: ({ day }) => day,
  maxLength: 25,
  size: 'max',
});

interface Told {
  due: string | null;
  limits: ReturnType<typeof personLimits>;
  reading: ReturnType<typeof readClock>;
}

function toldBy(request: PaperRequest, by: WorkingDayCalendar): Told {
  const { state, today } = request;
  return { due: state.replyDueOn, limits: personLimits(state, by, today), reading: readClock(state.clockFacts, by) };
}

function checkApplied(request: PaperRequest, before: Told, added: PaperRequest['events']): void {
  const { state } = request;
  const after = toldBy(request, request.calendar);
  expect(state.replyDueOn).toBe(after.reading.replyDueOn);
  // Each change is a fact that names the notice, with the old day and the new one.
  const moved = added.find(({ type }) => type === 'DueDateSet' || type === 'DueDateSuspended');
  if (before.due !== after.due)
    expect(moved?.data).toMatchObject({
      old: before.due,
      cause: 'CalendarApplied',
      calendarVersion: request.calendar.version,
    });
  expect(added.length === 0 || added[0]?.type === 'CalendarApplied').toBe(true);
  for (const { limit, subject, dueOn } of before.limits) {
    const now = after.limits.find((each) => each.limit === limit && each.subject === subject);
    expect(now && now.dueOn >= dueOn).toBe(true);
  }
  // What was in time when it was done is so still; an answer is not judged anew.
  expect([after.reading.startCause, after.reading.startedOn]).toEqual([
    before.reading.startCause,
    before.reading.startedOn,
  ]);
  expect(after.reading.extension).toEqual(before.reading.extension);
  if (before.reading.running === 'answered' || before.reading.running === 'ended') {
    expect(after.reading.isOverdue).toBe(before.reading.isOverdue);
    expect(after.due).toBe(before.due);
  }
}

/** The process of a request as the rollout leaves it: told of an earlier wake-up, and of nothing else. */
class Armed {
  private noted: Date | null;
  private armedFor: Date | null;

  constructor(private readonly request: PaperRequest) {
    this.noted = this.armedFor = Armed.at(request);
  }

  private static at({ state, calendar: by, rules }: PaperRequest): Date | null {
    const next = nextWakeUp(state, { calendar: by, agency: rules });
    return next && new Date(next.at);
  }

  /** @returns whether it had to be told; never does it sleep through what is due next */
  follow(): boolean {
    const { state, calendar: by, rules } = this.request;
    const next = nextWakeUp(state, { calendar: by, agency: rules });
    const told = earlierWakeUp(next, this.noted);
    this.noted = Armed.at(this.request);
    if (told) this.armedFor = this.noted;
    if (this.noted) expect(this.armedFor && this.armedFor <= this.noted).toBe(true);
    return told !== null;
  }
}

describe('whatever a request is going through when notices come', () => {
  it('its dates are the law’s under the newest, no day that a person was told is taken away, and nothing due is slept through', () => {
    const seen = { moved: 0, held: 0, limits: 0, woken: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...BEGINNINGS),
        fc.constantFrom(...DAYS),
        fc.commands(STEPS, { maxCommands: 25, size: 'max' }),
        fc.array(window, { minLength: 1, maxLength: 3 }),
        (begin, today, steps, windows) => {
          const request = begin(today);
          fc.modelRun(() => ({ model: {}, real: new ModelRun(request, nowhereYet()) }), steps);
          const process = new Armed(request);
          const apply = (after: WorkingDayCalendar) => {
            const before = toldBy(request, request.calendar);
            const added = request.apply(after);
            checkApplied(request, before, added);
            if (process.follow()) seen.woken += 1;
            const applied = added.find((each) => each.type === 'CalendarApplied');
            if (added.some(({ type }) => type === 'DueDateSet')) seen.moved += 1;
            if (applied?.type === 'CalendarApplied') {
              seen.held += applied.data.holds.length;
              seen.limits += applied.data.limits.length;
            }
            expect(request.apply(after)).toEqual([]);
          };
          windows.forEach((turns, i) =>
            apply(request.calendar.with(noticeOf(turns, request.today, request.calendar, i))),
          );
          // A wrong notice is undone by the next version.
          apply(calendar);
          expect(request.events.reduce(evolve, newRequest(request.state.requestId))).toEqual(request.state);
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
    if (RUNS < ENOUGH) return;
    // Nothing above held for want of a case.
    expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
  }, 120_000);
});
