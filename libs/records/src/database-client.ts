import pg from 'pg';
import type { Duplex } from 'node:stream';

/** Statements that one process prepares at most; what is put together anew each time must not fill the server's memory. */
const MOST = 500;

const names = new Map<string, string>();

/** A name for the text of a statement, the same for the whole life of the process; none once there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection for many small statements. It prepares each statement with parameters when it first sends it, so that
 * PostgreSQL parses and plans it once and not with every command. (A plan follows the role that runs it, row-level security
 * being part of it; PostgreSQL makes a new one where the role is another.) And it does not wait for one answer before it
 * sends the next statement: what is asked in one go leaves in one write, and is still done in that order.
 */
export class DatabaseClient extends pg.Client {
  private isHolding = false;

  constructor(config?: string | pg.ClientConfig) {
    const options = typeof config === 'string' ? { connectionString: config } : config;
    super({ ...options, pipeline: true });
  }

  // One of the signatures of `query`; the others pass as they are.
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    this.holdBack();
    return (super.query as (...args: unknown[]) => never).apply(
      this,
      name === undefined ? given : [{ name, text, values }, ...rest],
    );
  }

  /** Collects what is written until nothing more is asked in this go. */
  private holdBack(): void {
    if (this.isHolding) return;
    this.isHolding = true;
    const { stream } = (this as unknown as { connection: { stream: Duplex } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.isHolding = false;
      stream.uncork();
    });
  }
}
