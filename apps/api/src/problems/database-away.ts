import { isNativeError } from 'node:util/types';

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

/** Whether an error says that PostgreSQL cannot be reached, rather than that it was asked something wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  // ENOENT is a missing socket only when somebody connected; a missing file is another fault.
  if (typeof code === 'string' && AWAY.has(code) && (code !== 'ENOENT' || syscall === 'connect')) return true;
  if (PHRASES.some((phrase) => error.message.startsWith(phrase))) return true;
  // An attempt at each of a host's addresses, and an error that wraps the driver's.
  const { errors = [], driverError } = error as { errors?: unknown[]; driverError?: unknown };
  return [...errors, driverError, error.cause].some(isDatabaseAway);
}
