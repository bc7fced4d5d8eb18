/** What an applicant, or anybody, asks of the API. */
import { type Body, get, getFile, type Headers, type PathOf, post, postForm } from './client';
import type {
  Agency,
  Application,
  CommandKind,
  CommandReply,
  CommandStatus,
  LetterCheck,
  Message,
  ProactiveCategory,
  Published,
  SubmissionReceipt,
  Tracking,
} from './types';

/** Number and query code open one request. The code travels in a header, never in an address. */
export interface Credentials {
  number: string;
  code: string;
}

const headersOf = ({ code }: Credentials): Headers => ({ 'yishen-query-code': code });

export async function listAgencies(): Promise<Agency[]> {
  return (await get('/api/v1/agencies', {})).items;
}

/** What is looked for may be a name: it travels in a header and stands in no address. */
export function searchPublished(
  { sought, agencyId, category }: { sought: string; agencyId: string; category: ProactiveCategory | '' },
  cursor: string | null,
) {
  const query = {
    ...(agencyId ? { agencyId } : {}),
    ...(category ? { category } : {}),
    ...(cursor ? { cursor } : {}),
  };
  const headers: Headers = sought ? { 'yishen-search': encodeURIComponent(sought) } : {};
  return get('/api/v1/catalogue', {}, { query, headers });
}

/** What an agency has published that comes close to a description, which may be personal: it travels in the body. */
export async function matchPublished(agencyId: string, description: string): Promise<Published[]> {
  return (await post('/api/v1/agencies/{agencyId}/catalogue/matches', { agencyId }, { description })).items;
}

export function submitApplication(
  agencyId: string,
  application: Application,
  files: readonly File[],
  key: string,
): Promise<SubmissionReceipt> {
  const form = new FormData();
  form.set('application', JSON.stringify(application));
  for (const file of files) form.append('files', file, file.name);
  return postForm('/api/v1/agencies/{agencyId}/requests', { agencyId }, form, { 'idempotency-key': key });
}

export function readTracking(credentials: Credentials): Promise<Tracking> {
  const { number } = credentials;
  return get('/api/v1/track/{number}', { number }, { headers: headersOf(credentials) });
}

export function readTrackedClock(credentials: Credentials) {
  const { number } = credentials;
  return get('/api/v1/track/{number}/clock', { number }, { headers: headersOf(credentials) });
}

export function fetchTrackedLetter(credentials: Credentials, letterId: string): Promise<Blob> {
  const params = { number: credentials.number, letterId };
  return getFile('/api/v1/track/{number}/letters/{letterId}/file', params, { headers: headersOf(credentials) });
}

export function fetchTrackedDocument(credentials: Credentials, documentId: string): Promise<Blob> {
  const params = { number: credentials.number, documentId };
  return getFile('/api/v1/track/{number}/documents/{documentId}/file', params, { headers: headersOf(credentials) });
}

export async function readTrackedMessages(credentials: Credentials): Promise<Message[]> {
  const { number } = credentials;
  return (await get('/api/v1/track/{number}/messages', { number }, { headers: headersOf(credentials) })).items;
}

export function writeTrackedMessage(credentials: Credentials, text: string, key: string): Promise<Message> {
  const headers = { ...headersOf(credentials), 'idempotency-key': key };
  return post('/api/v1/track/{number}/messages', { number: credentials.number }, { text }, headers);
}

export function suggestProactive(
  credentials: Credentials,
  body: Body<'/api/v1/track/{number}/suggestions', 'post'>,
  key: string,
): Promise<SubmissionReceipt> {
  const headers = { ...headersOf(credentials), 'idempotency-key': key };
  return post('/api/v1/track/{number}/suggestions', { number: credentials.number }, body, headers);
}

const COMMANDS = {
  acknowledgeService: '/api/v1/track/{number}/commands/acknowledge-service',
  withdrawRequest: '/api/v1/track/{number}/commands/withdraw-request',
  acknowledgeCorrectionNotice: '/api/v1/track/{number}/commands/acknowledge-correction-notice',
  submitCorrection: '/api/v1/track/{number}/commands/submit-correction',
  acknowledgeFeeNotice: '/api/v1/track/{number}/commands/acknowledge-fee-notice',
  acknowledgeReasonsNotice: '/api/v1/track/{number}/commands/acknowledge-reasons-notice',
  giveReasons: '/api/v1/track/{number}/commands/give-reasons',
} as const satisfies Partial<Record<CommandKind, PathOf<'post'>>>;

export type ApplicantCommand = keyof typeof COMMANDS;

export function giveCommand<C extends ApplicantCommand>(
  credentials: Credentials,
  command: C,
  body: Body<(typeof COMMANDS)[C], 'post'>,
  key: string,
): Promise<CommandReply> {
  const headers = { ...headersOf(credentials), 'idempotency-key': key };
  const path: PathOf<'post'> = COMMANDS[command];
  return post(path, { number: credentials.number } as never, body as never, headers) as Promise<CommandReply>;
}

export function askApplicantCommand(credentials: Credentials, commandId: string): Promise<CommandStatus> {
  const params = { number: credentials.number, commandId };
  return get('/api/v1/track/{number}/commands/{commandId}', params, { headers: headersOf(credentials) });
}

export function checkLetter(checkCode: string): Promise<LetterCheck> {
  return get('/api/v1/letters/check/{checkCode}', { checkCode });
}
