import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Attachment } from 'postal-mime';
import type { MessageStore } from './message-store.js';
import { bodyPage, inboxPage, messagePage, notFoundPage, STYLE } from './pages.js';
import { contentOf, MessageSummary, StoredMessage } from './stored-message.js';

const PAGE_SIZE = 50;
const API_LIMIT = 500;

/** No scripts anywhere, nothing from elsewhere; the mail itself is shown in a frame that may do even less. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const BODY_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

/** The inbox for people and for tests. Reads only. */
export function inboxServer(store: MessageStore, allowedHosts: readonly string[]): Server {
  return createServer((request, response) => {
    answer(store, allowedHosts, request).then(
      (result) => send(request, response, result),
      () => send(request, response, { status: 500, type: 'text/plain; charset=utf-8', body: 'error\n' }),
    );
  });
}

async function answer(store: MessageStore, allowedHosts: readonly string[], request: IncomingMessage): Promise<Answer> {
  // Another site's name that points here must not read the mail (DNS rebinding).
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!allowedHosts.includes(host)) return { status: 421, type: 'text/plain; charset=utf-8', body: 'unknown host\n' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, type: 'text/plain; charset=utf-8', body: 'read only\n', headers: { allow: 'GET, HEAD' } };
  }
  const url = new URL(request.url ?? '/', 'http://sink');
  const [first = '', ...rest] = url.pathname.split('/').filter(Boolean).map(decodeSafely);
  if (first === '') return page(inbox(store, url.searchParams));
  if (first === 'style.css' && rest.length === 0) return { type: 'text/css; charset=utf-8', body: STYLE };
  if (first === 'messages') return (await messageAnswer(store, rest)) ?? { ...page(notFoundPage()), status: 404 };
  if (first === 'api' && rest[0] === 'messages') return apiAnswer(store, rest.slice(1), url.searchParams);
  return { ...page(notFoundPage()), status: 404 };
}

function inbox(store: MessageStore, query: URLSearchParams): string {
  const to = query.get('to') ?? '';
  const found = store.list({ to, before: query.get('before') ?? undefined, limit: PAGE_SIZE + 1 });
  return inboxPage(found.slice(0, PAGE_SIZE), { to, more: found.length > PAGE_SIZE, later: query.has('before') });
}

async function messageAnswer(store: MessageStore, [id = '', what = '', index = '']: string[]): Promise<Answer | null> {
  if (what === 'raw') {
    const raw = await store.raw(id);
    return raw && { type: 'message/rfc822', body: raw, headers: asDownload(`${id}.eml`) };
  }
  const message = await store.get(id);
  if (!message) return null;
  if (what === '') return page(messagePage(message));
  if (what === 'body') {
    return {
      type: 'text/html; charset=utf-8',
      body: bodyPage(message),
      headers: { 'content-security-policy': BODY_POLICY },
    };
  }
  const part = what === 'attachments' && /^\d+$/.test(index) ? message.parts[Number(index)] : undefined;
  const named = message.attachments[Number(index)];
  return part && named ? { type: named.mimeType, body: contentOf(part), headers: asDownload(named.filename) } : null;
}

async function apiAnswer(store: MessageStore, [id, ...rest]: string[], query: URLSearchParams): Promise<Answer> {
  if (id === undefined) {
    const limit = Math.min(Number(query.get('limit')) || API_LIMIT, API_LIMIT);
    const messages = store.list({ to: query.get('to') ?? undefined, before: query.get('before') ?? undefined, limit });
    return json({ messages: messages.map(linked) });
  }
  if (rest.length > 0) return (await messageAnswer(store, [id, ...rest])) ?? json({ error: 'not found' }, 404);
  const message = await store.get(id);
  return message ? json(inFull(message)) : json({ error: 'not found' }, 404);
}

function linked(message: MessageSummary) {
  return { ...message, url: `/api/messages/${message.id}` };
}

function inFull({ parts: _, ...message }: StoredMessage & { parts: Attachment[] }) {
  const attachments = message.attachments.map((one) => ({
    ...one,
    url: `/api/messages/${message.id}/attachments/${one.index}`,
  }));
  return { ...linked(message), attachments };
}

function page(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: `${JSON.stringify(value)}\n` };
}

function asDownload(filename: string): Record<string, string> {
  const plain = filename.replace(/[^\x20-\x7e]|["\\/]/g, '_');
  const encoded = encodeURIComponent(filename).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return { 'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}` };
}

function send(request: IncomingMessage, response: ServerResponse, { status = 200, type, body, headers }: Answer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': type.replace(/[^\x20-\x7e]/g, ''),
    'content-length': bytes.length,
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
