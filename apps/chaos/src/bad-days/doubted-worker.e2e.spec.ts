import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEffectActivities, type ActivityDeps } from '#activities';
import { MailTransport } from '#libs/mail';
import { commitCommand } from '#libs/records';
import { mailSink, type MailSink } from '#libs/testing';
import { ENGINE, realRecord, TODAY, type RealRecord } from '../../test/real-record.js';

let record: RealRecord;
let sink: MailSink;
let mail: MailTransport;

/** A mail server that keeps the first sender waiting for its OK. */
function slowForTheFirst(): { arrived: Promise<void>; answer: () => void } {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const arrived = new Promise<void>((resolve) => {
    let mails = 0;
    sink.hooks.beforeAnswer = async () => {
      mails += 1;
      if (mails > 1) return;
      resolve();
      await answered;
    };
  });
  return { arrived, answer };
}

describe('a worker that is taken for dead, and lives', () => {
  beforeAll(async () => {
    [record, sink] = await Promise.all([realRecord(), mailSink()]);
    mail = new MailTransport(sink.smtpUrl);
  });
  afterAll(async () => {
    mail?.close();
    await sink?.stop();
    await record?.drop();
  });

  it('sends a notice that another worker sends again: one is recorded as sent, the other as uncertain', async () => {
    const { tools, agency } = record;
    const { requestId, commandId } = await record.submitted();
    const process = await record.opened(requestId);
    await commitCommand(tools, {
      process: process.identity,
      known: process.view,
      today: TODAY,
      command: { commandId },
    });
    const [effect]: { key: string }[] = await tools.source.query(
      `SELECT effect_key AS key FROM request_effect WHERE request_id = $1 AND kind = 'noticeApplicant'`,
      [requestId],
    );
    const deps = {
      ...tools,
      engineId: ENGINE,
      mail,
      mailFrom: 'xxgk@qinghe.example',
      publicUrl: 'http://localhost',
      mailAttempts: 3,
    } as ActivityDeps;
    const { noticeApplicant } = createEffectActivities(deps);
    const notice = () => noticeApplicant({ requestId, agencyId: agency.id, effectKey: effect?.key ?? '' });

    const { arrived, answer } = slowForTheFirst();
    const first = notice();
    first.catch(() => undefined);
    await arrived;
    const second = await notice();
    expect(second).toMatchObject({ outcome: 'done', facts: { uncertain: true } });
    answer();
    await expect(first).rejects.toThrow('a later attempt has taken over');
    // Whoever asks again is told how it ended, and nothing goes out.
    expect(await notice()).toEqual(second);

    const attempts: { state: string; messageId: string }[] = await tools.source.query(
      `SELECT state, message_id AS "messageId" FROM delivery_attempt WHERE request_id = $1 ORDER BY attempt`,
      [requestId],
    );
    const { messageId } = second.facts as { messageId: string };
    expect(attempts).toEqual([
      { state: 'uncertain', messageId },
      { state: 'sent', messageId },
    ]);
    expect(sink.messages().map((message) => message.messageId)).toEqual([messageId, messageId]);
  });
});
