import { check, claim, endsAs, nth } from '../checks.js';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../main-line.js';
import {
  clearedOn,
  newestEntry,
  readsAlert,
  supervisorAccepts,
  supervisorClears,
  supervisorOrders,
  supervisorReturns,
  unitAnswers,
} from '../supervision.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

export const ladderToOrder: DemoStory = {
  name: 'ladder-to-order',
  title: '逾期：逐级提醒直至监督人员，督办、退回、认可、销号',
  play: async (system) => {
    const { calendar } = system.deps;
    const story = await Story.begin(system);
    const receivedOn = story.today;
    await clerkConfirms(story);
    await clerkAccepts(story);
    const dueOn = nth(calendar, receivedOn, 20);
    // What is due in a morning has come by the same hour of the day after, whenever the demo is played.
    await story.skipTo(nth(calendar, dueOn, 2));
    await story.sees('BreachRecorded');
    await readsAlert(story, 'unitHead', '已责成承办人今日送审');
    const orderedOn = story.today;
    await supervisorOrders(story, 5);
    const order = await newestEntry(story, 'supervisionOrder');
    await unitAnswers(story, order, '已送审');
    await supervisorReturns(story, order, 2);
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await unitAnswers(story, order, '已答复申请人；今后送审前置五个工作日。');
    await supervisorAccepts(story, order);
    await supervisorClears(story, order);
    const breach = await newestEntry(story, 'breach');
    await unitAnswers(story, breach, '送审过迟。', 'approvalTookLong');
    await supervisorClears(story, breach);
    await clerkClosesAndArchives(story);
    const told = (await story.events()).flatMap(({ type, data, happenedOn }) =>
      'told' in data && type !== 'BreachRecorded' ? [{ on: happenedOn, roles: data.told ?? [] }] : [],
    );
    const firstTold = (role: string) => told.find(({ roles }) => roles.some((each) => each === role))?.on ?? null;
    return {
      story,
      checks: [
        check('承办人：还剩5个工作日', [], nth(calendar, receivedOn, 15), firstTold('caseOfficer')),
        check('科室负责人：还剩3个工作日', [], nth(calendar, receivedOn, 17), firstTold('unitHead')),
        check('公开工作机构：还剩1个工作日', [], nth(calendar, receivedOn, 19), firstTold('disclosureHead')),
        check('机关负责人：最后一日', [], dueOn, firstTold('signer')),
        check('监督人员：逾期第1个工作日', [], nth(calendar, dueOn, 1), firstTold('supervisor')),
        check('督办期限：第5个工作日', ['条例47①'], nth(calendar, orderedOn, 5), order.answerBy),
        claim(
          '督办、逾期均已销号',
          ['条例47①'],
          !!(await clearedOn(story, order)) && !!(await clearedOn(story, breach)),
        ),
        ...(await endsAs(story, 'archived', 'GRANTED', ['ACK', 'R-GRANT'])),
      ],
    };
  },
};
