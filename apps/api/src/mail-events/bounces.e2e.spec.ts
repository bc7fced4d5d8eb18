import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo, type ReceiptBody } from '../../test/applications.js';
import { setStage, until, type Stage } from '../../test/stage.js';

const TOKEN = 'a-long-word-of-the-provider';

function report(messageId: string, action = 'failed'): string {
  return [
    'From: MAILER-DAEMON@mail.example',
    'To: noreply@yishen.example',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It did not arrive.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    'Final-Recipient: rfc822; ouyang.tingyu@mail.example',
    `Action: ${action}`,
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: x',
    '--b--',
    '',
  ].join('\r\n');
}

describe('a notice that comes back', () => {
  let stage: Stage;
  let client: ApiClient;
  let clerk: ApiClient;
  let receipt: ReceiptBody;
  let messageId: string;

  beforeAll(async () => {
    stage = await setStage({ mailEventsToken: TOKEN });
    client = await stage.api.client();
    clerk = await stage.api.client('qh.clerk');
    ({ body: receipt } = await submitTo(client, stage.api.agency('QHSW').id));
    const rows = await until(
      () =>
        stage.api.platform.source.query<{ message_id: string }[]>(
          `SELECT message_id FROM delivery_attempt WHERE recipient = 'applicant' AND state = 'sent'`,
        ),
      (found) => found.length > 0,
    );
    messageId = rows[0]?.message_id ?? '';
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  const send = (body: string, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
    client.post('/api/v1/mail-events/bounces', {
      body,
      headers: { 'content-type': 'message/rfc822', ...headers },
      key: null,
    });
  const tasks = async () =>
    (await clerk.get<{ tasks: { kind: string; done: boolean }[] }>(`/api/v1/requests/${receipt.requestId}`)).body.tasks;

  it('is believed to the mail system alone, and only as a mail', async () => {
    for (const authorization of ['', 'Bearer wrong']) {
      const answer = await client.post('/api/v1/mail-events/bounces', {
        body: report(messageId),
        headers: { 'content-type': 'message/rfc822', authorization },
      });
      expect(answer).toMatchObject({ status: 401, body: { code: 'MAIL_EVENTS.TOKEN_INVALID' } });
    }
    const json = await client.post('/api/v1/mail-events/bounces', {
      body: {},
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect(json).toMatchObject({ status: 415 });
    expect(await tasks()).toEqual([]);
  });

  it('changes nothing when it is only late, about another mail, or no report at all', async () => {
    for (const body of [report(messageId, 'delayed'), report('<other@mail.example>'), 'no report']) {
      expect((await send(body)).status).toBe(202);
    }
    expect(await tasks()).toEqual([]);
  });

  it('becomes one task of the clerk, however often it is told', async () => {
    expect((await send(report(messageId))).status).toBe(202);
    expect((await send(report(messageId))).status).toBe(202);
    const open = await until(tasks, (found) => found.length > 0);
    expect(open).toMatchObject([{ kind: 'noticeBounced', done: false }]);
    const attempts = await clerk.get<{ items: { recipient: string; state: string; code: string }[] }>(
      `/api/v1/requests/${receipt.requestId}/attempts`,
    );
    expect(attempts.body.items.filter(({ recipient }) => recipient === 'applicant')).toMatchObject([
      { state: 'bounced', code: '5.1.1' },
    ]);
    expect((await tasks()).length).toBe(1);
  });

  it('is known of every alert that the mail of a morning carried, each of a request of its own', async () => {
    const { source } = stage.api.platform;
    const agencyId = stage.api.agency('QHSW').id;
    const { body: other } = await submitTo(client, agencyId);
    const carried = [receipt.requestId, other.requestId];
    const [staff] = await source.query<{ id: string }[]>(`SELECT id FROM staff WHERE login = 'qh.clerk'`);
    await source.query(
      `INSERT INTO delivery_attempt (id, agency_id, request_id, effect_key, recipient, attempt, message_id, state)
       SELECT gen_random_uuid(), $1, r, '90/0', $2, 1, '<morning@yishen.example>', 'sent' FROM unnest($3::uuid[]) r`,
      [agencyId, staff?.id, carried],
    );
    expect((await send(report('<morning@yishen.example>'))).status).toBe(202);
    for (const id of carried) {
      const { body } = await clerk.get<{ items: { effectKey: string; state: string; code: string }[] }>(
        `/api/v1/requests/${id}/attempts`,
      );
      expect(body.items.filter(({ effectKey }) => effectKey === '90/0')).toMatchObject([
        { state: 'bounced', code: '5.1.1' },
      ]);
    }
  });
});
