import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEffectActivities, sendDigest, type ActivityDeps } from '#activities';
import type { ProcessView } from '#libs/contracts';
import { MailTransport, startMailSink, type MailSink, type OutgoingMail } from '#libs/mail';
import { acceptCommand, commitCommand, DEFAULT_RULES, digestsDue } from '#libs/records';
import { randomUUID } from 'node:crypto';
import { realRecord, TODAY, type Process, type RealRecord } from '../../../chaos/test/real-record.js';

type Request = Process & { requestId: string };

describe('alerts of one morning', () => {
  let record: RealRecord;
  let sink: MailSink;
  let deps: ActivityDeps;
  let day: string;

  beforeAll(async () => {
    record = await realRecord();
    sink = await startMailSink();
    deps = {
      ...record.tools,
      ...{ mail: new MailTransport(sink.smtpUrl), mailFrom: '依申 <noreply@yishen.example>', mailAttempts: 10 },
      publicUrl: 'https://yishen.example',
    } as unknown as ActivityDeps;
    const escalation = DEFAULT_RULES.escalation.map((rung) => ({ ...rung, digest: rung.role === 'disclosureHead' }));
    await record.tools.source.query(
      `UPDATE agency_settings SET settings = jsonb_set(settings, '{escalation}', $2::jsonb) WHERE agency_id = $1`,
      [record.agency.id, JSON.stringify(escalation)],
    );
    [{ day }] = await record.tools.source.query<[{ day: string }]>(`SELECT beijing_today() AS day`);
  }, 60_000);
  afterAll(async () => {
    deps?.mail.close();
    await sink?.stop();
    await record?.drop();
  });

  async function decide(request: Request, command: { commandId: string }, today: string): Promise<ProcessView> {
    const known = { headSeq: request.view.headSeq, headHash: request.view.headHash };
    const result = await commitCommand(record.tools, { process: request.identity, known, today, command });
    if (result.status !== 'answered') throw new Error(result.status);
    return (request.view = result.view);
  }

  /** A request of which nobody took notice until after its day, so that the head of the office is told. */
  async function overdue(): Promise<{ requestId: string; effectKey: string }> {
    const { requestId, commandId } = await record.submitted();
    const request = { requestId, ...(await record.opened(requestId)) };
    await decide(request, { commandId }, TODAY);
    const confirmation = randomUUID();
    await acceptCommand(record.tools.source, record.tools.vault, {
      ...{ commandId: confirmation, agencyId: record.agency.id, requestId, kind: 'confirmReceipt' },
      ...{ actor: record.agency.as('clerk'), arrivedOn: TODAY, data: { confirmedOn: TODAY, method: 'phone' } },
      ...{ texts: { evidence: '电话确认' }, idempotency: { scope: 'test', key: confirmation } },
    });
    await decide(request, { commandId: confirmation }, TODAY);
    const data = { timer: 'limitAlert', dueOn: '2026-03-30', subject: 'reply' };
    await decide(request, { commandId: randomUUID(), kind: 'timerFired', data } as never, '2026-03-31');
    const [alert] = await record.tools.source.query<{ key: string }[]>(
      `SELECT effect_key AS key FROM limit_alert WHERE request_id = $1 AND level = 'red'`,
      [requestId],
    );
    return { requestId, effectKey: alert?.key ?? '' };
  }

  const tell = (alert: { requestId: string; effectKey: string }) =>
    createEffectActivities(deps).alertStaff({ ...alert, agencyId: record.agency.id });
  const mailsTo = (role: 'disclosureHead' | 'supervisor') => sink.messages({ to: record.agency.mailOf(role) });
  const at = (time: string) => new Date(`${day}T${time}:00+08:00`);
  const attempts = () =>
    record.tools.source.query<{ state: string; messageId: string; n: number }[]>(
      `SELECT state, message_id AS "messageId", count(*)::int AS n FROM delivery_attempt
       WHERE recipient = $1 GROUP BY message_id, attempt, state ORDER BY min(at), attempt`,
      [(record.agency.as('disclosureHead') as { id: string }).id],
    );

  it('come as one mail to whoever wants it so, and each by itself to the others', async () => {
    const alerts = [await overdue(), await overdue(), await overdue()];
    for (const alert of alerts) await tell(alert);
    // Told once more after a crash: each waits once.
    for (const alert of alerts) await tell(alert);
    expect(mailsTo('supervisor')).toHaveLength(3);
    expect(mailsTo('disclosureHead')).toHaveLength(0);
    expect(await digestsDue(record.tools.source, at('08:34'))).toEqual([]);

    const due = await digestsDue(record.tools.source, at('08:36'));
    expect(due).toHaveLength(1);
    const [digest] = due;
    if (!digest) throw new Error('no digest');
    // Killed between the server's OK and the record of it.
    const killed = {
      send: async (mail: OutgoingMail) => {
        await deps.mail.send(mail);
        throw new Error('killed');
      },
    };
    await expect(sendDigest({ ...deps, mail: killed } as unknown as ActivityDeps, digest)).rejects.toThrow('killed');
    await sendDigest(deps, digest);
    await sendDigest(deps, digest);
    expect((await attempts()).map(({ state, n }) => [state, n])).toEqual([
      ['uncertain', 3],
      ['sent', 3],
    ]);
    expect(new Set((await attempts()).map(({ messageId }) => messageId)).size).toBe(1);
    expect(await digestsDue(record.tools.source, at('23:00'))).toEqual([]);
  }, 60_000);

  it('list number, limit, light, day and link, and nothing of the applicants', async () => {
    const [{ text } = { text: '' }] = await Promise.all(
      mailsTo('disclosureHead').map(async ({ id }) => ({ text: JSON.stringify(await sink.message(id)) })),
    );
    const requests =
      await record.tools.source.query<{ id: string; number: string }[]>(`SELECT id, number FROM request`);
    for (const { id, number } of requests) {
      expect(text).toContain(`【红牌】${number}：答复期限 2026-03-30，已逾期 1 个工作日`);
      expect(text).toContain(`https://yishen.example/desk/requests/${id}`);
    }
    expect(text).toContain('3项，其中红牌3项');
    expect(text).not.toMatch(/somebody|申请人/);
  });

  it('that are raised after the mail of the day went out come by themselves', async () => {
    const before = mailsTo('disclosureHead').length;
    await tell(await overdue());
    expect(mailsTo('disclosureHead')).toHaveLength(before + 1);
    expect((await attempts()).map(({ n }) => n)).toEqual([3, 3, 1]);
  });
});
