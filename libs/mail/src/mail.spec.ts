import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { AddressInfo, createServer, Socket } from 'node:net';
import { MailSink, MailTransport, MailUnavailable, messageIdFor, OutgoingMail, startMailSink } from './index.js';

let sink: MailSink;
let transport: MailTransport;
beforeEach(async () => {
  sink = await startMailSink();
  transport = new MailTransport(sink.smtpUrl);
});
afterEach(async () => {
  transport.close();
  await sink.stop();
});

const mail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: '甲市数据局 <xxgk@jia.test>',
  to: 'zhang@example.test',
  subject: '登记回执：依申请〔2026〕12号',
  text: '您的申请已登记。',
  html: '<p>您的申请已登记。</p>',
  messageId: messageIdFor('r1', '3-noticeApplicant', 'jia.test'),
  ...changes,
});
const failure = async (work: Promise<unknown>): Promise<MailUnavailable> => {
  const error = await work.then(
    (value) => value,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailUnavailable)) throw new Error(`expected MailUnavailable, got ${JSON.stringify(error)}`);
  return error;
};

describe('a mail that is taken', () => {
  it('arrives whole: subject, both bodies, attachment, Message-ID, envelope', async () => {
    const content = randomBytes(200_000);
    const result = await transport.send(
      mail({
        envelopeFrom: 'bounces+r1@jia.test',
        attachments: [{ filename: '甲数依申请〔2026〕12号.pdf', contentType: 'application/pdf', content }],
        headers: { 'X-Yishen': '1' },
      }),
    );
    expect(result).toMatchObject({ outcome: 'sent', response: expect.stringMatching(/^250 /) });
    const message = await sink.waitForMessage(({ envelopeTo }) => envelopeTo.includes('zhang@example.test'));
    expect(message).toMatchObject({
      envelopeFrom: 'bounces+r1@jia.test',
      from: '甲市数据局 <xxgk@jia.test>',
      to: 'zhang@example.test',
      subject: '登记回执：依申请〔2026〕12号',
      messageId: messageIdFor('r1', '3-noticeApplicant', 'jia.test'),
      text: expect.stringContaining('您的申请已登记。'),
      html: expect.stringContaining('<p>您的申请已登记。</p>'),
      attachments: [
        {
          filename: '甲数依申请〔2026〕12号.pdf',
          mimeType: 'application/pdf',
          size: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
        },
      ],
    });
    const headers = Object.fromEntries(message.headers.map(({ name, value }) => [name, value]));
    expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-generated', 'X-Yishen': '1' });
  });

  it('leaves from the address of From when no other sender is named', async () => {
    await transport.send(mail());
    expect(sink.messages()[0]?.envelopeFrom).toBe('xxgk@jia.test');
  });

  it('has one recipient, whatever stands in the address', async () => {
    for (const to of ['a@x.test, b@x.test', 'a@x.test\r\nBcc: b@x.test', 'nobody', '', 'A <a@x.test>', '@x.test']) {
      expect(await transport.send(mail({ to }))).toMatchObject({ outcome: 'refused', permanent: true, code: 553 });
    }
    expect(sink.messages()).toEqual([]);
  });

  it('does not let text into the header', async () => {
    await transport.send(mail({ subject: 'x\r\nBcc: evil@x.test\r\n\r\nbody' }));
    const [message] = sink.messages();
    expect(message?.envelopeTo).toEqual(['zhang@example.test']);
    expect((await sink.message(message!.id))!.headers.some(({ name }) => name === 'Bcc')).toBe(false);
  });

  it('goes out many at a time over few connections', async () => {
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, n) => transport.send(mail({ to: `u${n}@x.test` }))),
    );
    expect(results.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect(sink.messages()).toHaveLength(40);
  });

  it('goes out after the server was away and came back on the same port', async () => {
    await transport.send(mail());
    const { smtpPort } = sink;
    await sink.stop();
    expect(await failure(transport.send(mail()))).toMatchObject({ uncertain: false });
    sink = await startMailSink({ smtpPort });
    expect(await transport.send(mail())).toMatchObject({ outcome: 'sent' });
  });
});

