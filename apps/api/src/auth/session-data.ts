import type { Config } from '#libs/config';
import { createHmac, timingSafeEqual } from 'node:crypto';
import 'express-session';

declare module 'express-session' {
  interface SessionData {
    staffId: string;
    homeAgencyId: string;
    /** The agency for which the person acts. */
    agencyId: string;
  }
}

export const SESSION_COOKIE = 'yishen.sid';

/** A session ends after so long without a request. */
export const SESSION_IDLE_MS = 2 * 60 * 60 * 1000;

/** The token that every write must carry in `Yishen-Csrf`: bound to the session, and nothing is stored for it. */
export function csrfTokenOf(config: Config, sessionId: string): string {
  return createHmac('sha256', config.sessionSecret).update(`csrf/${sessionId}`).digest('base64url');
}

export function isCsrfToken(config: Config, sessionId: string, token: string): boolean {
  const expected = Buffer.from(csrfTokenOf(config, sessionId));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
