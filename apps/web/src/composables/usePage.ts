import { onUnmounted, watchEffect } from 'vue';

import { t } from '../texts';

/** Names the page in the title of the window, and in the history. */
export function usePage(title: () => string): void {
  const stop = watchEffect(() => (document.title = `${title()} - ${t.site.name}`));
  onUnmounted(stop);
}
