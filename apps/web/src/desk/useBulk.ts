import { reactive, ref } from 'vue';

import { newIdempotencyKey } from '../api/keys';
import { asFailure, type Failure, isUncertain, type Reason } from '../api/problem';
import { askCommand, type CommandBody, sendCommand, type StaffCommand } from '../api/staff';

/** How far one request of several is. */
export interface BulkStep {
  id: string;
  number: string;
  state: 'waits' | 'busy' | 'done' | 'refused' | 'failed';
  failure: Failure | null;
  refused: Reason[] | null;
}

interface Chosen {
  id: string;
  number: string;
}

/** So many at a time: the desk of the others must not wait. */
const AT_ONCE = 3;
const TRIES = 10;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One command for each of several requests: each is decided by itself and has its own answer, so that one that is refused keeps
 * no other back. What ended unclear is tried again under its own key.
 */
export function useBulk<C extends StaffCommand>(command: C) {
  const steps = ref<BulkStep[]>([]);
  const isBusy = ref(false);
  const keys = new Map<string, string>();

  async function perform(chosen: readonly Chosen[], body: CommandBody<C>): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    steps.value = chosen.map(({ id, number }) =>
      reactive({ id, number, state: 'waits' as const, failure: null, refused: null }),
    );
    const waiting = [...steps.value];
    const worker = async (): Promise<void> => {
      for (let step = waiting.shift(); step; step = waiting.shift()) await take(step, body);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    isBusy.value = false;
  }

  async function take(step: BulkStep, body: CommandBody<C>): Promise<void> {
    step.state = 'busy';
    const name = JSON.stringify([step.id, body]);
    const key = keys.get(name) ?? newIdempotencyKey();
    keys.set(name, key);
    try {
      const reply = await sendCommand(step.id, command, body, key);
      const outcome = 'decided' in reply ? { state: 'done' as const } : await outcomeOf(reply.commandId);
      Object.assign(step, outcome);
      if (outcome.state !== 'failed') keys.delete(name);
    } catch (error) {
      const failure = asFailure(error);
      Object.assign(step, { state: isUncertain(failure) ? 'failed' : 'refused', failure });
      if (!isUncertain(failure)) keys.delete(name);
    }
  }

  /** Taken in, and to be decided; what is not decided for long stands as without an answer, and cannot be lost. */
  async function outcomeOf(commandId: string): Promise<Pick<BulkStep, 'state' | 'refused'>> {
    for (let tries = 0; tries < TRIES; tries++) {
      await pause(500 * (tries + 1));
      const { status, answer } = await askCommand(commandId);
      if (status === 'waiting' || !answer) continue;
      const isDone = answer.decided === 'accepted';
      return { state: isDone ? 'done' : 'refused', refused: isDone ? null : (answer.reasons ?? []) };
    }
    return { state: 'failed', refused: null };
  }

  return { steps, isBusy, perform };
}