describe('a mail that is not taken', () => {
  it('is refused for good by a 550, with its enhanced status', async () => {
    expect(await transport.send(mail({ to: 'x@refuse.test' }))).toEqual({
      outcome: 'refused',
      permanent: true,
      code: 550,
      status: '5.1.1',
      response: '550 5.1.1 no such mailbox',
    });
    expect(await transport.send(mail())).toMatchObject({ outcome: 'sent' });
  });

  it('waits after a 451', async () => {
    expect(await failure(transport.send(mail({ to: 'x@tempfail.test' })))).toMatchObject({
      code: '451',
      uncertain: false,
    });
  });

  it('is refused for good when it is larger than the server takes', async () => {
    await sink.stop();
    sink = await startMailSink({ maxBytes: 20_000 });
    transport.close();
    transport = new MailTransport(sink.smtpUrl);
    const attachments = [{ filename: 'a.bin', contentType: 'application/octet-stream', content: randomBytes(50_000) }];
    expect(await transport.send(mail({ attachments }))).toMatchObject({ outcome: 'refused', code: 552 });
    expect(sink.messages()).toEqual([]);
  });

  it('waits when nobody listens, and when the name is unknown', async () => {
    for (const url of ['smtp://127.0.0.1:9', 'smtp://no-such-host.invalid:25']) {
      const nobody = new MailTransport(url, { connectMs: 2000 });
      expect(await failure(nobody.send(mail()))).toMatchObject({ uncertain: false });
      nobody.close();
    }
  });

  it('is uncertain when the connection breaks after the mail was taken and before the answer', async () => {
    sink.hooks.beforeAnswer = () => 'drop';
    expect(await failure(transport.send(mail()))).toMatchObject({ uncertain: true });
    expect(sink.messages()).toHaveLength(1);
    delete sink.hooks.beforeAnswer;
    expect(await transport.send(mail())).toMatchObject({ outcome: 'sent' });
    const [second, first] = sink.messages();
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('keeps what it says free of the recipient', async () => {
    const error = await failure(transport.send(mail({ to: 'zhangsan@tempfail.test' })));
    expect(`${error.message} ${error.code}`).not.toContain('zhangsan');
  });
});

describe('hooks of the sink', () => {
  it('run after the mail is stored and before the 250, and after the 250', async () => {
    const order: string[] = [];
    sink.hooks.beforeAnswer = async ({ id }) => {
      order.push((await sink.message(id)) ? 'stored' : 'lost');
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('before');
    };
    sink.hooks.afterAnswer = () => {
      order.push('after');
    };
    await transport.send(mail());
    order.push('answered');
    expect(order.slice(0, 2)).toEqual(['stored', 'before']);
    expect(order.slice(2).sort()).toEqual(['after', 'answered']);
  });
});

/** A server that says what the test wants, line by line. */
async function scripted(reply: (line: string, socket: Socket) => string | null) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (line: string) => {
      const text = reply(line, socket);
      if (text !== null && !socket.destroyed) socket.write(`${text}\r\n`);
    };
    say('CONNECT');
    let inData = false;
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').filter(Boolean)) {
        if (inData && line !== '.') continue;
        inData = line === 'DATA';
        say(line.split(/[ :]/)[0] as string);
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  };
  return { url, stop };
}

