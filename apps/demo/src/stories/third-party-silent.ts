import { check, claim, dayStated, endsAs, nth, repliedBy } from '../checks.js';
import { clerkProvesReceipt, clerkTellsApplicant, officerAsks } from '../consultation.js';
import { applicantOpensReply, clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

/** A Monday in September from which 15 working days reach over the next National Day that is still to come. */
export function mondayBeforeNationalDay(today = new Date().toISOString().slice(0, 10)): string {
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= '09-13' ? 1 : 0);
  const week = Array.from({ length: 7 }, (_, n) => `${year}-09-${13 + n}`);
  return week.find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1) ?? '';
}

export const thirdPartySilent: DemoStory = {
  name: 'third-party-silent',
  title: '第三方跨国庆沉默：征求意见所需时间不计入，期满后由机关依条例决定',
  play: async (system) => {
    const { calendar } = system.deps;
    const story = await Story.beginOn(system, mondayBeforeNationalDay());
    const receivedOn = story.today;
    await clerkConfirms(story);
    await clerkAccepts(story);
    const askedOn = story.today;
    await officerAsks(story, {}, { email: `office.${story.requestId}@builder.example` });
    await clerkTellsApplicant(story);
    await story.settles();
    await story.skip(1);
    const letterCameOn = story.today;
    await clerkProvesReceipt(story);
    const lastDay = nth(calendar, letterCameOn, 15);
    // What is due in a morning has come by the same hour of the day after, whenever the demo is played.
    await story.skipTo(nth(calendar, lastDay, 2));
    await story.sees('ConsultationSilent');
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await story.settles();
    const dueOn = nth(calendar, receivedOn, 20, [{ after: askedOn, through: lastDay }]);
    const silentFor = await dayStated(story, 'ConsultationSilent', (data) => data.dueOn);
    const nationalDay = `${lastDay.slice(0, 4)}-10-01`;
    const across = letterCameOn < nationalDay && nationalDay < lastDay && !calendar.isWorkingDay(nationalDay);
    return {
      story,
      checks: [
        claim('国庆在第三方的期限之内，不计', ['放假通知'], across),
        check('第三方的期限：收到征询书的次日起第15个工作日', ['条例32'], lastDay, silentFor),
        ...(await repliedBy(story, dueOn, '第20个工作日，发出征询书的次日至第三方期满之日不计')),
        ...(await endsAs(story, 'served', 'GRANTED', ['ACK', 'TPC', 'TPA', 'R-GRANT'])),
      ],
    };
  },
};
