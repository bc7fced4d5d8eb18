import { computed, type ComputedRef, reactive, watch } from 'vue';
import { type LocationQuery, useRoute, useRouter } from 'vue-router';

export interface Filters<N extends string> {
  /** What each filter is set to; empty where it is not. */
  filters: Record<N, string>;
  isFiltered: ComputedRef<boolean>;
  /** What is to be read anew when the filters of the address change. */
  onChange: (read: () => unknown) => void;
  /** Puts the filters into the address and reads anew; the back button brings the earlier ones. */
  apply: () => Promise<void>;
  clear: () => Promise<void>;
}

/**
 * Filters of a page as they stand in its address (codes, days and numbers, nothing personal), so that the back button and a
 * kept link bring the same page.
 */
export function useFilters<N extends string>(names: readonly N[]): Filters<N> {
  const route = useRoute();
  const router = useRouter();
  const { path } = route;
  let changed: () => unknown = () => undefined;
  const filters = reactive(valuesOf(route.query)) as Record<N, string>;

  function valuesOf(query: LocationQuery): Record<N, string> {
    const text = (name: N) => (typeof query[name] === 'string' ? query[name] : '');
    return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<N, string>;
  }

  watch(
    () => route.query,
    (query) => {
      if (route.path !== path) return;
      Object.assign(filters, valuesOf(query));
      changed();
    },
  );

  async function apply(): Promise<void> {
    const query = Object.fromEntries(names.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));
    // The same address is no way to anywhere: then the page is only read anew.
    if (await router.push({ query })) changed();
  }

  async function clear(): Promise<void> {
    for (const name of names) filters[name] = '';
    await apply();
  }

  const isFiltered = computed(() => names.some((name) => filters[name] !== ''));
  const onChange = (read: () => unknown): void => void (changed = read);
  return { filters, isFiltered, onChange, apply, clear };
}
