import { computed, watch } from 'vue';

import { listAdministered } from '../api/administration';
import { useLoad } from '../composables/useLoad';
import { session } from '../session/session';

/** The agencies that an administrator keeps, the agency acted for first, and which of them is shown: the one that the address names. */
export function useAdministered(named: () => string) {
  const isAdministrator = computed(() => session.value?.roles.includes('administrator') ?? false);
  const agencies = useLoad(listAdministered);
  const chosen = computed(() => {
    const all = agencies.data.value ?? [];
    return all.find(({ id }) => id === named()) ?? all[0];
  });
  watch(
    () => session.value?.agency.id,
    () => (isAdministrator.value ? agencies.reload() : undefined),
    { immediate: true },
  );
  return { isAdministrator, agencies, chosen };
}