describe('how answers are read', () => {
  const polite: Record<string, string> = {
    CONNECT: '220 hi',
    EHLO: '250 x',
    MAIL: '250 ok',
    RCPT: '250 ok',
    DATA: '354 go',
    '.': '250 ok',
    QUIT: '221 bye',
    RSET: '250 ok',
  };
  const against = async (changes: Record<string, string | null>, url = (base: string) => base) => {
    const server = await scripted((line) => ({ ...polite, ...changes })[line] ?? null);
    const one = new MailTransport(url(server.url), { connectMs: 500, greetingMs: 500, idleMs: 500, totalMs: 2000 });
    try {
      return await one.send(mail()).catch((error: unknown) => error);
    } finally {
      one.close();
      server.stop();
    }
  };

  it.each([
    ['a refused sender', { MAIL: '553 5.1.8 sender not allowed' }, { outcome: 'refused', code: 553, status: '5.1.8' }],
    ['a mailbox that is full for good', { RCPT: '552 5.2.2 full' }, { outcome: 'refused', code: 552, status: '5.2.2' }],
    ['a refusal without enhanced status', { RCPT: '554 go away' }, { outcome: 'refused', code: 554, status: null }],
    ['content refused after DATA', { '.': '554 5.7.1 spam' }, { outcome: 'refused', code: 554, status: '5.7.1' }],
    ['greylisting', { RCPT: '450 4.7.1 later' }, { code: '450', uncertain: false }],
    ['a temporary fault after DATA', { '.': '451 4.3.0 disk' }, { code: '451', uncertain: false }],
    ['a server that closes', { MAIL: '421 4.3.2 bye' }, { code: '421', uncertain: false }],
    [
      'a server that wants a password',
      { MAIL: '530 5.7.0 authentication required' },
      { code: '530', uncertain: false },
    ],
    ['a server that does not want us at all', { CONNECT: '554 5.7.1 no service' }, { code: '554', uncertain: false }],
    ['no greeting', { CONNECT: null }, { code: 'ETIMEDOUT', uncertain: false }],
    ['silence after the recipient', { RCPT: null }, { code: 'ETIMEDOUT', uncertain: false }],
    ['silence after the mail', { '.': null }, { code: 'ETIMEDOUT', uncertain: true }],
    ['nonsense', { CONNECT: 'SSH-2.0-OpenSSH' }, { uncertain: false }],
  ])('%s', async (_what, changes, meaning) => {
    expect(await against(changes)).toMatchObject(meaning);
  });

  it('a wrong password is our fault, not the recipient’s', async () => {
    const changes = { EHLO: '250 AUTH PLAIN', AUTH: '535 5.7.8 wrong' };
    expect(await against(changes, (base) => base.replace('//', '//user:wrong@'))).toMatchObject({
      code: '535',
      uncertain: false,
    });
  });

  it('a server that trickles its answers is given up after the total time', async () => {
    const server = await scripted((line, socket) => {
      if (line !== 'EHLO') return polite[line] ?? null;
      const timer = setInterval(() => socket.write('250-more\r\n'), 100);
      socket.on('close', () => clearInterval(timer));
      return null;
    });
    const one = new MailTransport(server.url, { idleMs: 500, totalMs: 1000 });
    const start = Date.now();
    expect(await failure(one.send(mail()))).toMatchObject({ uncertain: false });
    expect(Date.now() - start).toBeLessThan(3000);
    one.close();
    server.stop();
  });
});

describe('the Message-ID of an effect', () => {
  it('is the same for the same effect, valid, and says nothing of the request', () => {
    const id = messageIdFor('r1', 'e1', 'jia.test');
    expect(id).toMatch(/^<[0-9a-f]{32}@jia\.test>$/);
    expect(messageIdFor('r1', 'e1', 'jia.test')).toBe(id);
    expect(
      new Set([
        id,
        messageIdFor('r1', 'e2', 'jia.test'),
        messageIdFor('r2', 'e1', 'jia.test'),
        messageIdFor('r', '1e1', 'jia.test'),
      ]).size,
    ).toBe(4);
    expect(messageIdFor('r', 'e', 'bad domain>\r\n')).toMatch(/^<[0-9a-f]{32}@baddomain>$/);
  });
});
