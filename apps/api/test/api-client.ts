import { randomUUID } from 'node:crypto';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

export interface Call {
  body?: unknown;
  form?: FormData;
  headers?: Record<string, string>;
  /** Of a write; made up where it does not matter. Null leaves the header out. */
  key?: string | null;
}

/** A browser: keeps its cookie, sends the session's token, makes up idempotency keys. */
export class ApiClient {
  cookie = '';
  csrf = '';

  constructor(readonly url: string) {}

  async signIn(login: string, password: string): Promise<Answer> {
    const answer = await this.post('/api/v1/session', { body: { login, password } });
    if (typeof answer.body.csrfToken === 'string') this.csrf = answer.body.csrfToken;
    return answer;
  }

  get<T = Record<string, unknown>>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('GET', path, { headers });
  }

  post<T = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<T>> {
    return this.send('POST', path, call);
  }

  delete<T = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<T>> {
    return this.send('DELETE', path, call);
  }

  async send<T>(method: string, path: string, { body, form, headers = {}, key }: Call): Promise<Answer<T>> {
    const isWrite = method !== 'GET' && method !== 'HEAD';
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(isWrite && this.csrf ? { 'yishen-csrf': this.csrf } : {}),
        ...(isWrite && key !== null ? { 'idempotency-key': key ?? randomUUID() } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(form ? { body: form } : {}),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const isStream = (response.headers.get('content-type') ?? '').includes('event-stream');
    const text = isStream ? await beginningOf(response) : await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as T };
  }
}

/** What a stream without an end says first. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value as Uint8Array | undefined);
}
