import { addDays } from '#libs/law';
import { check, claim, dayStated, endsAs, nth } from '../checks.js';
import { applicantOpensCorrectionNotice, clerkAsksForCorrection, clerkConfirmsCorrectionLapse } from '../desk-steps.js';
import { clerkConfirms } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

const PERIOD = 5;

export const correctionLapsed: DemoStory = {
  name: 'correction-lapsed',
  title: '逾期不补正：系统按日提议，工作人员核实后确认视为放弃，发终止告知',
  play: async (system) => {
    const { calendar } = system.deps;
    const story = await Story.begin(system);
    const receivedOn = story.today;
    await clerkConfirms(story);
    await story.skip(2);
    const askedOn = story.today;
    await clerkAsksForCorrection(story, PERIOD);
    await story.settles();
    await story.skip(1);
    const openedOn = story.today;
    await applicantOpensCorrectionNotice(story);
    const stated = nth(calendar, askedOn, PERIOD);
    const computed = nth(calendar, openedOn, PERIOD);
    const lastDay = computed > stated ? computed : stated;
    // What is due in a morning has come by the same hour of the day after, whenever the demo is played.
    await story.skipTo(addDays(lastDay, 2));
    await story.sees('CorrectionLapseProposed');
    await clerkConfirmsCorrectionLapse(story);
    await story.settles();
    const events = await story.events();
    const reminded = events.some(({ type }) => type === 'ReplyReminderRaised' || type === 'ReplyOverdueRaised');
    const noticeDueOn = nth(calendar, receivedOn, 7);
    return {
      story,
      checks: [
        claim(`补正告知不晚于第7个工作日 ${noticeDueOn} 发出`, ['条例30'], askedOn <= noticeDueOn),
        check(
          `补正期限：收到告知的次日起第${PERIOD}个工作日，不早于告知书所写之日`,
          ['条例30'],
          lastDay,
          await dayStated(story, 'CorrectionLapsed', ({ dueOn }) => dueOn),
        ),
        check(
          '视为放弃之提议：期满的次日',
          ['条例30'],
          addDays(lastDay, 1),
          await dayStated(story, 'CorrectionLapseProposed', (_, on) => on),
        ),
        claim('等待补正期间不催答复', ['条例30'], !reminded),
        ...(await endsAs(story, 'closed', 'CORRECTION_LAPSED', ['ACK', 'CORR', 'T-CORR'])),
      ],
    };
  },
};
