import { computed, ref, watch } from 'vue';

import { listStaff, listUnits } from '../api/staff';
import { useLoad } from '../composables/useLoad';
import { unitChoices } from './units';

/** A unit, and one of its officers, as they are chosen. */
export function useAssignment(now: { unitId: string | null; caseOfficerId: string | null }) {
  const people = useLoad(async () => {
    const [units, staff] = await Promise.all([listUnits(), listStaff()]);
    return { units, staff };
  });
  void people.reload();
  const unitId = ref(now.unitId ?? '');
  const officerId = ref(now.caseOfficerId ?? '');

  const units = computed(() => unitChoices(people.data.value?.units ?? []));
  /** What a closed unit has is given to another, chosen anew. */
  watch(units, (list) => {
    if (people.data.value && !list.some(({ value }) => value === unitId.value)) unitId.value = '';
  });
  const officers = computed(() =>
    (people.data.value?.staff ?? [])
      .filter(
        ({ roles, unitIds }) =>
          roles.includes('caseOfficer') && (unitIds.length === 0 || unitIds.includes(unitId.value)),
      )
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  watch(officers, (list) => {
    if (people.data.value && !list.some(({ value }) => value === officerId.value)) officerId.value = '';
  });

  const body = () => ({ unitId: unitId.value, caseOfficerId: officerId.value || null });
  return { people, unitId, officerId, units, officers, body };
}
