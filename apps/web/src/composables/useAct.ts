import { computed, type ComputedRef, onScopeDispose, type Ref, ref, shallowRef } from 'vue';

import { keysByContent } from '../api/keys';
import { asFailure, type Failure, isUncertain, type Reason } from '../api/problem';
import type { CommandReply, CommandStatus } from '../api/types';

/** How a command reaches the API, and where its answer is asked for when it was only taken in. */
export interface Channel<Body, Reply extends CommandReply> {
  send: (body: Body, key: string) => Promise<Reply>;
  ask: (commandId: string) => Promise<Pick<CommandStatus, 'status' | 'answer'>>;
}

export type Phase = 'ready' | 'sending' | 'waiting';

export interface Act<Body, Reply> {
  phase: Ref<Phase>;
  isBusy: ComputedRef<boolean>;
  /** The API took it in and has not decided for so long that the person should know. */
  takesLong: Ref<boolean>;
  failure: Ref<Failure | null>;
  /** Decided against after it had been taken in. */
  refused: Ref<Reason[] | null>;
  /** @returns what was decided, or null when it was refused, failed, or is under way already */
  perform: (body: Body) => Promise<Reply | null>;
}

const LONG_MS = 20_000;
const pauseBefore = (attempt: number): number => Math.min(500 * 1.5 ** attempt, 5_000);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One act of a person. It is never sent twice at a time; after an unclear end (no answer, a fault of the server) the same
 * content goes out under the same Idempotency-Key, so that it happens once.
 */
export function useAct<Body, Reply extends CommandReply>({ send, ask }: Channel<Body, Reply>): Act<Body, Reply> {
  const phase = ref<Phase>('ready');
  const takesLong = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const refused = shallowRef<Reason[] | null>(null);
  const { keyOf, settle } = keysByContent();
  let isGone = false;
  onScopeDispose(() => (isGone = true));

  async function perform(body: Body): Promise<Reply | null> {
    if (phase.value !== 'ready') return null;
    phase.value = 'sending';
    failure.value = null;
    refused.value = null;
    takesLong.value = false;
    const key = keyOf(body);
    try {
      const reply = await send(body, key);
      settle();
      if ('decided' in reply) return reply;
      const isAccepted = await waitFor(reply.commandId);
      // The same key and content give the whole answer, with what only the answer to the command itself tells.
      return isAccepted ? await answerTo(body, key) : null;
    } catch (error) {
      failure.value = asFailure(error);
      if (!isUncertain(failure.value)) settle();
      return null;
    } finally {
      phase.value = 'ready';
    }
  }

  /** It cannot be lost any more; a break in the line while asking is no reason to stop asking. */
  async function waitFor(commandId: string): Promise<boolean> {
    phase.value = 'waiting';
    const since = Date.now();
    for (let attempt = 0; !isGone; attempt++) {
      await pause(pauseBefore(attempt));
      takesLong.value = Date.now() - since > LONG_MS;
      const outcome = await ask(commandId).catch((error: unknown) => {
        if (isUncertain(asFailure(error))) return { status: 'waiting' as const, answer: undefined };
        throw error;
      });
      if (outcome.status === 'waiting' || !outcome.answer) continue;
      if (outcome.answer.decided === 'accepted') return true;
      refused.value = outcome.answer.reasons ?? [];
      return false;
    }
    return false;
  }

  async function answerTo(body: Body, key: string): Promise<Reply | null> {
    const reply = await send(body, key);
    return 'decided' in reply ? reply : null;
  }

  return { phase, isBusy: computed(() => phase.value !== 'ready'), takesLong, failure, refused, perform };
}
