import { computed, ref, watch } from 'vue';

import { listRequests } from '../api/staff';
import { askedOf } from './desk-query';
import { useFilters } from '../composables/useFilters';
import { usePaged } from '../composables/usePaged';
import { session } from '../session/session';

const NARROWING = [
  'stage',
  'light',
  'unitId',
  'unassigned',
  'officerId',
  'officerGone',
  'helpAsked',
  'open',
  'dueFrom',
  'dueTo',
  'q',
] as const;

/** A number of a request, or a part of one; everything else is looked for in what applicants wrote. */
const NUMBER = /^(?=.*\d)[A-Za-z0-9-]+$/;

/**
 * What was looked for may be a name: it stands in no address and is kept in memory alone, so that the way back from a request leads
 * to the same list; whoever leaves takes it along.
 */
let remembered = '';
watch(
  () => session.value?.staff.id,
  () => (remembered = ''),
  { flush: 'sync' },
);

/** The list of requests, page after page, as it is filtered. */
export function useDeskList() {
  const { filters, apply, clear: clearFilters, onChange } = useFilters([...NARROWING, 'order'] as const);
  /** What is looked for in texts. */
  const sought = ref(filters.q === '' ? remembered : '');
  const asked = computed(() => askedOf(filters, sought.value));
  const page = usePaged((cursor) => listRequests(asked.value, cursor, sought.value));
  onChange(page.reload);
  const isFiltered = computed(() => sought.value !== '' || NARROWING.some((name) => filters[name] !== ''));

  function keep(text: string): void {
    sought.value = remembered = text;
  }

  /** Looks for a number, or in texts, whichever was written. */
  async function search(written: string): Promise<void> {
    const text = written.trim();
    const isNumber = NUMBER.test(text);
    filters.q = isNumber ? text : '';
    keep(isNumber ? '' : text);
    await apply();
  }

  async function clear(): Promise<void> {
    keep('');
    await clearFilters();
  }

  /** Narrows the list as it was saved, and by nothing else. */
  async function open(saved: Record<string, string>): Promise<void> {
    keep('');
    for (const name of NARROWING) filters[name] = saved[name] ?? '';
    // The usual order stands in no address.
    filters.order = saved['order'] === 'submittedOn' ? 'submittedOn' : '';
    await apply();
  }

  /** Nothing of what was listed belongs to whom the person acts for now. */
  async function startAnew(): Promise<void> {
    page.forget();
    await clear();
  }

  return { ...page, filters, asked, sought, isFiltered, apply, search, open, clear, startAnew };
}
