import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, Server } from 'node:http';
import { request } from 'node:http';
import { AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  MailSink,
  MailSinkOptions,
  MailTransport,
  messageIdFor,
  OutgoingMail,
  parseBounce,
  startMailSink,
} from '../index.js';

let folder: string;
let sink: MailSink;
let transport: MailTransport;

const start = async (options: MailSinkOptions = {}) => {
  sink = await startMailSink({ folder, ...options });
  transport = new MailTransport(sink.smtpUrl);
};
const stop = async () => {
  transport.close();
  await sink.stop();
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yishen-sink-'));
  await start();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

const send = (changes: Partial<OutgoingMail> = {}) =>
  transport.send({
    from: 'xxgk@jia.test',
    to: 'zhang@example.test',
    subject: '登记回执',
    text: '文本',
    html: '<p>网页</p>',
    messageId: messageIdFor('r1', String(changes.to), 'jia.test'),
    ...changes,
  });
const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(sink.webUrl + path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const api = async <T>(path: string) => JSON.parse((await get(path)).text) as T;
interface Listed {
  messages: { id: string; url: string; envelopeTo: string[]; subject: string }[];
}

describe('what is kept', () => {
  it('is one .eml a mail, and is there again after a restart', async () => {
    await send();
    await send({ to: 'li@example.test', subject: '答复' });
    await stop();
    expect((await readdir(folder)).filter((name) => name.endsWith('.eml'))).toHaveLength(2);
    // A half-written mail of a crash, and files of others, are not mails.
    await writeFile(join(folder, '20261121T000000000Z-00000000.draft'), 'x');
    await writeFile(join(folder, 'notes.eml'), 'x');
    await start();
    expect(sink.messages().map(({ subject, envelopeTo }) => [subject, ...envelopeTo])).toEqual([
      ['答复', 'li@example.test'],
      ['登记回执', 'zhang@example.test'],
    ]);
    expect((await readdir(folder)).some((name) => name.endsWith('.draft'))).toBe(false);
    expect((await sink.message(sink.messages()[0]!.id))!.html).toContain('<p>网页</p>');
  });

  it('is on disk before the sender is told that it was taken', async () => {
    let seen = 0;
    sink.hooks.beforeAnswer = async ({ id }) => {
      seen = (await readFile(join(folder, `${id}.eml`))).length;
    };
    await send();
    expect(seen).toBeGreaterThan(500);
  });

  it('knows the envelope, whatever the mail says of itself', async () => {
    await send({ headers: { 'X-Envelope-To': '<evil@x.test>', 'Return-Path': '<evil@x.test>' } });
    await stop();
    await start();
    expect(sink.messages()[0]).toMatchObject({ envelopeFrom: 'xxgk@jia.test', envelopeTo: ['zhang@example.test'] });
  });
});

describe('where it listens', () => {
  it('is loopback, by IPv4 and IPv6, SMTP and web', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      for (const port of [sink.smtpPort, sink.webPort]) {
        await new Promise<void>((done, failed) => {
          const socket = connect({ host, port }, () => {
            socket.destroy();
            done();
          }).on('error', failed);
        });
      }
    }
  });

  it('is said clearly when a port is taken, and leaves nothing open', async () => {
    await expect(startMailSink({ smtpPort: sink.smtpPort })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(startMailSink({ webPort: sink.webPort })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is there for whom the machine has an address, when it lacks the other', async () => {
    const other = await startMailSink({ hosts: ['127.0.0.1', '2001:db8::1'] });
    expect(other.smtpPort).toBeGreaterThan(0);
    await other.stop();
    await expect(startMailSink({ hosts: ['2001:db8::1'] })).rejects.toThrow('none of these addresses');
  });
});

describe('the JSON interface', () => {
  it('lists by recipient, newest first', async () => {
    for (const to of ['zhang@example.test', 'li@example.test', 'Zhang@Example.test', 'xzhang@example.test'])
      await send({ to });
    const found = await api<Listed>('/api/messages?to=zhang%40example.test');
    expect(found.messages.map(({ envelopeTo }) => envelopeTo[0])).toEqual(['Zhang@example.test', 'zhang@example.test']);
    expect((await api<Listed>('/api/messages?to=zhang')).messages).toHaveLength(3);
    expect((await api<Listed>('/api/messages?to=nobody@x.test')).messages).toEqual([]);
    const [newest, ...older] = (await api<Listed>('/api/messages')).messages;
    expect((await api<Listed>(`/api/messages?limit=2&before=${newest!.id}`)).messages).toEqual(older.slice(0, 2));
  });

  it('gives a mail, its source and its attachments', async () => {
    const content = Buffer.from('%PDF-1.4 回执');
    await send({ attachments: [{ filename: '回执 "1".pdf', contentType: 'application/pdf', content }] });
    const [{ url }] = (await api<Listed>('/api/messages')).messages as [Listed['messages'][0]];
    const message = await api<{ text: string; attachments: { url: string; filename: string; size: number }[] }>(url);
    expect(message.text).toContain('文本');
    expect(message.attachments).toMatchObject([{ filename: '回执 "1".pdf', size: content.length }]);
    const response = await fetch(sink.webUrl + message.attachments[0]!.url);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="__ _1_.pdf"; filename*=UTF-8''${encodeURIComponent('回执 "1".pdf')}`,
    );
    expect((await get(`${url}/raw`)).text).toMatch(/^Return-Path: <xxgk@jia.test>\r\n/);
  });

  it.each([
    '/api/messages/none',
    '/api/messages/../../etc/passwd',
    '/api/messages/%2e%2e%2f%2e%2e',
    '/messages/x',
    '/messages/x/raw',
    '/%',
    '/nothing',
  ])('answers 404 to %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('reads only, and only for names of this machine', async () => {
    expect((await get('/api/messages', { method: 'DELETE' })).status).toBe(405);
    const rebound = await new Promise<number>((done) =>
      request({ port: sink.webPort, headers: { host: 'evil.example' } }, ({ statusCode }) =>
        done(statusCode ?? 0),
      ).end(),
    );
    expect(rebound).toBe(421);
  });
});

describe('the inbox page', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';

  it('shows the list in Chinese and lets nothing run', async () => {
    await send({ subject: evil });
    const { text, headers } = await get('/');
    expect(text).toContain('收件箱');
    expect(text).toContain('zhang@example.test');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<img');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get('/?to=wang')).text).toContain('没有发给此收件人的邮件');
  });

  it('shows a mail in a frame that may do nothing', async () => {
    await send({
      html: evil,
      attachments: [{ filename: '<b>.html', contentType: 'text/html', content: Buffer.from(evil) }],
    });
    const { id } = sink.messages()[0]!;
    const { text } = await get(`/messages/${id}`);
    expect(text).toContain(
      `<iframe class="body" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${id}/body"`,
    );
    expect(text).not.toContain('<script');
    const body = await get(`/messages/${id}/body`);
    expect(body.headers.get('content-security-policy')).toMatch(
      /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
    const attachment = await get(`/messages/${id}/attachments/0`);
    expect(attachment.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(attachment.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get(`/messages/${id}/attachments/1`)).status).toBe(404);
  });

  it('goes on to older mails', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, n) => send({ to: `u${n}@x.test` })));
    const first = (await get('/?to=x.test')).text;
    expect(first.match(/<li>/g)).toHaveLength(50);
    const next = /href="(\/\?[^"]+)">更早/.exec(first)![1]!.replaceAll('&#38;', '&');
    expect((await get(next)).text.match(/<li>/g)).toHaveLength(10);
  });
});

