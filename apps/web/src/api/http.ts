/** The one place that talks to the network. */
import type { Challenge } from 'altcha-lib';

import { ApiProblem, type ProblemDocument, Unreachable } from './problem';
import { sendForm } from './upload';

/** A page that waits longer than this has lost the connection. */
const PATIENCE_MS = 30_000;

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  /** JSON, or a form with files, which is posted. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** @throws ApiProblem when the API refuses, Unreachable when no answer comes */
export async function call<T>(path: string, options: Call = {}): Promise<T> {
  const response = await send(path, options);
  return response.status === 204 ? (undefined as T) : ((await readBody(options, () => response.json())) as T);
}

/** A file with the name that the API gives it. @throws as `call` */
export async function callForFile(path: string, options: Call = {}): Promise<Blob> {
  const response = await send(path, options);
  return readBody(options, () => response.blob());
}

/**
 * One call. Where the API asks this device to compute a little first, as it does of whoever asks for more than people do, that is
 * done and the call made again.
 */
async function send(path: string, options: Call): Promise<Response> {
  try {
    return await sendOnce(path, options);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'WORK.REQUIRED')) throw error;
    const challenge = (await (await sendOnce('/api/v1/work', {})).json()) as Challenge;
    const { doWork } = await import('../work/do-work');
    return sendOnce(path, { ...options, headers: { ...options.headers, 'yishen-work': await doWork(challenge) } });
  }
}

/** What is kept once, however often it is sent, has a key; everything else only reads. */
const isRead = ({ headers }: Call): boolean => headers?.['idempotency-key'] === undefined;

async function sendOnce(path: string, options: Call): Promise<Response> {
  const { body, headers = {} } = options;
  const sending = body instanceof FormData ? sendForm(path, body, headers) : sendJson(path, options);
  const response = await sending.catch(() => {
    throw new Unreachable(isRead(options));
  });
  if (!response.ok) throw await problemOf(response, isRead(options));
  return response;
}

function sendJson(path: string, { method = 'GET', body, headers }: Call): Promise<Response> {
  return fetch(path, {
    method,
    headers: { ...(body !== undefined ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body === undefined ? null : JSON.stringify(body),
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

async function readBody<T>(options: Call, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new Unreachable(isRead(options));
  }
}

/** An answer that is no problem document comes from something in between, for example a proxy. */
async function problemOf(response: Response, isReading: boolean): Promise<ApiProblem> {
  const isProblem = (response.headers.get('content-type') ?? '').includes('json');
  const document = isProblem ? ((await response.json().catch(() => null)) as Partial<ProblemDocument> | null) : null;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ApiProblem(
    { code: `HTTP.${response.status}`, title: '', ...document, status: response.status },
    Number.isFinite(retryAfter) ? retryAfter : null,
    isReading,
  );
}
