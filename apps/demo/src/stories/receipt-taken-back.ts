import { check, claim, endsAs, nth, repliedBy } from '../checks.js';
import { clerkTakesBack } from '../desk-steps.js';
import { applicantOpensReply, clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

export const receiptTakenBack: DemoStory = {
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
    const wrongDueOn = (await story.state()).replyDueOn;
    await story.skip(1);
    await clerkTakesBack(story, 'RequestRegistered', calledOn, '通话记录显示，与申请人确认之日晚于登记的日期。');
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    const { receivedOn, effects } = await story.settles();
    const { calendar } = system.deps;
    const seen = effects.find(({ data }) => data.alert === 'factTakenBack');
    return {
      story,
      checks: [
        check('误登时的答复期限', ['条例33'], nth(calendar, submittedOn, 20), wrongDueOn),
        check('更正后的收到之日：双方确认之日', ['条例31(三)'], calledOn, receivedOn),
        ...(await repliedBy(story, nth(calendar, calledOn, 20), '更正后的收到之日的次日起第20个工作日')),
        claim('监督人员收到提示', [], seen?.status === 'done'),
        ...(await endsAs(story, 'served', 'GRANTED', ['ACK', 'ACK', 'R-GRANT'])),
      ],
    };
  },
};
