import { describe, expect, it } from '@jest/globals';
import { parseBounce } from '../index.js';
import { writeDsn } from './write-dsn.js';

const ORIGINAL = '<0123456789abcdef@jia.test>';

/** As Postfix writes it, with the whole mail that came back. */
const postfix = (action = 'failed', status = '5.1.1') => `Return-Path: <>
From: MAILER-DAEMON@mx.example.test (Mail Delivery System)
To: xxgk@jia.test
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4Fx.1/mx.example.test"
MIME-Version: 1.0

This is a MIME-encapsulated message.

--4Fx.1/mx.example.test
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.test.

--4Fx.1/mx.example.test
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.test
X-Postfix-Queue-ID: 4Fx
Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0800 (CST)

Final-Recipient: rfc822; zhang@real.example.test
Original-Recipient: rfc822;zhang@example.test
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.real.example.test
Diagnostic-Code: smtp; 550 5.1.1 <zhang@real.example.test>: Recipient address
    rejected: User unknown

--4Fx.1/mx.example.test
Content-Description: Undelivered Message
Content-Type: message/rfc822

Return-Path: <xxgk@jia.test>
From: xxgk@jia.test
To: zhang@example.test
Subject: =?utf-8?B?562U5aSN?=
Message-ID: ${ORIGINAL}

Action: failed
Message-ID: <not-this@one>
--4Fx.1/mx.example.test--
`;

describe('delivery reports', () => {
  it('are read as Postfix writes them', async () => {
    for (const raw of [postfix(), postfix().replaceAll('\n', '\r\n')]) {
      expect(await parseBounce(raw)).toEqual({
        originalMessageId: ORIGINAL,
        recipient: 'zhang@example.test',
        status: '5.1.1',
        permanent: true,
      });
    }
  });

  it('of a mail that is only late are not permanent', async () => {
    expect(await parseBounce(postfix('delayed', '4.4.1'))).toMatchObject({ permanent: false, status: '4.4.1' });
  });

  it('of a mail that was given up after days of trying are permanent whatever the status', async () => {
    expect(await parseBounce(postfix('failed', '4.4.7'))).toMatchObject({ permanent: true, status: '4.4.7' });
  });

  it('of success are no bounces', async () => {
    for (const action of ['delivered', 'relayed', 'expanded'])
      expect(await parseBounce(postfix(action, '2.0.0'))).toBeNull();
  });

  it('with the header alone, in base64, or folded are read too', async () => {
    const headerOnly = postfix().replace('message/rfc822', 'text/rfc822-headers');
    expect(await parseBounce(headerOnly)).toMatchObject({ originalMessageId: ORIGINAL });
    expect(await parseBounce(postfix().replace(`Message-ID: ${ORIGINAL}`, `Message-ID:\n ${ORIGINAL}`))).toMatchObject({
      originalMessageId: ORIGINAL,
    });
    const report = /Reporting-MTA[\s\S]*?unknown\n/i.exec(postfix())![0];
    const encoded = postfix()
      .replace(report, Buffer.from(report).toString('base64'))
      .replace('message/delivery-status\n', 'message/delivery-status\nContent-Transfer-Encoding: base64\n');
    expect(await parseBounce(encoded)).toMatchObject({ originalMessageId: ORIGINAL, recipient: 'zhang@example.test' });
  });

  it('about several recipients name the one that failed', async () => {
    const two = postfix('delayed', '4.0.0').replace(
      '\n--4Fx.1/mx.example.test\nContent-Description: Undelivered',
      '\nFinal-Recipient: rfc822; li@example.test\nAction: failed\nStatus: 5.2.1\n\n--4Fx.1/mx.example.test\nContent-Description: Undelivered',
    );
    expect(await parseBounce(two)).toMatchObject({ recipient: 'li@example.test', status: '5.2.1', permanent: true });
  });

  it('that cannot be read as such are null', async () => {
    const ordinary = `From: a@b.test\nSubject: x\nMessage-ID: ${ORIGINAL}\n\nAction: failed\nStatus: 5.1.1\n`;
    const nameless = postfix().replace(`Message-ID: ${ORIGINAL}\n`, '');
    for (const raw of [
      ordinary,
      nameless,
      postfix().replace(/Action: failed\nStatus/, 'Status'),
      '',
      '\0\0\0',
      'x'.repeat(1000),
    ]) {
      expect(await parseBounce(raw)).toBeNull();
    }
  });

  it('of our own sink are read', async () => {
    const raw = writeDsn({
      id: 'b1',
      host: 'sink.localhost',
      at: new Date(0),
      sender: 'xxgk@jia.test',
      recipient: '张@bounce.test',
      status: '5.1.1',
      diagnostic: '550 5.1.1 no such mailbox',
      original: Buffer.from(`From: x\r\nMessage-ID: ${ORIGINAL}\r\n\r\nbody`),
    });
    expect(await parseBounce(raw)).toEqual({
      originalMessageId: ORIGINAL,
      recipient: '张@bounce.test',
      status: '5.1.1',
      permanent: true,
    });
  });
});
