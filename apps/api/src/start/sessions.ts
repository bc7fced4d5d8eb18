import type { Config } from '#libs/config';
import { DatabaseClient } from '#libs/records';
import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { RequestHandler } from 'express';
import pg from 'pg';
import { SESSION_COOKIE, SESSION_IDLE_MS } from '../auth/session-data.js';
import { faultOf } from '../platform/fault.js';
import type { Log } from '../platform/log.js';

export interface Sessions {
  middleware: RequestHandler;
  close(): Promise<void>;
}

const PRUNE_SECONDS = 15 * 60;

/** A session that was used is not written again so soon: it may end this much early. */
const TOUCH_MS = 60 * 1000;
/** Sessions whose last use is remembered at most. */
const REMEMBERED = 10_000;

/** Keeps a session alive by a write now and then, not with every request. */
class SparingStore extends connectPgSimple(session) {
  private readonly touched = new Map<string, number>();

  override touch(sid: string, data: SessionData, done?: () => void): void {
    const now = Date.now();
    if (now - (this.touched.get(sid) ?? 0) < TOUCH_MS) {
      done?.();
      return;
    }
    if (this.touched.size >= REMEMBERED) this.touched.clear();
    this.touched.set(sid, now);
    super.touch(sid, data, done);
  }
}

/** Sessions in the table `session`: ids and roles' agency, no personal data; a session without a log-in is never stored. */
export function openSessions(config: Config, log: Log): Sessions {
  const pool = new pg.Pool({
    Client: DatabaseClient,
    connectionString: config.databaseUrl,
    max: 4,
    connectionTimeoutMillis: 5000,
    application_name: 'yishen-sessions',
  });
  // An idle connection that breaks is replaced by the next use.
  pool.on('error', (error) => log.warn('a connection of the sessions broke', faultOf(error)));
  const store = new SparingStore({
    pool,
    tableName: 'session',
    pruneSessionInterval: PRUNE_SECONDS,
    errorLog: (...faults: unknown[]) =>
      log.warn('the sessions could not be pruned', faultOf(faults.find((fault) => fault instanceof Error))),
  });
  const isHttps = config.publicUrl.startsWith('https:');
  const middleware = session({
    name: SESSION_COOKIE,
    secret: config.sessionSecret,
    store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'strict', secure: isHttps, path: '/api', maxAge: SESSION_IDLE_MS },
  });
  const close = async () => {
    store.close();
    await pool.end();
  };
  return { middleware, close };
}
