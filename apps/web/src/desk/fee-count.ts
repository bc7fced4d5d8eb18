/** What a fee is judged by, as a person fills it in, and what it comes to by either method. */
import { reactive, watch } from 'vue';

import { readFeeOptions } from '../api/staff';
import type { Dossier } from '../api/types';
import { useLoad } from '../composables/useLoad';

export function useFeeCount({ id, application }: Dossier) {
  const count = reactive({
    pages: '0',
    copyRequested: application?.deliveryForm !== 'portal',
    alreadyPublic: false,
  });
  const isPagesWrong = () => !/^\d{1,4}$/.test(count.pages.trim());
  const options = useLoad(() =>
    readFeeOptions(id, {
      pages: Number(count.pages),
      copyRequested: count.copyRequested ? 'true' : 'false',
      alreadyPublic: count.alreadyPublic ? 'true' : 'false',
    }),
  );
  watch(count, () => void (isPagesWrong() || options.reload()), { immediate: true });

  const itemRank = () => options.data.value?.itemRank ?? 0;
  /** Whether there is a rank to go by, and a number of pages. */
  const isKnown = () => itemRank() > 0 && !isPagesWrong();
  const collected = () => ({ ...count, itemRank: itemRank(), pages: Number(count.pages) });

  return { count, options, isKnown, collected };
}

export type FeeCounting = ReturnType<typeof useFeeCount>;
