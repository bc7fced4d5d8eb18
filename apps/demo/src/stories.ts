/** The stories of the demo. Each is a request that lives through its weeks in seconds. */
import type { DemoServers } from './servers.js';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from './main-line.js';
import { clerkTakesBack } from './desk-steps.js';
import { applicantOpensFeeNotice, clerkCharges, clerkRecordsPayment, liveTo, paymentDueOn } from './fee-line.js';
import { Story } from './story.js';
import type { StorySystem } from './story-system.js';

export interface DemoStory {
  /** Name of the file of its recorded history. */
  name: string;
  title: string;
  play(system: StorySystem, servers: DemoServers): Promise<Story>;
}

export const STORIES: DemoStory[] = [
  {
    name: 'granted',
    title: '予以公开：从提交到归档',
    play: async (system) => {
      const story = await Story.begin(system);
      await story.skip(1);
      await clerkConfirms(story);
      await clerkAccepts(story);
      await story.skip(6);
      await officerProposesGrant(story);
      await houseSigns(story);
      await applicantOpensReply(story);
      await clerkClosesAndArchives(story);
      return story;
    },
  },
  {
    name: 'breached',
    title: '逾期：无人办理，提醒与红牌按日到达，迟到的答复如实记载',
    play: async (system) => {
      const story = await Story.begin(system, { deliveryForm: 'email' });
      await clerkConfirms(story);
      await clerkAccepts(story);
      await story.skip(45);
      await story.sees('ReplyOverdueRaised');
      await officerProposesGrant(story);
      await houseSigns(story);
      await story.sees('ReplyDispatched');
      await story.settles();
      return story;
    },
  },
  {
    name: 'engine-killed',
    title: '流程引擎在办理中被杀死：收件箱照收，引擎回来后依次办完',
    play: async (system, servers) => {
      const story = await Story.begin(system);
      await clerkConfirms(story);
      await servers.killEngine();
      const clerk = system.agency.as('clerk');
      const passed = { identityShown: true, descriptionClear: true, formStated: true };
      const waiting = [
        await story.put('startIntakeReview', clerk, {}),
        await story.put('passIntakeReview', clerk, passed),
        await story.put('assignHandlingUnit', clerk, { unitId: system.agency.unitId, caseOfficerId: null }),
      ];
      await servers.startEngine();
      for (const commandId of waiting) await story.answer(commandId);
      await officerProposesGrant(story);
      await houseSigns(story);
      await applicantOpensReply(story);
      await story.settles();
      return story;
    },
  },
  {
    name: 'receipt-taken-back',
    title: '误登收到之日：凭通话记录撤回，登记正确的日期，答复期限重算，监督人员收到提示',
    play: async (system) => {
      const story = await Story.begin(system);
      const submittedOn = story.today;
      await story.skip(3);
      // The call was made today; the clerk enters the day of submission.
      await clerkConfirms(story, submittedOn);
      await clerkAccepts(story);
      const calledOn = story.today;
      await story.skip(1);
      await clerkTakesBack(story, 'RequestRegistered', calledOn, '通话记录显示，与申请人确认之日晚于登记的日期。');
      await officerProposesGrant(story);
      await houseSigns(story);
      await applicantOpensReply(story);
      await story.settles();
      return story;
    },
  },
  {
    name: 'fee-paid-on-the-last-day',
    title: '信息处理费：收费通知逐档列明，申请人在最后一日缴费，答复期限次日起重新计算',
    play: async (system) => {
      const story = await Story.begin(system);
      await clerkConfirms(story);
      await clerkAccepts(story);
      await clerkCharges(story);
      await story.settles();
      await applicantOpensFeeNotice(story);
      await liveTo(story, await paymentDueOn(story));
      await clerkRecordsPayment(story);
      await officerProposesGrant(story);
      await houseSigns(story);
      await applicantOpensReply(story);
      await story.settles();
      return story;
    },
  },
];
