import { describe, expect, it } from '@jest/globals';
import { publishedCalendar } from '#libs/law';
import type { ProposableOutcome } from '#libs/request';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposes,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { LAWFUL } from '../../../libs/request/test/outcomes.js';
import { draftText, letterText } from './letter-text.js';
import { sharedStage } from './stage-set.js';

const system = await sharedStage();

const PDF = (title: string) => new TextEncoder().encode(`%PDF-1.4\n% ${title}\n`);
const withoutSpace = (text: string) => text.replace(/\s/g, '');

async function atWork(): Promise<Story> {
  const story = await Story.begin(system, { description: '清河市2025年度道路养护合同及验收材料' });
  await clerkConfirms(story);
  await clerkAccepts(story);
  return story;
}

/** Proposed, signed and issued; the text of the letter, which is the draft's but for number, day and seal. */
async function replyOf(story: Story, letterCode: string): Promise<string> {
  const draft = await draftText(story);
  expect(await houseSigns(story)).toMatchObject({ decided: 'accepted', stage: 'decided' });
  await story.settles();
  const issued = await letterText(story, letterCode);
  const opening = withoutSpace('政府信息公开申请（登记编号');
  const decision = (text: string) => text.slice(text.indexOf(opening), text.indexOf('联系机构'));
  expect(decision(issued)).toBe(decision(draft).replaceAll('草稿', ''));
  return issued;
}

describe('部分公开', () => {
  it('gives one contract whole and one masked, keeps the third, and tells of each part why', async () => {
    const story = await atWork();
    const whole = await story.attach('养护合同.pdf', PDF('养护合同'));
    const masked = await story.attach('验收材料（已遮盖）.pdf', PDF('验收材料'));
    const kept = await story.attach('“人员安排表”', PDF('人员安排表'));
    const proposed = await officerProposes(
      story,
      {
        outcome: 'PARTIAL',
        documents: [
          { ...whole, treatment: 'full' },
          { ...masked, treatment: 'partial' },
          { ...kept, treatment: 'withheld' },
        ],
        exemptions: [
          { code: 'E16_PROCESS_DISCUSSION', publicationDuty: 'none', documentId: masked.documentId },
          { code: 'E16_INTERNAL_PERSONNEL', documentId: kept.documentId },
        ],
        otherGrounds: ['NOT_EXIST'],
        severabilityConsidered: true,
      },
      {
        reasons: '经检索，本机关保存2025年度养护合同及验收材料。',
        withheld: [
          { information: '第三页验收讨论记录', reasons: '该部分属于讨论记录，公开会影响坦率讨论。' },
          { reasons: '该表属于人事管理方面的内部事务信息。' },
        ],
        otherParts: [{ information: '2025年12月的验收材料', reasons: '该月验收尚未进行。' }],
        searchRecord: { scope: '档案室', keywords: '道路养护 验收', method: '全文检索', result: '未检索到' },
        severanceMethod: '对验收材料第三页作遮盖处理',
      },
    );
    expect(proposed).toMatchObject({ decided: 'accepted' });
    await story.reaches('inApproval');
    const text = await replyOf(story, 'R-PART');
    for (const words of [
      '本机关决定部分公开',
      '《养护合同》（全文）',
      '《验收材料（已遮盖）》（区分处理后）',
      '区分处理的方法：对验收材料第三页作遮盖处理',
      '“验收材料（已遮盖）：第三页验收讨论记录”',
      '公开会影响坦率讨论',
      '“人员安排表”',
      '人事管理方面的内部事务信息',
      '2025年12月的验收材料',
      '检索范围：档案室',
      '第三十七条',
      '第十六条',
      '第三十六条第（四）项',
      // Parts are withheld under article 16: reconsideration comes first (复议法23).
      '应当先申请行政复议',
    ]) {
      expect(text).toContain(withoutSpace(words));
    }
    await applicantOpensReply(story);
    await clerkClosesAndArchives(story);
    expect(await story.state()).toMatchObject({ stage: 'archived', outcome: 'PARTIAL' });
  }, 90_000);
});

