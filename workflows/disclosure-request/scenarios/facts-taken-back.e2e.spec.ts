import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/law';
import { findRequest, inAgency } from '#libs/records';
import type { RequestState } from '#libs/request';
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

  it('a wrong day of receipt of an application that was split is corrected in all its matters', async () => {
    const clerk = system.agency.as('clerk');
    const story = await Story.takenIn(system, { channel: 'post_signed' });
    const matters = { kept: '人民路的施工许可证', parts: ['竣工验收备案表'], reason: '分属两个科室' };
    expect(await story.give('splitRequest', clerk, {}, matters)).toMatchObject({ decided: 'accepted' });
    const [part] = (await story.settles()).split?.parts ?? [];
    const { source } = system.deps;
    const partOnceIt = (holds: (state: RequestState) => boolean) =>
      story.until(async () => {
        const read = await inAgency(source, system.agency.id, (manager) => findRequest(manager, part?.requestId ?? ''));
        return read && holds(read.state) ? read.state : null;
      }, 'the part');
    const wrongDay = story.today;
    await partOnceIt(({ receivedOn }) => receivedOn === wrongDay);

    const rightOn = addDays(wrongDay, -1);
    expect(await clerkTakesBack(story, 'RequestRegistered', rightOn, '收发登记簿')).toMatchObject({
      decided: 'accepted',
    });
    const followed = await partOnceIt(({ receivedOn }) => receivedOn === rightOn);
    const origin = await story.settles();
    expect(followed.replyDueOn).toBe(origin.replyDueOn);
    expect(followed.letters.filter(({ code }) => code === 'ACK')).toHaveLength(2);
    expect((await story.events()).findLast(({ type }) => type === 'ReceiptsFollowed')?.data).toMatchObject({
      corrected: 1,
      left: 0,
    });
  }, 60_000);
});
