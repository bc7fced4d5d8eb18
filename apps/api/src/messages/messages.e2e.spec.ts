import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAddresses } from '#libs/testing';
import type { ApiClient } from '../../test/api-client.js';
import { anApplication, submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { setStage, until, type Stage } from '../../test/stage.js';

interface MessageBody {
  id: string;
  sender: string;
  text: string;
  staffName?: string | null;
  notice?: string;
  noticeCode?: string | null;
}

interface Mail {
  subject: string;
  text: string;
}

const EMAIL = `liuyan.${Date.now()}@mail.example`;
const WORDS = '材料在档案室西侧第三排';

async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  const { webUrl } = serverAddresses().mail;
  const read = async <T>(path: string) => (await (await fetch(webUrl + path)).json()) as T;
  type List = { messages: { url: string; subject: string }[] };
  const { messages } = await until(
    () => read<List>(`/api/messages?to=${encodeURIComponent(address)}`),
    (found) => found.messages.some((mail) => subject.test(mail.subject)),
  );
  return read<Mail>(messages.find((mail) => subject.test(mail.subject))?.url ?? '');
}

describe('互动交流', () => {
  let stage: Stage;
  let applicant: ApiClient;
  let clerk: ApiClient;
  let receipt: ReceiptBody;

  const own = () => ({ headers: withCode(receipt.queryCode) });
  const trackPath = () => `/api/v1/track/${receipt.number}/messages`;
  const deskPath = (id = receipt.requestId) => `/api/v1/requests/${id}/messages`;
  const atDesk = async (id = receipt.requestId) => (await clerk.get<{ items: MessageBody[] }>(deskPath(id))).body.items;
  const submit = async (email: string | null) => {
    const contact = { ...anApplication().contact, email };
    const deliveryForm = email ? 'portal' : 'counter';
    const application = anApplication({ contact, deliveryForm });
    return (await submitTo(applicant, stage.api.agency('QHSW').id, { application })).body;
  };

  beforeAll(async () => {
    stage = await setStage({ mailEventsToken: 'a-long-word-of-the-provider' });
    applicant = await stage.api.client();
    clerk = await stage.api.client('qh.clerk');
    receipt = await submit(EMAIL);
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  it('the applicant writes, once under one key; the desk reads it and is told by mail that there is something to read', async () => {
    const call = { ...own(), body: { text: WORDS }, key: 'once' };
    const first = await applicant.post<MessageBody>(trackPath(), call);
    expect(first).toMatchObject({ status: 201, body: { sender: 'applicant', text: WORDS } });
    expect((await applicant.post<MessageBody>(trackPath(), call)).body.id).toBe(first.body.id);
    expect(await applicant.post(trackPath(), { ...call, body: { text: '另一段话' } })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY.KEY_REUSED' },
    });
    const told = await until(atDesk, ([message]) => message?.notice === 'sent');
    expect(told).toMatchObject([{ sender: 'applicant', text: WORDS, staffName: null }]);
    const recipients: { email: string }[] = await stage.api.platform.source.query(
      `SELECT s.email FROM delivery_attempt d JOIN staff s ON s.id::text = d.recipient WHERE d.effect_key = $1`,
      [`message-${first.body.id}`],
    );
    expect(recipients.length).toBeGreaterThan(0);
    const mail = await mailTo(recipients[0]?.email ?? '', new RegExp(`申请人留言：${receipt.number}`));
    expect(mail.text).not.toContain(WORDS);
  }, 30_000);

  it('the agency answers, and the applicant is told without what it says', async () => {
    const answer = await clerk.post<MessageBody>(deskPath(), { body: { text: '已经收到，谢谢。' } });
    expect(answer).toMatchObject({ status: 201, body: { sender: 'agency', staffName: '周敏', notice: 'due' } });
    const mail = await mailTo(EMAIL, /有新的留言/);
    expect(mail.text).not.toContain('已经收到');
    const { body } = await applicant.get<{ items: MessageBody[] }>(trackPath(), own().headers);
    expect(body.items.map(({ sender, text }) => [sender, text])).toEqual([
      ['applicant', WORDS],
      ['agency', '已经收到，谢谢。'],
    ]);
    // Who has the request open is told how many there are, and reads only when there are others.
    expect((await clerk.get(`/api/v1/requests/${receipt.requestId}/head`)).body).toMatchObject({ messages: 2 });
    // Who wrote for the agency is for the desk to know.
    expect(body.items[1]).not.toHaveProperty('staffName');
  }, 30_000);

  it('an applicant without e-mail cannot be told, which the desk sees and is told', async () => {
    const { requestId } = await submit(null);
    await clerk.post(deskPath(requestId), { body: { text: '请带身份证到窗口。' } });
    const [message] = await until(
      () => atDesk(requestId),
      ([first]) => first?.notice === 'failed',
    );
    expect(message).toMatchObject({ noticeCode: 'NO_ADDRESS' });
    expect((await clerk.get(`/api/v1/requests/${requestId}/head`)).body).toMatchObject({ messages: 1 });
  }, 30_000);

  it('a notice that came back counts as none', async () => {
    const sent = async () => (await atDesk()).find(({ sender }) => sender === 'agency');
    const message = await until(sent, (found) => found?.notice === 'sent');
    const [row]: { id: string }[] = await stage.api.platform.source.query(
      `SELECT message_id AS id FROM delivery_attempt WHERE effect_key = $1`,
      [`message-${message?.id}`],
    );
    const report = [
      ...[
        'From: MAILER-DAEMON@mail.example',
        'To: noreply@yishen.example',
        'Subject: Undelivered',
        'MIME-Version: 1.0',
      ],
      ...['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b'],
      ...['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example', ''],
      ...[`Final-Recipient: rfc822; ${EMAIL}`, 'Action: failed', 'Status: 5.1.1', '--b'],
      ...['Content-Type: text/rfc822-headers', '', `Message-ID: ${row?.id}`, 'Subject: x', '--b--', ''],
    ].join('\r\n');
    const answer = await applicant.post('/api/v1/mail-events/bounces', {
      body: report,
      headers: { 'content-type': 'message/rfc822', authorization: 'Bearer a-long-word-of-the-provider' },
      key: null,
    });
    expect(answer.status).toBe(202);
    expect(await until(sent, (found) => found?.notice === 'failed')).toMatchObject({ noticeCode: 'BOUNCED' });
  }, 30_000);

  it('who only reviews does not write, and nobody writes at length without end', async () => {
    const secrecy = await stage.api.client('qh.secrecy');
    expect(await secrecy.post(deskPath(), { body: { text: '请补充' } })).toMatchObject({
      status: 403,
      body: { code: 'MESSAGE.NOT_PERMITTED' },
    });
    for (const text of [' ', '长'.repeat(2001)])
      expect((await clerk.post(deskPath(), { body: { text } })).status).toBe(422);
    const statuses: number[] = [];
    for (let i = 0; i < 20; i++)
      statuses.push((await applicant.post(trackPath(), { ...own(), body: { text: `第${i}条` } })).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(19);
    expect(statuses.at(-1)).toBe(429);
  }, 60_000);

  it('is sealed in the record', async () => {
    const rows: { sealed: Buffer }[] = await stage.api.platform.source.query(`SELECT sealed FROM message`);
    for (const { sealed } of rows) expect(sealed.toString('utf8')).not.toMatch(/档案室|收到|第\d+条/);
    expect(rows.length).toBeGreaterThan(20);
  });
});
