import type { LogLevel } from '#libs/config';
import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** What may stand in a line of the log: ids, codes, counts, times. Never names, texts, query codes or addresses. */
export type LogFields = Record<string, unknown>;

/** The log of the service, one JSON line an entry; also what Nest itself logs to. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(level: LogLevel, destination?: DestinationStream) {
    const options = { level, base: { service: 'api' }, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(fields, message);
  }

  log(message: unknown, context?: unknown): void {
    this.pino.debug(contextOf(context), textOf(message));
  }

  warn(message: unknown, fields?: unknown): void {
    this.pino.warn(contextOf(fields), textOf(message));
  }

  /** Nest gives (message, stack, context); our own calls give (message, fields). */
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error(contextOf(rest.at(-1)), textOf(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.pino.debug(contextOf(context), textOf(message));
  }

  verbose(message: unknown, context?: unknown): void {
    this.pino.trace(contextOf(context), textOf(message));
  }
}

function contextOf(value: unknown): LogFields {
  if (typeof value === 'string') return { context: value.slice(0, 100) };
  return typeof value === 'object' && value !== null ? (value as LogFields) : {};
}

/** An error passed as a message has its text left out. */
function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  return message instanceof Error ? message.name : typeof message;
}
