import { onScopeDispose, type Ref, watch } from 'vue';

/** Seconds between one look and the next: what is made is mostly there at once, and each look at a person's data is recorded. */
const SECONDS = [1, 1, 2, 4, 8, 15, 30, 60];

/** Looks again while something is being made behind the page: a draft, a letter, a package. */
export function useUnderWay(isUnderWay: Ref<boolean>, lookAgain: () => Promise<void>): void {
  let stretch = 0;

  async function watchOver(own: number): Promise<void> {
    for (const seconds of SECONDS) {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
      if (own !== stretch) return;
      await lookAgain();
    }
  }

  watch(isUnderWay, (is) => {
    stretch += 1;
    if (is) void watchOver(stretch);
  });
  onScopeDispose(() => (stretch += 1));
}
