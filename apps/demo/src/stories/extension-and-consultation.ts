import { check, dayStated, endsAs, nth, repliedBy } from '../checks.js';
import { clerkProvesReceipt, officerAsks, partyAnswers } from '../consultation.js';
import { headExtends } from '../desk-steps.js';
import { applicantOpensReply, clerkAccepts, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

const EXTENDED = 10;

export const extensionAndConsultation: DemoStory = {
  name: 'extension-and-consultation',
  title: '征求共同制作机关意见又延长：暂停扣除，延长加长，在最后一日答复仍属按期',
  play: async (system) => {
    const { calendar } = system.deps;
    const story = await Story.begin(system);
    const receivedOn = story.today;
    await clerkConfirms(story);
    await clerkAccepts(story);
    await story.skip(4);
    const askedOn = story.today;
    const coAuthor = { name: '清河市住房和城乡建设局', proposal: '拟予公开', email: 'office@zjj.qinghe.example' };
    await officerAsks(story, { kind: 'coAuthor' }, coAuthor);
    await story.settles();
    await story.skip(1);
    await clerkProvesReceipt(story);
    await story.skip(6);
    const answeredOn = story.today;
    await partyAnswers(story, 'agree');
    await story.skip(2);
    const deducted = [{ after: askedOn, through: answeredOn }];
    const originalDueOn = nth(calendar, receivedOn, 20, deducted);
    await headExtends(story, EXTENDED);
    await story.settles();
    const dueOn = nth(calendar, receivedOn, 20 + EXTENDED, deducted);
    await story.skipTo(dueOn);
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await story.settles();
    const told = await dayStated(story, 'ReplyPeriodExtended', (data) => data.originalDueOn);
    return {
      story,
      checks: [
        check('延长前的期限：第20个工作日，发函的次日至收到意见之日不计', ['条例33③', '条例34'], originalDueOn, told),
        ...(await repliedBy(story, dueOn, `延长${EXTENDED}个工作日，第${20 + EXTENDED}个工作日`)),
        ...(await endsAs(story, 'served', 'GRANTED', ['ACK', 'COC', 'EXT', 'R-GRANT'])),
      ],
    };
  },
};
