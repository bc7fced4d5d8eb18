import { endsAs, nth, repliedBy } from '../checks.js';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

export const granted: DemoStory = {
  name: 'granted',
  title: '予以公开：从提交到归档',
  play: async (system) => {
    const story = await Story.begin(system);
    await story.skip(1);
    const receivedOn = story.today;
    await clerkConfirms(story);
    await clerkAccepts(story);
    await story.skip(6);
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await clerkClosesAndArchives(story);
    const dueOn = nth(system.deps.calendar, receivedOn, 20);
    return {
      story,
      checks: [
        ...(await repliedBy(story, dueOn, '确认之日的次日起第20个工作日')),
        ...(await endsAs(story, 'archived', 'GRANTED', ['ACK', 'R-GRANT'])),
      ],
    };
  },
};
