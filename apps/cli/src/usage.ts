/** The command line itself is wrong; the message says what, and the usage follows it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Ours, or what `parseArgs` says of an unknown or incomplete option. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
