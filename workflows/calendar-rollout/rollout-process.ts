/** A rollout as its workflow sees it: going or paused, batch by batch. */
import { condition, log, proxyActivities, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import type { CalendarRolloutInput } from '#libs/contracts';
import { pauseRolloutUpdate, resumeRolloutUpdate, rolloutQuery } from '#libs/contracts/messages';
import type { CalendarActivities } from '#activities';
import { shanghaiDay } from '../disclosure-request/shanghai-day.js';

/** Those left are being worked on by people at this moment. */
const BUSY_MS = 1_000;

const records = proxyActivities<Omit<CalendarActivities, 'tellOfCalendar'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '20 seconds' },
});

/** A mail server that is away for hours must not keep a rollout from its end. */
const mails = proxyActivities<Pick<CalendarActivities, 'tellOfCalendar'>>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '30 minutes', maximumAttempts: 12 },
});

export class RolloutProcess {
  private isPaused = false;
  private counted = 0;

  private constructor(private readonly input: CalendarRolloutInput) {}

  /** What was paused before the engine lost its data is paused still. */
  static async begin(input: CalendarRolloutInput): Promise<RolloutProcess> {
    const rollout = new RolloutProcess(input);
    setHandler(pauseRolloutUpdate, () => rollout.pause(true));
    setHandler(resumeRolloutUpdate, () => rollout.pause(false));
    setHandler(rolloutQuery, () => ({ isPaused: rollout.isPaused, counted: rollout.counted }));
    if ((await records.readRollout(input)) === 'paused') rollout.isPaused = true;
    else await records.noteRollout({ ...input, state: 'running' });
    return rollout;
  }

  async everyRequest(): Promise<'done' | 'superseded' | 'historyIsLong'> {
    for (;;) {
      await condition(() => !this.isPaused);
      const { state, counted, toWake } = await records.rolloutBatch({ ...this.input, today: shanghaiDay() });
      this.counted += counted;
      if (toWake.length > 0) await records.wakeProcesses({ requests: toWake });
      if (state !== 'going') return state;
      if (counted === 0) await sleep(BUSY_MS);
      if (workflowInfo().continueAsNewSuggested) return 'historyIsLong';
    }
  }

  async officersAreTold(): Promise<void> {
    try {
      await mails.tellOfCalendar(this.input);
    } catch (error) {
      log.warn('not everybody was told', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  async isOver(state: 'done' | 'superseded'): Promise<void> {
    await records.noteRollout({ ...this.input, state });
  }

  /** Takes hold before the next batch; the one that runs is let come to its end. */
  private async pause(isPaused: boolean): Promise<void> {
    this.isPaused = isPaused;
    await records.noteRollout({ ...this.input, state: isPaused ? 'paused' : 'running' });
  }
}
