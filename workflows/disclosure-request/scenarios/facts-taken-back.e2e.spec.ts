import { describe, expect, it } from '@jest/globals';
import { serverAddresses } from '#libs/testing';
import { clerkTakesBack } from '../../../apps/demo/src/desk-steps.js';
import { clerkAccepts, clerkConfirms } from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { letterText } from './letter-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

async function subjectsTo(address: string): Promise<string[]> {
  const url = `${serverAddresses().mail.webUrl}/api/messages?to=${encodeURIComponent(address)}`;
  const answer = (await (await fetch(url)).json()) as { subject: string }[] | { messages: { subject: string }[] };
  return (Array.isArray(answer) ? answer : answer.messages).map(({ subject }) => subject);
}

function inChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

describe('误登的事实', () => {
  it('a wrong day of receipt is taken back: the due date moves, the receipt is replaced, the supervisor is told', async () => {
    const story = await Story.begin(system);
    const submittedOn = story.today;
    await story.skip(4);
    await clerkConfirms(story, submittedOn);
    await clerkAccepts(story);
    const before = (await story.state()).replyDueOn ?? '';
    const calledOn = story.today;
    await story.skip(1);
    expect(await clerkTakesBack(story, 'RequestRegistered', calledOn, '通话记录')).toMatchObject({
      decided: 'accepted',
      stage: 'processing',
    });
    const state = await story.settles();
    expect(state.receivedOn).toBe(calledOn);
    expect((state.replyDueOn ?? '') > before).toBe(true);
    const moved = (await story.events()).findLast((event) => event.type === 'DueDateSet');
    expect(moved).toMatchObject({ data: { old: before, new: state.replyDueOn, cause: 'FactTakenBack' } });
    expect(await letterText(story, 'ACK')).toContain(`收到之日${inChinese(calledOn)}`);
    const subject = `【更正】误登的事实已撤回：${story.receipt.number}`;
    expect(await subjectsTo(system.agency.mailOf('supervisor'))).toContain(subject);
    // Both facts are in the ledger; the one that was wrong is shown as taken back.
    const { trace, findings } = await story.clock();
    expect(findings).toEqual([]);
    const received = trace.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'received'));
    expect(received.map(({ takenBack }) => takenBack)).toEqual([true, false]);
  }, 60_000);
});
