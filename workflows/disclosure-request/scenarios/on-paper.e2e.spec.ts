import { describe, expect, it } from '@jest/globals';
import type { TakenIn } from '#libs/request';
import { Story } from '../../../apps/demo/src/story.js';
import { letterText } from './letter-text.js';
import { subjectsTo } from './mails.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

const POINTS = [{ unclear: '未写明文件的名称或者时间', howTo: '请写明文件名称、文号或者时间' }];
const EVIDENCE = '收发室签收记录';

const taken = (story: Story, wishes: Partial<TakenIn> = {}): TakenIn => ({
  ...{ channel: 'post_signed' as const, arrivedOn: story.today, readBackAndSigned: false, scans: [] },
  ...wishes,
});

/** 协办: the archive looks for the files within its own limit, and nothing stops. */
async function anotherUnitHelps(story: Story): Promise<void> {
  const { helper, helpingUnitId } = system.agency;
  const { replyDueOn } = await story.state();
  const tasks = ['查找2025年度老旧小区改造项目的立项档案'];
  await story.give(
    'askAssistance',
    system.agency.as('caseOfficer'),
    { unitId: helpingUnitId, workingDays: 5 },
    { tasks },
  );
  const [asked] = (await story.settles()).assistances;
  const letter = await letterText(story, 'AST');
  for (const words of ['档案科', '立项档案', story.receipt.number]) expect(letter).toContain(words);
  expect(letter).not.toContain('张小满');
  expect(await subjectsTo(helper.mail)).toEqual([`【协办】请协助办理：${story.receipt.number}`]);
  const answer = { assistanceId: asked?.id ?? '', helped: true };
  expect(await story.give('answerAssistance', helper.actor, answer, { answer: '已查到三卷' })).toMatchObject({
    decided: 'accepted',
  });
  expect(await story.state()).toMatchObject({ replyDueOn, assistances: [{ ended: { how: 'answered' } }] });
}

describe('纸质的补正、理由和撤回', () => {
  it('an applicant without the portal corrects by post, gives reasons by word of mouth, and withdraws by letter', async () => {
    const clerk = system.agency.as('clerk');
    const story = await Story.takenIn(system, { channel: 'in_person' });
    await story.give('startIntakeReview', clerk, {});
    await story.give('requestCorrection', clerk, { periodWorkingDays: 5 }, { points: POINTS });
    await story.settles();
    await story.skip(5);
    const arrivedOn = story.today;
    await story.skip(2);
    const correction = { correction: '2025年度老旧小区改造项目立项批复文件', evidence: EVIDENCE };
    expect(await story.give('takeInCorrection', clerk, taken(story, { arrivedOn }), correction)).toMatchObject({
      decided: 'accepted',
      stage: 'intakeReview',
    });
    expect(await story.clock()).toMatchObject({ startedOn: arrivedOn, startCause: 'correction' });
    await story.give('requestReasons', clerk, {}, { frequencyFacts: '自2026年1月4日以来共提出申请146件' });
    await story.settles();
    // What is sought is what the letter that came by post says.
    expect(await letterText(story, 'RSN')).toContain('老旧小区改造项目立项批复文件');
    const oral = taken(story, { channel: 'oral', readBackAndSigned: true });
    await story.give('takeInReasons', clerk, oral, { reasons: '受委托编写地方志', evidence: '' });
    await story.give('judgeReasons', clerk, { judged: 'reasonable' }, { findings: '申请内容各不相同' });
    expect((await story.settles()).stage).toBe('processing');
    await anotherUnitHelps(story);
    const statement = { statement: '所需信息已从其他途径获得，撤回本申请。', evidence: EVIDENCE };
    expect(await story.give('takeInWithdrawal', clerk, taken(story), statement)).toMatchObject({ stage: 'closed' });
    expect(await story.settles()).toMatchObject({ outcome: 'WITHDRAWN' });
    expect(await letterText(story, 'W-ACK')).toContain('所需信息已从其他途径获得');
  }, 90_000);
});

describe('更正 (条例41)', () => {
  it('a record is put right at the counter: checked, answered by letter, archived; no clock of the law runs', async () => {
    const story = await Story.takenIn(
      system,
      { channel: 'in_person' },
      {
        description: '不动产登记资料中的建筑面积，记为89平方米',
        procedure: 'rectification',
        correctionSought: '建筑面积应为98平方米，见所附测绘报告',
      },
    );
    expect(await story.state()).toMatchObject({ stage: 'verifying', replyDueOn: null, letters: [] });
    const { agency } = system;
    await story.give('assignHandlingUnit', agency.as('clerk'), { unitId: agency.unitId, caseOfficerId: null });
    const organ = { name: '清河市不动产登记中心', contact: '010-5550 0188' };
    const texts = { findings: '该项记录由清河市不动产登记中心制作，本机关只保存副本。', organ };
    const answered = await story.give(
      'answerRectification',
      agency.as('disclosureHead'),
      { decision: 'transferred' },
      texts,
    );
    expect(answered).toMatchObject({ decided: 'accepted', stage: 'closed' });
    await story.settles();
    const letter = await letterText(story, 'RECT');
    for (const words of ['记为89平方米', '应为98平方米', '第四十一条', organ.name, '已将你的请求转送', '60日内'])
      expect(letter).toContain(words);
    // The answer was wrong: a new one replaces it, and names it.
    const [wrong] = (await story.state()).letters;
    await story.give('replaceReply', agency.as('clerk'), {}, { reason: '原始登记材料由本机关保存' });
    expect(await story.state()).toMatchObject({ stage: 'verifying', replaces: { letterId: wrong?.id } });
    const right = { findings: '经查阅原始登记材料，面积应为98平方米。', organ: null };
    await story.give('answerRectification', agency.as('disclosureHead'), { decision: 'corrected' }, right);
    await story.settles();
    const second = await letterText(story, 'RECT');
    const { word = '', year = 0, serial = 0 } = wrong?.number ?? {};
    for (const words of [`${word}〔${year}〕${serial}号答复有误`, '由本答复书予以更正并替代', '本机关已经更正上述记录'])
      expect(second).toContain(words);
    // What tells of the answer may still be on its way.
    await story.until(async () => {
      const packed = await story.give('archiveRequest', agency.as('archivist'), {});
      return packed.decided === 'accepted' ? packed : null;
    }, 'the package');
    expect(await story.reaches('archived')).toMatchObject({ rectification: { answer: { decision: 'corrected' } } });
  }, 90_000);
});