describe('bounces', () => {
  let api: Server;
  let down: boolean;
  const received: { token: string | undefined; type: string | undefined; raw: Buffer }[] = [];
  beforeEach(async () => {
    received.length = 0;
    down = false;
    api = createServer((request, response) => {
      void buffer(request).then((raw) => {
        if (!down) received.push({ token: request.headers.authorization, type: request.headers['content-type'], raw });
        response.writeHead(down ? 503 : 204).end();
      });
    });
    await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
    await stop();
    await start({ bounceUrl: `http://127.0.0.1:${(api.address() as AddressInfo).port}/bounces`, bounceToken: 't0ken' });
  });
  afterEach(() => {
    api.close();
  });
  const until = async (holds: () => boolean) => {
    for (let n = 0; !holds(); n += 1) {
      if (n > 200) throw new Error('never');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  it('follow a mail that was taken, to the system and to the inbox of the sender', async () => {
    const messageId = messageIdFor('r1', 'e1', 'jia.test');
    expect(await send({ to: 'zhang@bounce.test', envelopeFrom: 'bounces@jia.test', messageId })).toMatchObject({
      outcome: 'sent',
    });
    await until(() => received.length === 1);
    expect(received[0]).toMatchObject({ token: 'Bearer t0ken', type: 'message/rfc822' });
    expect(await parseBounce(received[0]!.raw)).toEqual({
      originalMessageId: messageId,
      recipient: 'zhang@bounce.test',
      status: '5.1.1',
      permanent: true,
    });
    expect(sink.messages({ to: 'bounces@jia.test' })).toMatchObject([{ envelopeFrom: '' }]);
  });

  it('come again until the system takes them, also after a restart of the sink', async () => {
    down = true;
    await send({ to: 'zhang@bounce.test' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stop();
    down = false;
    expect(await readdir(join(folder, 'bounces'))).toHaveLength(1);
    await start({ bounceUrl: `http://127.0.0.1:${(api.address() as AddressInfo).port}/`, bounceToken: 't0ken' });
    await until(() => received.length === 1);
    await stop();
    expect(await readdir(join(folder, 'bounces'))).toEqual([]);
    await start();
  });

  it('can be taken by a function', async () => {
    const taken: Buffer[] = [];
    await stop();
    await start({ onBounce: async (raw) => void taken.push(raw) });
    await send({ to: 'zhang@BOUNCE.test' });
    await until(() => taken.length === 1);
    expect(await parseBounce(taken[0]!)).toMatchObject({ permanent: true });
  });
});
