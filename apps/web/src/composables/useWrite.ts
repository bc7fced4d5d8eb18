import { ref, type Ref, shallowRef } from 'vue';

import { keysByContent } from '../api/keys';
import { asFailure, type Failure, isUncertain } from '../api/problem';

export interface Write<Body, Reply> {
  isBusy: Ref<boolean>;
  failure: Ref<Failure | null>;
  /** @returns what was kept, or null when it failed or is under way already */
  perform: (body: Body) => Promise<Reply | null>;
}

/**
 * One write that is no command: it is kept or refused at once. It is never sent twice at a time; after an unclear end the same
 * content goes out under the same Idempotency-Key, so that it is kept once.
 */
export function useWrite<Body, Reply>(send: (body: Body, key: string) => Promise<Reply>): Write<Body, Reply> {
  const isBusy = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const { keyOf, settle } = keysByContent();

  async function perform(body: Body): Promise<Reply | null> {
    if (isBusy.value) return null;
    isBusy.value = true;
    failure.value = null;
    try {
      const reply = await send(body, keyOf(body));
      settle();
      return reply;
    } catch (error) {
      failure.value = asFailure(error);
      if (!isUncertain(failure.value)) settle();
      return null;
    } finally {
      isBusy.value = false;
    }
  }

  return { isBusy, failure, perform };
}
