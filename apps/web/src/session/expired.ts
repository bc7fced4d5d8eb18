/** Apart from the session itself, which applicants never load: what reads for everybody asks here. */
import { ref, type Ref, watch } from 'vue';

import { ApiProblem, type Failure } from '../api/problem';

/** The session ended while a page of staff was open: it asks to sign in again and keeps what was being written. */
export const isExpired = ref(false);

/** What could not be read since the session had ended is read when somebody has signed in again. */
export function onceSignedInAgain(failure: Ref<Failure | null>, read: () => unknown): void {
  watch(isExpired, (is) => {
    if (!is && failure.value instanceof ApiProblem && failure.value.status === 401) void read();
  });
}
