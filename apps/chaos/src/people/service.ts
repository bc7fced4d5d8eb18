/** The API as people reach it: over HTTP, with patience for bad days. What they are told in the end is told once. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Answer {
  status: number;
  body: unknown;
}

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  /** JSON, unless it is a form. Made anew for each try: a form can be sent once. */
  body?: () => object | FormData;
}

const TRY_MS = 15_000;
const PAUSE_MS = 250;
const PATIENCE_MS = 180_000;
/** What may be better at the next try; 202 says that the command waits, and a repeat tells its answer. */
const TRY_AGAIN = new Set([202, 408, 425, 429, 502, 503, 504]);

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export class Service {
  /** Answers that nobody should ever get, each once: faults of the service itself, and pages that explain nothing. */
  readonly strange = new Set<string>();
  /** How many writes were answered for good. */
  answered = 0;

  constructor(
    readonly url: string,
    private readonly signal: AbortSignal = new AbortController().signal,
  ) {}

  /** One try. @throws when no answer came */
  async once(path: string, { method = 'GET', headers, body }: Call = {}): Promise<Answer & { headers: Headers }> {
    const content = body?.();
    const isForm = content instanceof FormData;
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...(content && !isForm ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(content ? { body: isForm ? content : JSON.stringify(content) } : {}),
      signal: AbortSignal.any([AbortSignal.timeout(TRY_MS), this.signal]),
    });
    const text = await response.text();
    this.judge(`${method} ${path}`, response, text);
    return { status: response.status, headers: response.headers, body: parsed(text) };
  }

  /**
   * Tries until there is an answer that stays. The call must be safe to repeat.
   * @throws when there was none in all the time
   */
  async insist(path: string, call: () => Call, onUnknown?: () => Promise<void>): Promise<Answer> {
    const end = Date.now() + PATIENCE_MS;
    let last = '';
    while (Date.now() < end) {
      this.signal.throwIfAborted();
      try {
        const tried = call();
        const answer = await this.once(path, tried);
        if (answer.status === 401 && onUnknown) await onUnknown();
        else if (answer.status < 500 && !TRY_AGAIN.has(answer.status)) {
          if (tried.method === 'POST') this.answered += 1;
          return answer;
        }
        last = String(answer.status);
      } catch (error) {
        last = error instanceof Error ? error.name : 'unknown';
      }
      await sleep(PAUSE_MS);
    }
    throw new Error(`no answer to ${path} in ${PATIENCE_MS / 1000} s (${last})`);
  }

  private judge(what: string, response: Response, text: string): void {
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
    if (response.status < 400) return;
    if (response.status === 500 || !isProblem || / at .+\.js:\d+/.test(text)) {
      this.strange.add(`${what}: ${response.status} ${text.slice(0, 300)}`.replace(ID, '…'));
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
