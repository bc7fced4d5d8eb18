import { computed, reactive, ref, shallowRef } from 'vue';
import { type LocationQuery, useRoute, useRouter } from 'vue-router';

import { type DeskQuery, listRequests } from '../api/staff';
import { asFailure, type Failure } from '../api/problem';
import type { ListedRequest } from '../api/types';

const NAMES = ['stage', 'light', 'unitId', 'officerId', 'q'] as const;

function queryOf(query: LocationQuery): DeskQuery {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    order: text('order') === 'submittedOn' ? 'submittedOn' : 'dueOn',
    stage: text('stage'),
    light: text('light'),
    unitId: text('unitId'),
    officerId: text('officerId'),
    q: text('q'),
  };
}

/**
 * The list of requests, page after page. What it is filtered by stands in the address (codes and numbers, nothing
 * personal), so that the back button and a kept link bring the same list.
 */
export function useDeskList() {
  const route = useRoute();
  const router = useRouter();
  const filters = reactive(queryOf(route.query));
  const rows = shallowRef<ListedRequest[] | null>(null);
  const cursor = ref<string | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const isLoading = ref(false);
  let turn = 0;

  const isFiltered = computed(() => NAMES.some((name) => filters[name] !== ''));

  async function load(after: string | null): Promise<void> {
    const mine = ++turn;
    isLoading.value = true;
    try {
      const page = await listRequests({ ...filters, q: filters.q.trim() }, after);
      if (mine !== turn) return;
      rows.value = after === null ? page.items : [...(rows.value ?? []), ...page.items];
      cursor.value = page.nextCursor;
      failure.value = null;
    } catch (error) {
      if (mine === turn) failure.value = asFailure(error);
    } finally {
      if (mine === turn) isLoading.value = false;
    }
  }

  async function apply(): Promise<void> {
    const query = Object.fromEntries(
      Object.entries(filters).filter(([name, value]) => value && value !== 'dueOn' && name),
    );
    await router.replace({ query });
    await load(null);
  }

  async function clear(): Promise<void> {
    for (const name of NAMES) filters[name] = '';
    await apply();
  }

  /** Nothing of what was listed belongs to whom the person acts for now. */
  async function startAnew(): Promise<void> {
    rows.value = null;
    cursor.value = null;
    await clear();
  }

  const more = (): Promise<void> => (cursor.value && !isLoading.value ? load(cursor.value) : Promise.resolve());

  return {
    filters,
    rows,
    cursor,
    failure,
    isLoading,
    isFiltered,
    apply,
    clear,
    startAnew,
    more,
    reload: () => load(null),
  };
}
