import { check, endsAs, nth, repliedBy } from '../checks.js';
import {
  applicantOpensFeeNotice,
  clerkCharges,
  clerkRecordsPayment,
  DUE_YUAN,
  liveTo,
  paymentDueOn,
} from '../fee-line.js';
import { applicantOpensReply, clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

export const feePaidOnTheLastDay: DemoStory = {
  name: 'fee-paid-on-the-last-day',
  title: '信息处理费：收费通知逐档列明，申请人在最后一日缴费，答复期限次日起重新计算',
  play: async (system) => {
    const { calendar } = system.deps;
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    await clerkCharges(story);
    await story.settles();
    const noticedOn = story.today;
    await applicantOpensFeeNotice(story);
    const lastDay = await paymentDueOn(story);
    await liveTo(story, lastDay);
    await clerkRecordsPayment(story);
    const paidOn = story.today;
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    const { fee } = await story.settles();
    return {
      story,
      checks: [
        check('按量 120 页：70×10＋20×20', ['办法5'], `${DUE_YUAN} 元`, `${fee?.yuan} 元`),
        check('缴费期限：收到通知的次日起第20个工作日', ['办法6'], nth(calendar, noticedOn, 20), lastDay),
        ...(await repliedBy(story, nth(calendar, paidOn, 20), '缴费的次日起第20个工作日')),
        ...(await endsAs(story, 'served', 'GRANTED', ['ACK', 'FEE', 'R-GRANT'])),
      ],
    };
  },
};
