import { describe, expect, it } from '@jest/globals';
import { clerkConfirms } from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { letterText } from './letter-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

const NO_MAIL = { contact: { phone: '13800138000', email: null, address: '清河市柳荫街七号院' } };

describe('申请的渠道', () => {
  it('at the counter the application is registered at once, and its receipt says so', async () => {
    const story = await Story.takenIn(system, { channel: 'in_person' }, NO_MAIL);
    const state = await story.settles();
    expect(state).toMatchObject({ stage: 'registered', channel: 'in_person', receivedOn: story.today });
    expect(state.replyDueOn).not.toBeNull();
    const text = await letterText(story, 'ACK');
    expect(text).toContain('申请渠道当面提交');
    expect(text).not.toContain('确认');
    // No mailbox: the clerk hands the receipt over.
    expect(state.tasks.map(({ kind }) => kind)).toEqual(['applicantWithoutEmail']);
  }, 60_000);

  it('by ordinary mail nothing runs while the applicant cannot be reached; the day of contact begins it', async () => {
    const story = await Story.takenIn(system, { channel: 'post_ordinary' }, NO_MAIL);
    const clerk = system.agency.as('clerk');
    const evidence = { evidence: '按信封所留电话两次拨打，无人接听' };
    expect(await story.give('recordUnreachable', clerk, { triedOn: story.today }, evidence)).toMatchObject({
      decided: 'accepted',
      stage: 'arrived',
    });
    await story.skip(14);
    // The internal limit for trying again has passed: somebody is told.
    await story.sees('ConfirmationAlarmRaised');
    expect(await story.state()).toMatchObject({ stage: 'arrived', replyDueOn: null });
    expect((await story.clock()).running).toBe('notStarted');

    await clerkConfirms(story);
    const state = await story.settles();
    expect(state).toMatchObject({ stage: 'registered', receivedOn: story.today });
    expect(await letterText(story, 'ACK')).toContain('申请渠道邮寄（平常信函）');
  }, 60_000);
});
