import { onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue';

import { ApiProblem, asFailure } from '../api/problem';
import type { LetterPreview } from '../api/types';

/** So long nobody types; then what is written is looked at. */
const PAUSE_MS = 700;

export interface LivePreview {
  preview: Ref<LetterPreview | null>;
  isLooking: Ref<boolean>;
  /** It cannot be looked at now; the letter can be sent all the same. */
  isAway: Ref<boolean>;
}

/** Looks at a letter again whenever a person stops typing: one look at a time, and what is shown stays until the next. */
export function useLetterPreview<Body>(
  written: () => Body | undefined,
  look: (body: Body) => Promise<LetterPreview>,
): LivePreview {
  const preview = shallowRef<LetterPreview | null>(null);
  const isLooking = ref(false);
  const isAway = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;

  function lookIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void lookNow(), ms);
  }

  async function lookNow(): Promise<void> {
    const body = written();
    if (body === undefined) return;
    isStale = isLooking.value;
    if (isStale) return;
    isLooking.value = true;
    try {
      preview.value = await look(body);
      isAway.value = false;
    } catch (error) {
      const failure = asFailure(error);
      const wait = failure instanceof ApiProblem && failure.status === 429 ? (failure.retryAfter ?? 5) : null;
      if (wait !== null) lookIn(wait * 1000);
      isAway.value = wait === null;
    } finally {
      isLooking.value = false;
      if (isStale) lookIn(0);
    }
  }

  watch(
    () => JSON.stringify(written()),
    () => lookIn(PAUSE_MS),
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return { preview, isLooking, isAway };
}
