/** What staff ask of the API. */
import { csrfHeader, isExpired, renewToken } from '../session/session';
import { type Call, call, callForFile } from './http';
import { ApiProblem } from './problem';
import type {
  ActionView,
  Attempt,
  ClockView,
  CommandKind,
  CommandOutcome,
  CommandReply,
  Dossier,
  DossierDocument,
  EventView,
  Named,
  RequestPage,
  StaffMember,
} from './types';

/** Every call of staff goes through here: it carries the CSRF token and notices that the session ended. */
async function asStaff<T>(perform: (options: Call) => Promise<T>, options: Call = {}): Promise<T> {
  const withToken = (): Call => ({
    ...options,
    headers: { ...options.headers, ...(options.method && options.method !== 'GET' ? csrfHeader() : {}) },
  });
  try {
    return await perform(withToken());
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.status === 401) isExpired.value = true;
    if (error.code === 'CSRF.TOKEN_INVALID' && (await renewToken())) return perform(withToken());
    throw error;
  }
}

const ask = <T>(path: string, options?: Call): Promise<T> => asStaff((withToken) => call<T>(path, withToken), options);
const askForFile = (path: string): Promise<Blob> => asStaff((withToken) => callForFile(path, withToken));
const pathOf = (requestId: string, rest = ''): string => `/requests/${encodeURIComponent(requestId)}${rest}`;

async function items<T>(path: string): Promise<T[]> {
  return (await ask<{ items: T[] }>(path)).items;
}

export interface DeskQuery {
  order: 'dueOn' | 'submittedOn';
  stage: string;
  light: string;
  unitId: string;
  officerId: string;
  q: string;
}

export const PAGE_SIZE = 25;

export function listRequests(query: DeskQuery, cursor: string | null): Promise<RequestPage> {
  const wanted = Object.entries({ ...query, cursor: cursor ?? '' }).filter(([, value]) => value !== '');
  return ask(`/requests?${new URLSearchParams([...wanted, ['limit', String(PAGE_SIZE)]]).toString()}`);
}

export const readDossier = (id: string): Promise<Dossier> => ask(pathOf(id));
export const readEvents = (id: string): Promise<EventView[]> => items(pathOf(id, '/events'));
export const readClock = (id: string): Promise<ClockView> => ask(pathOf(id, '/clock'));
export const readActions = (id: string): Promise<ActionView[]> => items(pathOf(id, '/actions'));
export const readAttempts = (id: string): Promise<Attempt[]> => items(pathOf(id, '/attempts'));
export const listUnits = (): Promise<Named[]> => items('/units');
export const listStaff = (): Promise<StaffMember[]> => items('/staff');

export const fetchDraft = (id: string): Promise<Blob> => askForFile(pathOf(id, '/draft'));
export const fetchPackage = (id: string): Promise<Blob> => askForFile(pathOf(id, '/archive'));
export function fetchFile(id: string, kind: 'letters' | 'documents', fileId: string): Promise<Blob> {
  return askForFile(pathOf(id, `/${kind}/${encodeURIComponent(fileId)}/file`));
}

export function uploadDocument(
  id: string,
  purpose: 'disclosure' | 'proof',
  file: File,
  key: string,
): Promise<DossierDocument> {
  const form = new FormData();
  form.set('purpose', purpose);
  form.set('file', file, file.name);
  return ask(pathOf(id, '/documents'), { method: 'POST', body: form, headers: { 'idempotency-key': key } });
}

export function removeDocument(id: string, documentId: string, key: string): Promise<void> {
  const path = pathOf(id, `/documents/${encodeURIComponent(documentId)}`);
  return ask(path, { method: 'DELETE', headers: { 'idempotency-key': key } });
}

const kebab = (command: string): string => command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What an accepted command may bring beside its decision. */
export interface StaffAnswer {
  queryCode?: string;
}

export function sendCommand(
  id: string,
  command: CommandKind,
  body: object,
  key: string,
): Promise<CommandReply<StaffAnswer>> {
  const path = pathOf(id, `/commands/${kebab(command)}`);
  return ask(path, { method: 'POST', body, headers: { 'idempotency-key': key } });
}

export const askCommand = (commandId: string): Promise<CommandOutcome<StaffAnswer>> =>
  ask(`/commands/${encodeURIComponent(commandId)}`);
