/** What an applicant, or anybody, asks of the API. */
import { call, callForFile } from './http';
import type {
  Agency,
  Application,
  ClockView,
  CommandContents,
  CommandOutcome,
  CommandReply,
  LetterCheck,
  SubmissionReceipt,
  Tracking,
} from './types';

/** Number and query code open one request. The code travels in a header, never in an address. */
export interface Credentials {
  number: string;
  code: string;
}

const pathOf = ({ number }: Credentials, rest = ''): string => `/track/${encodeURIComponent(number)}${rest}`;
const headersOf = ({ code }: Credentials): Record<string, string> => ({ 'yishen-query-code': code });

export async function listAgencies(): Promise<Agency[]> {
  return (await call<{ items: Agency[] }>('/agencies')).items;
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
  return call(`/agencies/${encodeURIComponent(agencyId)}/requests`, {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': key },
  });
}

export function readTracking(credentials: Credentials): Promise<Tracking> {
  return call(pathOf(credentials), { headers: headersOf(credentials) });
}

export function readTrackedClock(credentials: Credentials): Promise<ClockView> {
  return call(pathOf(credentials, '/clock'), { headers: headersOf(credentials) });
}

export function fetchTrackedFile(credentials: Credentials, kind: 'letters' | 'documents', id: string): Promise<Blob> {
  const path = pathOf(credentials, `/${kind}/${encodeURIComponent(id)}/file`);
  return callForFile(path, { headers: headersOf(credentials) });
}

interface ApplicantCommands {
  'acknowledge-service': object;
  'withdraw-request': CommandContents['withdrawRequest']['texts'];
}

export function sendApplicantCommand<C extends keyof ApplicantCommands>(
  credentials: Credentials,
  command: C,
  body: ApplicantCommands[C],
  key: string,
): Promise<CommandReply> {
  return call(pathOf(credentials, `/commands/${command}`), {
    method: 'POST',
    body,
    headers: { ...headersOf(credentials), 'idempotency-key': key },
  });
}

export function askApplicantCommand(credentials: Credentials, commandId: string): Promise<CommandOutcome> {
  return call(pathOf(credentials, `/commands/${encodeURIComponent(commandId)}`), { headers: headersOf(credentials) });
}

export function checkLetter(checkCode: string): Promise<LetterCheck> {
  return call(`/letters/check/${encodeURIComponent(checkCode)}`);
}
