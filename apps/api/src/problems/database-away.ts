/** Whether an error says that PostgreSQL cannot be reached, rather than that it was asked something wrong. */

/** Network faults, and the SQLSTATEs of a server that stops, starts or refuses connections. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
]);

/** What `pg` says without a code. */
const PHRASES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
  'Driver not Connected',
];

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  // ENOENT is a missing socket only when somebody connected; a missing file is another fault.
  if (typeof code === 'string' && AWAY.has(code) && (code !== 'ENOENT' || syscall === 'connect')) return true;
  if (PHRASES.some((phrase) => error.message.startsWith(phrase))) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  const { driverError } = error as { driverError?: unknown };
  return isDatabaseAway(driverError) || isDatabaseAway(error.cause);
}
