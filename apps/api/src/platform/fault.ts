import { isNativeError } from 'node:util/types';

/** An error for the log: its kind and its place. Messages stay out, since drivers and parsers quote what they were given. */
export interface Fault {
  error: string;
  code?: string;
  at?: string[];
  cause?: Fault;
}

const FRAMES = 8;

export function faultOf(error: unknown): Fault {
  if (!isNativeError(error)) return { error: typeof error };
  const { code } = (error as { driverError?: { code?: unknown } }).driverError ?? (error as { code?: unknown });
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: framesOf(error.stack),
    ...(error.cause === undefined ? {} : { cause: faultOf(error.cause) }),
  };
}

function framesOf(stack = ''): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().replace(/^at /, ''));
}
