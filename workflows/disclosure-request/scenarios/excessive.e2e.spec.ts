import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/law';
import { liveTo } from '../../../apps/demo/src/fee-line.js';
import { applicantOpensReply, clerkConfirms, houseSigns, officerProposes } from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { letterText } from './letter-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

const FACTS = '你自今年1月4日以来共向本机关提出申请146件，其中内容相近的128件';
const APPLICANT = { kind: 'applicant' } as const;

async function awaitingReasons(): Promise<Story> {
  const story = await Story.begin(system);
  await clerkConfirms(story);
  await story.give('startIntakeReview', system.agency.as('clerk'), {});
  expect(await story.give('requestReasons', system.agency.as('clerk'), {}, { frequencyFacts: FACTS })).toMatchObject({
    decided: 'accepted',
    stage: 'awaitingReasons',
  });
  await story.settles();
  return story;
}

function judge(story: Story, judged: 'reasonable' | 'unreasonable') {
  const findings = { findings: '已核对各件申请的内容和来往' };
  return story.give('judgeReasons', system.agency.as('disclosureHead'), { judged }, findings);
}

/** The unit has the case, its officer proposes not to process it, the house signs, the applicant opens the letter. */
async function isNotProcessed(story: Story): Promise<string> {
  const unit = { unitId: system.agency.unitId, caseOfficerId: null };
  await story.give('assignHandlingUnit', system.agency.as('clerk'), unit);
  const proposed = await officerProposes(
    story,
    { outcome: 'EXCESSIVE', exemptions: [], documents: [], severabilityConsidered: false },
    {
      reasons: '经核对登记簿，情况如下。',
      frequencyFacts: FACTS,
      whyUnreasonable: '没有说明申请数量与所需信息之间的联系',
    },
  );
  expect(proposed).toMatchObject({ decided: 'accepted', stage: 'drafting' });
  await houseSigns(story);
  await applicantOpensReply(story);
  expect(await story.settles()).toMatchObject({ stage: 'served', outcome: 'EXCESSIVE' });
  return letterText(story, 'R-EXC');
}

describe('数量、频次明显超过合理范围 (条例35)', () => {
  it('the reasons are bad: not to be processed, and the letter says what was asked and answered', async () => {
    const story = await awaitingReasons();
    const notice = await letterText(story, 'RSN');
    for (const words of ['共向本机关提出申请146件', '15个工作日内', '不予处理']) expect(notice).toContain(words);
    await story.give('giveReasons', APPLICANT, {}, { reasons: '我就是想要' });
    expect(await judge(story, 'unreasonable')).toMatchObject({ decided: 'accepted', stage: 'processing' });
    const letter = await isNotProcessed(story);
    for (const words of ['你说明的理由为：“我就是想要”', '没有说明申请数量与所需信息之间的联系', '申请行政复议']) {
      expect(letter).toContain(words);
    }
  }, 90_000);

  it('the applicant says nothing in time: the system says so, a person judges', async () => {
    const story = await awaitingReasons();
    await story.give('acknowledgeReasonsNotice', APPLICANT, {});
    expect(await judge(story, 'unreasonable')).toMatchObject({ decided: 'refused' });
    const { reasons } = await story.state();
    await liveTo(story, addDays(reasons?.explainBy ?? '', 2));
    await story.sees('ReasonsSilenceRaised');
    expect(await judge(story, 'unreasonable')).toMatchObject({ decided: 'accepted', stage: 'processing' });
    expect(await isNotProcessed(story)).toContain('你逾期未说明理由');
  }, 90_000);

  it('the reasons are good and the period does not do: deferred to a day, of which the applicant is told', async () => {
    const story = await awaitingReasons();
    await story.give('giveReasons', APPLICANT, {}, { reasons: '受委托编写老旧小区改造志，逐个小区收集' });
    await judge(story, 'reasonable');
    const { replyDueOn } = await story.state();
    const deferredTo = addDays(replyDueOn ?? '', 45);
    const reasons = { reasons: '涉及档案两千余卷，须逐件审查' };
    await story.give('deferReply', system.agency.as('disclosureHead'), { deferredTo }, reasons);
    const state = await story.settles();
    expect(state).toMatchObject({ stage: 'processing', replyDueOn: deferredTo });
    expect(await letterText(story, 'DEF')).toContain('涉及档案两千余卷，须逐件审查');
    expect(await story.clock()).toMatchObject({ running: 'deferred', deferredUntil: deferredTo });
  }, 90_000);
});
