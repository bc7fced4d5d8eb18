import { computed, ref, type Ref, shallowRef } from 'vue';

import { asFailure, type Failure } from '../api/problem';
import { onceSignedInAgain } from '../session/expired';

export interface Paged<Row> {
  rows: Ref<Row[] | null>;
  hasMore: Ref<boolean>;
  failure: Ref<Failure | null>;
  isLoading: Ref<boolean>;
  /** From the first page on; what is on the page stays there meanwhile. */
  reload: () => Promise<void>;
  more: () => Promise<void>;
  /** Nothing of what was listed is shown any longer. */
  forget: () => void;
}

/** Something that is read page after page. An answer that a later one overtook is dropped. */
export function usePaged<Row>(
  read: (cursor: string | null) => Promise<{ items: Row[]; nextCursor: string | null }>,
): Paged<Row> {
  const rows = shallowRef<Row[] | null>(null) as Ref<Row[] | null>;
  const cursor = ref<string | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const isLoading = ref(false);
  let latest = 0;

  async function load(after: string | null): Promise<void> {
    const turn = ++latest;
    isLoading.value = true;
    try {
      const page = await read(after);
      if (turn !== latest) return;
      rows.value = after === null ? page.items : [...(rows.value ?? []), ...page.items];
      cursor.value = page.nextCursor;
      failure.value = null;
    } catch (error) {
      if (turn === latest) failure.value = asFailure(error);
    } finally {
      if (turn === latest) isLoading.value = false;
    }
  }

  function forget(): void {
    rows.value = null;
    cursor.value = null;
  }

  const more = (): Promise<void> => (cursor.value && !isLoading.value ? load(cursor.value) : Promise.resolve());
  const reload = (): Promise<void> => load(null);
  const hasMore = computed(() => cursor.value !== null);
  onceSignedInAgain(failure, reload);
  return { rows, hasMore, failure, isLoading, reload, more, forget };
}
