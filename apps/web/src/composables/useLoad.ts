import { type Ref, ref, shallowRef } from 'vue';

import { asFailure, type Failure } from '../api/problem';
import { onceSignedInAgain } from '../session/expired';

export interface Loading<T> {
  data: Ref<T | null>;
  failure: Ref<Failure | null>;
  isLoading: Ref<boolean>;
  /** Loads again; what is on the page stays there meanwhile. An answer that a later one overtook is dropped. */
  reload: () => Promise<void>;
}

/** Something that is read from the API and shown. */
export function useLoad<T>(read: () => Promise<T>): Loading<T> {
  const data = shallowRef<T | null>(null) as Ref<T | null>;
  const failure = shallowRef<Failure | null>(null);
  const isLoading = ref(false);
  let latest = 0;

  async function reload(): Promise<void> {
    const turn = ++latest;
    isLoading.value = true;
    try {
      const value = await read();
      if (turn !== latest) return;
      data.value = value;
      failure.value = null;
    } catch (error) {
      if (turn === latest) failure.value = asFailure(error);
    } finally {
      if (turn === latest) isLoading.value = false;
    }
  }

  onceSignedInAgain(failure, reload);
  return { data, failure, isLoading, reload };
}