describe('无法提供 and 不予处理', () => {
  it.each<[ProposableOutcome, string, string[]]>([
    ['NEEDS_CREATION', 'R-CREATE', ['须从四百份合同中逐项提取、换算', '没有可以单独提供的现有材料', '第三十八条']],
    ['NOT_RESPONSIBLE', 'R-NOTOURS', ['清河市教育局', '0513-55500001', '第三十六条第（五）项']],
    ['PETITION', 'R-PET', ['举报', '清河市城管热线', '12319', '第三十九条第一款']],
    ['REPEAT', 'R-REPEAT', ['QHSW-2025-000031', '2025年11月18日', '清河公开告〔2025〕12号', '第三十六条第（六）项']],
  ])(
    '%s is answered by %s with its own contents and the ordinary remedy',
    async (outcome, letterCode, contents) => {
      const story = await atWork();
      const { data, texts } = LAWFUL[outcome];
      expect(await officerProposes(story, data, texts)).toMatchObject({ decided: 'accepted' });
      await story.reaches('inApproval');
      const text = await replyOf(story, letterCode);
      for (const words of [...contents, '60日内', '6个月内']) expect(text).toContain(withoutSpace(words));
      expect(text).not.toContain('应当先申请行政复议');
    },
    60_000,
  );

  it('a request that the correction left unclear is answered as such, with the course of the correction', async () => {
    const story = await Story.begin(system, { description: '道路的材料' });
    await clerkConfirms(story);
    const clerk = system.agency.as('clerk');
    await story.give('startIntakeReview', clerk, {});
    const points = [{ unclear: '没有写明哪一条道路、哪一年', howTo: '请写明文件名称、文号或者时间' }];
    await story.give('requestCorrection', clerk, { periodWorkingDays: 15 }, { points });
    await story.settles();
    const applicant = { kind: 'applicant' } as const;
    await story.give('submitCorrection', applicant, {}, { correction: '所有跟道路有关的材料都要' });
    const confirmation = { confirmedOn: story.today, method: 'phone' as const, lateForGoodReason: false };
    await story.give('confirmCorrection', clerk, confirmation, { evidence: '电话确认' });
    await story.give('passIntakeReview', clerk, { identityShown: true, descriptionClear: false, formStated: true });
    await story.give('assignHandlingUnit', clerk, { unitId: system.agency.unitId, caseOfficerId: null });
    const { data, texts } = LAWFUL.STILL_UNCLEAR;
    expect(await officerProposes(story, data, texts)).toMatchObject({ decided: 'accepted' });
    await story.reaches('inApproval');
    const text = await replyOf(story, 'R-UNCLEAR');
    const { letters } = await story.state();
    const notice = letters.find(({ code }) => code === 'CORR')?.number;
    for (const words of [
      `${notice?.word}〔${notice?.year}〕${notice?.serial}号`,
      '所有跟道路有关的材料都要',
      '没有指明信息的名称、文号或者特征',
      '无法提供相关政府信息',
    ]) {
      expect(text).toContain(withoutSpace(words));
    }
  }, 60_000);
});

