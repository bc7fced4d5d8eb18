import { claim, endsAs, nth, repliedBy } from '../checks.js';
import { signerReturns } from '../desk-steps.js';
import { applicantOpensReply, clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

export const returnedFromSignOff: DemoStory = {
  name: 'returned-from-sign-off',
  title: '签发时退回：承办人修改后重新拟办、重新审签，答复期限不因此移动',
  play: async (system) => {
    const story = await Story.begin(system);
    const receivedOn = story.today;
    await clerkConfirms(story);
    await clerkAccepts(story);
    await story.skip(5);
    await officerProposesGrant(story);
    const first = (await story.reaches('inApproval')).proposal?.id ?? '';
    await signerReturns(story, '请写明检索的范围和经过');
    await story.skip(2);
    await officerProposesGrant(story);
    await story.reaches('inApproval');
    // The signer still has the old sheet on the desk.
    const onOldSheet = await story.give('signReply', system.agency.as('signer'), { proposalId: first });
    await houseSigns(story);
    await applicantOpensReply(story);
    const { proposal, letters } = await story.settles();
    const numbers = letters.filter(({ code }) => code === 'R-GRANT').length;
    return {
      story,
      checks: [
        claim('退回的拟办意见不能再签发', ['条例45'], onOldSheet.decided === 'refused'),
        claim('签发的是重新拟办的意见', ['条例45'], proposal !== null && proposal.id !== first),
        claim('文号只编一次：签发时才编', [], numbers === 1),
        ...(await repliedBy(story, nth(system.deps.calendar, receivedOn, 20), '收到之日的次日起第20个工作日')),
        ...(await endsAs(story, 'served', 'GRANTED', ['ACK', 'R-GRANT'])),
      ],
    };
  },
};
