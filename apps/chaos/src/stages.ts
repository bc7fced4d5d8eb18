/** Requests that stand still in every stage, each with what a request of that stage has armed and on its way. */
import {
  applicantOpensReply,
  clerkAccepts,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../../demo/src/main-line.js';
import { Story } from '../../demo/src/story.js';
import type { StoryStage } from '../../demo/src/story-system.js';

const STEPS: readonly ((story: Story) => Promise<unknown>)[] = [
  clerkConfirms,
  clerkAccepts,
  async (story) => {
    await officerProposesGrant(story);
    await story.reaches('inApproval');
  },
  async (story) => {
    await houseSigns(story);
    await story.sees('ReplyDispatched');
  },
  applicantOpensReply,
  (story) => story.give('closeRequest', story.system.agency.as('clerk'), {}),
  async (story) => {
    await story.settles();
    await story.give('archiveRequest', story.system.agency.as('archivist'), {});
    await story.reaches('archived');
  },
];

/** How many steps of the main line there are: a story that has gone them all is archived. */
export const ALL_STEPS = STEPS.length;

/** Goes on with a story from one step of the main line to another. */
export async function advance(story: Story, from: number, to: number): Promise<void> {
  for (const step of STEPS.slice(from, to)) await step(story);
}

/** One story at each step, settled: nothing is on its way, wake-ups are armed. */
export async function storiesAtEveryStep(stage: StoryStage): Promise<Story[]> {
  return Promise.all(
    Array.from({ length: ALL_STEPS + 1 }, async (_, steps) => {
      const story = await Story.begin(stage, { deliveryForm: steps % 2 === 0 ? 'portal' : 'email' });
      await advance(story, 0, steps);
      await story.settles();
      return story;
    }),
  );
}
