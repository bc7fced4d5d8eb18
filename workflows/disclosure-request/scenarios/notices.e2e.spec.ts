import { describe, expect, it } from '@jest/globals';
import { inAgency } from '#libs/records';
import { serverAddresses } from '#libs/testing';
import { clerkConfirms } from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

interface Attempt {
  recipient: string;
  state: string;
  code: string | null;
  messageId: string;
}

function attempts(story: Story): Promise<Attempt[]> {
  return inAgency(system.deps.source, system.agency.id, (manager) =>
    manager.query(
      `SELECT recipient, state, code, message_id AS "messageId" FROM delivery_attempt
       WHERE request_id = $1 AND recipient = 'applicant' ORDER BY at, attempt`,
      [story.requestId],
    ),
  );
}

async function tasks(story: Story): Promise<string[]> {
  return (await story.settles()).tasks.map(({ kind }) => kind);
}

interface SinkMessage {
  subject: string;
  messageId: string;
  attachments?: { filename: string }[];
}

async function mailTo(address: string): Promise<SinkMessage[]> {
  const url = `${serverAddresses().mail.webUrl}/api/messages?to=${encodeURIComponent(address)}`;
  const answer = (await (await fetch(url)).json()) as SinkMessage[] | { messages: SinkMessage[] };
  return Array.isArray(answer) ? answer : answer.messages;
}

describe('telling the applicant', () => {
  it('the acknowledgement reaches the mailbox once, under the Message-ID that is on record', async () => {
    const email = `li.${Date.now()}@example.com`;
    const story = await Story.begin(system, { contact: { phone: '13800138000', email, address: null } });
    await clerkConfirms(story);
    await story.settles();
    const mails = await mailTo(email);
    const recorded = await attempts(story);
    expect(recorded.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(mails.map(({ messageId }) => messageId).sort()).toEqual(recorded.map(({ messageId }) => messageId).sort());
    expect(mails.filter(({ subject }) => subject.startsWith('申请已登记'))).toHaveLength(1);
  }, 60_000);

  it('a mailbox that refuses becomes a task of the clerk, who is told by mail', async () => {
    const email = `nobody.${Date.now()}@refuse.test`;
    const story = await Story.begin(system, { contact: { phone: '13800138000', email, address: null } });
    await clerkConfirms(story);
    expect(await tasks(story)).toEqual(['noticeRefused', 'noticeRefused']);
    expect((await attempts(story)).map(({ state, code }) => `${state} ${code}`)).toEqual([
      'refused 550',
      'refused 550',
    ]);
    const told = await mailTo(system.agency.mailOf('clerk'));
    expect(told.some(({ subject }) => subject === `【待办】${story.receipt.number}`)).toBe(true);
  }, 60_000);

  it('an applicant without e-mail becomes a task, not silence', async () => {
    const story = await Story.begin(system, { contact: { phone: '13800138000', email: null, address: null } });
    await clerkConfirms(story);
    expect(await tasks(story)).toEqual(['applicantWithoutEmail']);
    expect(await attempts(story)).toEqual([]);
  }, 60_000);

  it('a server that is never ready is tried a bounded number of times, each on record', async () => {
    const email = `later.${Date.now()}@tempfail.test`;
    const story = await Story.begin(system, { contact: { phone: '13800138000', email, address: null } });
    expect(await tasks(story)).toEqual(['noticeExhausted']);
    const recorded = await attempts(story);
    expect(recorded.map(({ state }) => state)).toEqual(['unavailable', 'unavailable', 'unavailable']);
    expect(new Set(recorded.map(({ messageId }) => messageId)).size).toBe(1);
  }, 60_000);
});
