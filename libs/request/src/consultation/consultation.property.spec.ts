import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/law';
import { answer, ask, CLERK, inProcessing, OFFICER, prove } from '../../test/consultation.js';
import { calendar, type PaperRequest, RULES } from '../../test/paper-request.js';
import { clockOf } from '../clock-facts.js';
import { timersOf } from '../timers.js';
import { standingsOf } from './standing.js';

/** One day at the desk: something is done with one of the consultations, then some days pass. */
interface Step {
  act: 'askThirdParty' | 'askCoAuthor' | 'prove' | 'answer' | 'lose' | 'end' | 'nothing';
  ordinal: number;
  days: number;
}

const STEP: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('askThirdParty', 'askCoAuthor', 'prove', 'prove', 'answer', 'lose', 'end', 'nothing'),
  ordinal: fc.integer({ min: 1, max: 3 }),
  days: fc.integer({ min: 0, max: 20 }),
});

function act(request: PaperRequest, { act, ordinal }: Step): void {
  const consultationId = request.state.consultations[ordinal - 1]?.id ?? 'none';
  const acts: Record<Step['act'], () => unknown> = {
    askThirdParty: () => request.state.consultations.length < 3 && ask(request),
    askCoAuthor: () => request.state.consultations.length < 3 && ask(request, 'coAuthor'),
    prove: () => prove(request, request.today, ordinal),
    answer: () => answer(request, 'agree', { ordinal }),
    lose: () => request.give('recordConsultedUnreachable', CLERK, { consultationId }, { evidence: '登记地址无人' }),
    end: () => request.give('terminateConsultation', OFFICER, { consultationId }, { reason: '不在范围内' }),
    nothing: () => undefined,
  };
  acts[act]();
}

function wakeAll(request: PaperRequest): void {
  for (let n = 0; n < 8; n += 1) request.wake();
}

/** The due date by counting days one by one, from the state alone and without the clock of the law. */
function countedDue({ state }: PaperRequest): string | null {
  const suspended = new Set<string>();
  for (const { sentOn, receivedOn, opinion, unreachableOn, terminatedOn } of state.consultations) {
    const limit = receivedOn && calendar.nthWorkingDayAfter(receivedOn, 15);
    const ends = [limit, opinion?.answeredOn, unreachableOn, terminatedOn].filter((day) => typeof day === 'string');
    const end = ends.sort()[0];
    if (!end) return null;
    for (let day = addDays(sentOn, 1); day <= end; day = addDays(day, 1)) suspended.add(day);
  }
  let day = state.receivedOn ?? '';
  for (let counted = 0; counted < 20;) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day) && !suspended.has(day)) counted += 1;
  }
  return day;
}

it('whatever is asked, answered or lost, the due date is the one that counting day by day gives', () => {
  fc.assert(
    fc.property(fc.array(STEP, { maxLength: 12 }), (steps) => {
      const request = inProcessing('2026-09-14'); // towards National Day
      for (const step of steps) {
        act(request, step);
        expect(request.state.replyDueOn).toBe(countedDue(request));
        request.today = addDays(request.today, step.days);
        wakeAll(request);
        const due = countedDue(request);
        expect(request.state.replyDueOn).toBe(due);
        expectLawful(request, due);
      }
    }),
    { numRuns: 300 },
  );
});

function expectLawful(request: PaperRequest, due: string | null): void {
  const { state, today } = request;
  const standings = standingsOf(state, calendar, today);
  const reading = clockOf(state, calendar, today);
  // Red means overdue and nothing else; a clock that stands still is never red.
  if (
    state.supervision.alerts.some(
      ({ limit, dueOn, workingDaysLeft }) => limit === 'reply' && dueOn === due && workingDaysLeft < 0,
    )
  ) {
    expect(reading.isOverdue).toBe(true);
    expect(reading.running).not.toBe('suspended');
  }
  // Silence is on record from the day after the period on, and not before.
  for (const { consultation, standing, dueOn } of standings) {
    if (standing === 'silent') expect(consultation.silentOn).not.toBeNull();
    if (consultation.silentOn !== null) expect(dueOn !== null && consultation.silentOn > dueOn).toBe(true);
  }
  // The record says whether the due date rests on silence.
  if (due !== null) expect(state.dueIsExpected).toBe(reading.isExpected);
  // Something is always going to happen: no consultation waits for ever without anybody being told.
  const isWaiting = standings.some(({ isOpen }) => isOpen);
  if (isWaiting)
    expect(timersOf(state, { calendar, agency: RULES }).map(({ kind }) => kind)).toContainEqual(
      expect.stringMatching(/^consultation/),
    );
}
