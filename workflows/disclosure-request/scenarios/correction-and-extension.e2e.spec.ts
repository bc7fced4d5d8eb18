import { describe, expect, it } from '@jest/globals';
import { clerkAccepts, clerkConfirms } from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

const POINTS = [{ unclear: '未写明文件的名称或者时间', howTo: '请写明文件名称、文号或者时间' }];

async function awaitingCorrection(): Promise<Story> {
  const story = await Story.begin(system);
  await clerkConfirms(story);
  const clerk = system.agency.as('clerk');
  await story.give('startIntakeReview', clerk, {});
  expect(await story.give('requestCorrection', clerk, { periodWorkingDays: 5 }, { points: POINTS })).toMatchObject({
    decided: 'accepted',
    stage: 'awaitingCorrection',
  });
  return story;
}

describe('补正', () => {
  it('the applicant corrects in time, and the reply clock begins anew', async () => {
    const story = await awaitingCorrection();
    const before = (await story.state()).replyDueOn ?? '';
    await story.skip(4);
    await story.give('acknowledgeCorrectionNotice', { kind: 'applicant' }, {});
    await story.give(
      'submitCorrection',
      { kind: 'applicant' },
      {},
      { correction: '2025年度老旧小区改造项目立项批复文件' },
    );
    const evidence = { evidence: '电话确认' };
    const confirmed = { confirmedOn: story.today, method: 'phone' as const, lateForGoodReason: false };
    await story.give('confirmCorrection', system.agency.as('clerk'), confirmed, evidence);
    const state = await story.settles();
    expect(state.stage).toBe('intakeReview');
    expect((state.replyDueOn ?? '') > before).toBe(true);
    expect(state.letters.map(({ code, status }) => `${code} ${status}`)).toEqual(['ACK issued', 'CORR issued']);
  }, 60_000);

  it('the applicant does not correct in time: the system proposes, a clerk confirms, the letter tells', async () => {
    const story = await awaitingCorrection();
    await story.give('acknowledgeCorrectionNotice', { kind: 'applicant' }, {});
    await story.skip(14);
    await story.sees('CorrectionLapseProposed');
    const lapsed = await story.give(
      'confirmCorrectionLapse',
      system.agency.as('clerk'),
      {},
      { note: '期限内未收到补正，无正当理由。' },
    );
    expect(lapsed).toMatchObject({ decided: 'accepted', stage: 'closed' });
    const state = await story.settles();
    expect(state).toMatchObject({ outcome: 'CORRECTION_LAPSED' });
    expect(state.letters.at(-1)).toMatchObject({ code: 'T-CORR', status: 'issued' });
    expect((await story.events()).some(({ type }) => type === 'ReplyReminderRaised')).toBe(false);
  }, 60_000);
});

describe('延长', () => {
  it('the applicant gets the letter with the days between the old and the new due date', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    const { replyDueOn } = await story.state();
    const reasons = { reasons: '档案需要逐卷查找、审查' };
    await story.give('extendReplyPeriod', system.agency.as('disclosureHead'), { workingDays: 10 }, reasons);
    const state = await story.settles();
    expect(state.letters.at(-1)).toMatchObject({ code: 'EXT', status: 'issued' });
    expect((state.replyDueOn ?? '') > (replyDueOn ?? '')).toBe(true);
  }, 60_000);
});
