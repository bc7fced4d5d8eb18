/** How many wrong tries a thing bears, and what follows. */
export interface TryPolicy {
  /** Wrong tries until it is locked. */
  tries: number;
  /** Seconds of the first lock; each later one within the memory is twice as long. */
  lockSeconds: number;
}

/** Wrong tries are forgotten after this long without another. */
export const MEMORY_SECONDS = 24 * 60 * 60;

/** The longest lock. */
export const MAX_LOCK_SECONDS = 60 * 60;

/** Seconds of lock after so many failures; 0 while there are tries left. */
export function lockAfter(failures: number, { tries, lockSeconds }: TryPolicy): number {
  if (failures < tries) return 0;
  const doublings = Math.min(failures - tries, 20);
  return Math.min(lockSeconds * 2 ** doublings, MAX_LOCK_SECONDS);
}
