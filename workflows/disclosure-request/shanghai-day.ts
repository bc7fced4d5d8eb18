/** Beijing time has been UTC+8 without change since 1991. */
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The day of the workflow's own time: the day of every decision that it asks for. */
export function shanghaiDay(): string {
  return new Date(Date.now() + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}
