import { check, endsAs, nth, repliedBy } from '../checks.js';
import { applicantOpensReply, clerkConfirms, houseSigns, officerProposesGrant } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

const IN_ORDER = ['IntakeReviewStarted', 'IntakeReviewPassed', 'HandlingUnitAssigned'] as const;

export const engineKilled: DemoStory = {
  name: 'engine-killed',
  title: '流程引擎在办理中被杀死：收件箱照收，引擎回来后依次办完',
  alone: true,
  play: async (system, servers) => {
    const story = await Story.begin(system);
    const receivedOn = story.today;
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
    const done = (await story.events())
      .map(({ type }) => type)
      .filter((type) => IN_ORDER.some((each) => each === type));
    return {
      story,
      checks: [
        check('引擎不在时收下的指令，依次各办一次', [], IN_ORDER.join('、'), done.join('、')),
        ...(await repliedBy(story, nth(system.deps.calendar, receivedOn, 20), '收到之日的次日起第20个工作日')),
        ...(await endsAs(story, 'served', 'GRANTED', ['ACK', 'R-GRANT'])),
      ],
    };
  },
};
