/** Who is signed in. The session itself is a cookie that no script can read; its CSRF token is kept in memory. */
import { computed, ref, shallowRef } from 'vue';

import { get, type Headers, post, remove } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Session } from '../api/types';
import { isExpired } from './expired';

export const session = shallowRef<Session | null>(null);

export { isExpired };

/** Nobody could say whether there is a session: the line is broken, or the system away. */
export const isUnsure = ref(false);

/** Who looks through all requests of the agency, as the API has it: supervision, the disclosure office, who signs. */
const WATCHERS: readonly Session['roles'][number][] = ['supervisor', 'disclosureHead', 'signer'];
export const isWatcher = computed(() => session.value?.roles.some((role) => WATCHERS.includes(role)) ?? false);

async function readSession(): Promise<Session | null> {
  isUnsure.value = false;
  return get('/api/v1/session', {}).catch((error: unknown) => {
    isUnsure.value = !(error instanceof ApiProblem && error.status === 401);
    return null;
  });
}

/** Whether there is a session; asks the API once after a page load. Where nobody could say, it counts as none. */
export async function ensureSession(): Promise<boolean> {
  session.value ??= await readSession();
  return session.value !== null;
}

export async function signIn(login: string, password: string): Promise<void> {
  session.value = await post('/api/v1/session', {}, { login, password });
  isExpired.value = false;
}

export async function signOut(): Promise<void> {
  await remove('/api/v1/session', {}, csrfHeader()).catch((error: unknown) => {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
  });
  session.value = null;
}

/** Chooses an own password; sessions elsewhere end. */
export async function changePassword(body: { current: string; chosen: string }, key: string): Promise<Session> {
  const headers = { ...csrfHeader(), 'idempotency-key': key };
  return (session.value = await post('/api/v1/session/password', {}, body, headers));
}

export async function switchAgency(agencyId: string): Promise<void> {
  session.value = await post('/api/v1/session/agency', {}, { agencyId }, csrfHeader());
}

export function csrfHeader(): Headers {
  return { 'yishen-csrf': session.value?.csrfToken ?? '' };
}

/** Whether the same person acts for the same agency: nobody's session carries out what another one asked for. */
export const isSame = (before: Session | null, now: Session | null): now is Session =>
  before !== null && now !== null && now.staff.id === before.staff.id && now.agency.id === before.agency.id;

/**
 * The token is out of date since somebody signed in in another window. If it is the same person for the same agency, the
 * new token is taken over; another person's session must never carry out what this one asked for.
 */
export async function renewToken(): Promise<boolean> {
  const before = session.value;
  const now = await readSession();
  if (!isSame(before, now)) return false;
  session.value = now;
  return true;
}
