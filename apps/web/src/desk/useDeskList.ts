import { computed } from 'vue';

import { listRequests } from '../api/staff';
import { useFilters } from '../composables/useFilters';
import { usePaged } from '../composables/usePaged';

const NARROWING = ['stage', 'light', 'unitId', 'unassigned', 'officerId', 'open', 'dueFrom', 'dueTo', 'q'] as const;

/** The list of requests, page after page, as it is filtered. */
export function useDeskList() {
  const { filters, apply, clear, onChange } = useFilters([...NARROWING, 'order'] as const);
  const page = usePaged((cursor) => listRequests(filters, cursor));
  onChange(page.reload);
  const isFiltered = computed(() => NARROWING.some((name) => filters[name] !== ''));

  /** Nothing of what was listed belongs to whom the person acts for now. */
  async function startAnew(): Promise<void> {
    page.forget();
    await clear();
  }

  return { ...page, filters, isFiltered, apply, clear, startAnew };
}
