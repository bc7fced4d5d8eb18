import { describe, expect, it } from '@jest/globals';
import { disclosureRequestId } from '#libs/contracts';
import { addDays } from '#libs/law';
import {
  applicantOpensFeeNotice,
  CHARGED,
  clerkCharges,
  clerkConfirmsFeeLapse,
  clerkRecordsPayment,
  clerkTakesBackFeeLapse,
  headCallsFeeNoticeBack,
  liveTo,
  paymentDueOn,
} from '../../../apps/demo/src/fee-line.js';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { letterText } from './letter-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

function clerkAssigns(story: Story) {
  const unit = { unitId: system.agency.unitId, caseOfficerId: null };
  return story.give('assignHandlingUnit', system.agency.as('clerk'), unit);
}

async function awaitingPayment(): Promise<Story> {
  const story = await Story.begin(system);
  await clerkConfirms(story);
  await clerkAccepts(story);
  expect(await clerkCharges(story)).toMatchObject({ decided: 'accepted', stage: 'awaitingPayment' });
  await story.settles();
  return story;
}

/** The rest of the way, to show that the process goes on. */
async function isGrantedAndArchived(story: Story): Promise<void> {
  await officerProposesGrant(story);
  await houseSigns(story);
  await applicantOpensReply(story);
  await clerkClosesAndArchives(story);
}

describe('信息处理费', () => {
  it('the applicant pays on the last day: the notice told everything, and the reply clock begins anew', async () => {
    const story = await awaitingPayment();
    const notice = await letterText(story, 'FEE');
    for (const words of [
      '第四十二条',
      '按量计收',
      '第31—100页70页10元/页700元',
      '第101—120页20页20元/页400元',
      '合计1100元',
      '非税缴款',
      '20个工作日内缴纳',
      '不能单独申请行政复议或者提起行政诉讼',
    ]) {
      expect(notice).toContain(words);
    }
    await applicantOpensFeeNotice(story);
    await liveTo(story, await paymentDueOn(story));
    expect(await clerkRecordsPayment(story)).toMatchObject({ decided: 'accepted', stage: 'processing' });
    const { startedOn, startCause, replyDueOn } = await story.clock();
    expect({ startedOn, startCause }).toEqual({ startedOn: story.today, startCause: 'payment' });
    expect((await story.settles()).replyDueOn).toBe(replyDueOn);
    const types = (await story.events()).map(({ type }) => type);
    expect(types).not.toContain('FeeLapseProposed');
    expect(types).not.toContain('ReplyReminderRaised');
  }, 90_000);

  it('the applicant does not pay: proposed by the system, confirmed by a clerk, told by letter; then paid in time after all', async () => {
    const story = await awaitingPayment();
    await applicantOpensFeeNotice(story);
    const dueOn = await paymentDueOn(story);
    await liveTo(story, addDays(dueOn, 2));
    await story.sees('FeeLapseProposed');
    expect(await clerkConfirmsFeeLapse(story)).toMatchObject({ decided: 'accepted', stage: 'closed' });
    const lapsed = await story.settles();
    expect(lapsed).toMatchObject({ outcome: 'FEE_LAPSED' });
    expect(lapsed.letters.at(-1)).toMatchObject({ code: 'T-FEE', status: 'issued' });
    const letter = await letterText(story, 'T-FEE');
    for (const words of ['信息处理费1100元', '视为你放弃申请', '申请行政复议']) expect(letter).toContain(words);

    await story.skip(2);
    expect(await clerkTakesBackFeeLapse(story, dueOn)).toMatchObject({ decided: 'accepted', stage: 'processing' });
    expect(await story.clock()).toMatchObject({ startedOn: dueOn, running: 'running' });
    await isGrantedAndArchived(story);
    expect(await story.settles()).toMatchObject({ stage: 'archived', outcome: 'GRANTED' });
  }, 120_000);

  it('the notice was wrong and is called back: the clock goes on as though it had never been sent, and a right one follows', async () => {
    const story = await awaitingPayment();
    const { replyDueOn } = await story.clock();
    await applicantOpensFeeNotice(story);
    await story.skip(7);
    expect(await headCallsFeeNoticeBack(story)).toMatchObject({ decided: 'accepted', stage: 'processing' });
    await story.settles();
    expect(await story.clock()).toMatchObject({ isJudged: true, replyDueOn, payment: null });
    const right = { ...CHARGED, pages: 40 };
    expect(await story.give('issueFeeNotice', system.agency.as('clerk'), right)).toMatchObject({ decided: 'accepted' });
    await story.settles();
    // Ten pages over the thirty that are free.
    expect(await letterText(story, 'FEE')).toContain('合计100元');
  }, 90_000);

  it('the evidence comes when the lapsed request is archived: a new process takes it up', async () => {
    const story = await awaitingPayment();
    const noticedOn = story.today;
    await applicantOpensFeeNotice(story);
    await liveTo(story, addDays(await paymentDueOn(story), 2));
    await clerkConfirmsFeeLapse(story);
    await story.settles();
    await story.give('archiveRequest', system.agency.as('archivist'), {});
    await story.reaches('archived');
    await system.client.workflow.getHandle(disclosureRequestId(story.requestId)).result();
    // The skipped weeks were those of the process that has ended; the new one lives on the engine's own day.
    expect(await clerkTakesBackFeeLapse(story, noticedOn)).toMatchObject({ decided: 'accepted', stage: 'processing' });
    expect(await clerkAssigns(story)).toMatchObject({ decided: 'accepted', stage: 'processing' });
    expect(await story.settles()).toMatchObject({ outcome: null, closedOn: null, archivingStarted: false });
  }, 120_000);
});