describe('a wrong reply', () => {
  it('is replaced by a new one that names it, and both are archived', async () => {
    const story = await atWork();
    await officerProposes(story, LAWFUL.PETITION.data, LAWFUL.PETITION.texts);
    await houseSigns(story);
    await applicantOpensReply(story);
    await story.settles();
    const wrong = (await story.state()).letters.at(-1);
    const clerk = system.agency.as('clerk');
    const found = await story.give('replaceReply', clerk, {}, { reason: '来件是信息公开申请，不是举报' });
    expect(found).toMatchObject({ decided: 'accepted', stage: 'processing' });
    const { data, texts } = LAWFUL.NOT_EXIST;
    expect(await officerProposes(story, data, texts)).toMatchObject({ decided: 'accepted' });
    await story.reaches('inApproval');
    const text = await replyOf(story, 'R-NONE');
    const number = `${wrong?.number.word}〔${wrong?.number.year}〕${wrong?.number.serial}号`;
    expect(text).toContain(`作出的${number}答复有误，由本答复书予以更正并替代`);
    expect(text).toContain('60日内');
    await story.give('acknowledgeService', { kind: 'applicant' }, {});
    await clerkClosesAndArchives(story);
    const state = await story.state();
    expect(state).toMatchObject({ stage: 'archived', outcome: 'NOT_EXIST' });
    expect(state.letters.map(({ code, status }) => `${code} ${status}`)).toEqual([
      'ACK issued',
      'R-PET issued',
      'R-NONE issued',
    ]);
  }, 90_000);
});

describe('an archived request that a court has answered again', () => {
  it('gets a new process, a due date of the judgment, and a reply that names both', async () => {
    const story = await atWork();
    await officerProposes(story, LAWFUL.PETITION.data, LAWFUL.PETITION.texts);
    await houseSigns(story);
    await applicantOpensReply(story);
    await clerkClosesAndArchives(story);
    const quashed = (await story.state()).letters.at(-1);
    const order = {
      organ: 'court' as const,
      receivedOn: story.today,
      replyBy: null,
      workingDays: 20,
      proofDocumentId: null,
    };
    const texts = {
      order: '《行政判决书》（（2026）清01行初3号）',
      demands: '判决撤销原答复，责令在法定期限内重新答复',
    };
    const reopened = await story.give('reopenOnOrder', system.agency.as('clerk'), order, texts);
    expect(reopened).toMatchObject({ decided: 'accepted', stage: 'processing' });
    const replyDueOn = publishedCalendar().nthWorkingDayAfter(story.today, 20);
    expect(await story.state()).toMatchObject({ replyDueOn, dueCertainty: 'fixed' });
    await story.settles();
    expect(await officerProposes(story, LAWFUL.NOT_EXIST.data, LAWFUL.NOT_EXIST.texts)).toMatchObject({
      decided: 'accepted',
    });
    await story.reaches('inApproval');
    const text = await replyOf(story, 'R-NONE');
    expect(text).toContain('收到《行政判决书》（（2026）清01行初3号），现依其要求重新答复');
    const number = `${quashed?.number.word}〔${quashed?.number.year}〕${quashed?.number.serial}号`;
    expect(text).toContain(`作出的${number}答复由本答复书替代`);
    await story.give('acknowledgeService', { kind: 'applicant' }, {});
    await clerkClosesAndArchives(story);
    expect(await story.state()).toMatchObject({ stage: 'archived', outcome: 'NOT_EXIST' });
  }, 120_000);
});

describe('当场答复', () => {
  it('at the counter: received, answered and signed for on one day', async () => {
    const story = await Story.begin(system, { deliveryForm: 'counter' });
    await clerkConfirms(story);
    await story.settles();
    const { data, texts } = LAWFUL.ALREADY_PUBLIC;
    const replied = await story.give('replyOnTheSpot', system.agency.as('disclosureHead'), data, texts);
    expect(replied).toMatchObject({ decided: 'accepted', stage: 'decided' });
    await story.settles();
    expect(await letterText(story, 'R-PUB')).toContain('市政府网站“项目审批”栏目');
    const service = { servedOn: story.today, method: 'inPerson' as const, proofDocumentId: null };
    await story.give('recordService', system.agency.as('clerk'), service, { evidence: '申请人当场签收' });
    await clerkClosesAndArchives(story);
    const { receivedOn, servedOn } = await story.state();
    expect({ receivedOn, servedOn }).toEqual({ receivedOn: story.today, servedOn: story.today });
  }, 60_000);
});
