import { addDays } from '#libs/law';
import { check, dayStated, endsAs, nth, repliedBy } from '../checks.js';
import { clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

export const breached: DemoStory = {
  name: 'breached',
  title: '逾期：无人办理，提醒与红牌按日到达，迟到的答复如实记载',
  play: async (system) => {
    const { calendar } = system.deps;
    const story = await Story.begin(system, { deliveryForm: 'email' });
    const receivedOn = story.today;
    await clerkConfirms(story);
    await clerkAccepts(story);
    const dueOn = nth(calendar, receivedOn, 20);
    // Red on the first day, the automatic demand on the third; what is due in a morning has come by the same hour of the day after.
    await story.skipTo(nth(calendar, dueOn, 4));
    await story.sees('ReplyOverdueRaised');
    await officerProposesGrant(story);
    await houseSigns(story);
    await story.sees('ReplyDispatched');
    await story.settles();
    const remindedOn = await dayStated(story, 'ReplyReminderRaised', (_, on) => on);
    const redOn = await dayStated(story, 'ReplyOverdueRaised', (_, on) => on);
    const breachedOn = await dayStated(story, 'BreachRecorded', (_, on) => on);
    return {
      story,
      checks: [
        ...(await repliedBy(story, dueOn, '收到之日的次日起第20个工作日', false)),
        check('提醒：还剩5个工作日之日', [], nth(calendar, receivedOn, 15), remindedOn),
        check('红牌：期限后第一个工作日', ['条例33'], nth(calendar, dueOn, 1), redOn),
        check('逾期自期限的次日起', ['条例33'], addDays(dueOn, 1), breachedOn),
        ...(await endsAs(story, 'decided', 'GRANTED', ['ACK', 'R-GRANT'])),
      ],
    };
  },
};
