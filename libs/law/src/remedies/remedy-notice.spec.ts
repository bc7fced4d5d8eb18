import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXEMPTION_CODES, OUTCOME_CODES } from '../outcomes/index.js';
import { isLawRefusal } from '../refusal.js';
import {
  AGENCY_KINDS,
  getRemedyBlockers,
  RemedyDataMissing,
  remedyClause,
  remedyNotice,
  type RemedyInput,
} from './index.js';

const REFUSAL: RemedyInput = {
  outcome: 'DENIED',
  exemptions: ['E16_INTERNAL_WORKFLOW'],
  decidedOn: '2026-05-06',
  agency: { kind: 'localDepartment', name: '甲区民政局', sameLevelGovernment: '甲区人民政府' },
  court: '甲区人民法院',
  servedOnline: false,
};

function blockersOf(input: RemedyInput): string[] {
  try {
    remedyNotice(input);
  } catch (error) {
    if (error instanceof RemedyDataMissing) return error.blockers.map((each) => each.code);
    throw error;
  }
  return [];
}

describe('the remedy of a decision', () => {
  it('sends a refusal to reconsideration first, then to court within 15 days', () => {
    expect(remedyNotice(REFUSAL)).toMatchObject({
      clause: 'R-PRE',
      paragraphs: [
        '如对本决定不服，可以自收到本文书之日起60日内向甲区人民政府申请行政复议。依照《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，' +
          '应当先申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向甲区人民法院提起行政诉讼。',
      ],
      reconsiderationOrgan: '甲区人民政府',
      reconsiderationDays: 60,
      litigation: { daysAfterReview: 15 },
      articles: ['复议法20', '复议法23①(四)', '复议法23②', '行诉法45', '复议法24'],
    });
  });

  it('leaves the choice in all else', () => {
    expect(remedyNotice({ ...REFUSAL, outcome: 'NOT_EXIST', exemptions: [] })).toMatchObject({
      clause: 'R-ORD',
      paragraphs: [
        '如对本答复不服，可以自收到本文书之日起60日内向甲区人民政府申请行政复议，或者自收到本文书之日起6个月内直接向甲区人民法院提起行政诉讼。',
      ],
      litigation: { months: 6 },
      articles: ['复议法20', '行诉法46', '复议法24'],
    });
  });

  it('told a refusal of 2023 by the law of 2023: either organ, or court at once', () => {
    const agency = { ...REFUSAL.agency, upperDepartment: '甲市民政局' };
    expect(remedyNotice({ ...REFUSAL, agency, decidedOn: '2023-12-31' })).toMatchObject({
      clause: 'R-ORD',
      reconsiderationOrgan: '甲区人民政府或者甲市民政局',
      articles: ['旧复议法9', '行诉法46', '旧复议法12'],
    });
  });

  it('says for a mixed reply which part follows which way', () => {
    const { clause, paragraphs } = remedyNotice({
      ...REFUSAL,
      outcome: 'PARTIAL',
      otherGrounds: ['NOT_EXIST', 'NEEDS_CREATION'],
    });
    expect(clause).toBe('R-PRE');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[1]).toBe(
      '其中依据《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条不予公开的部分，应当先申请行政复议；' +
        '因“信息不存在”、“没有现成信息需要另行制作”未提供的部分，可以申请行政复议，' +
        '也可以自收到本文书之日起6个月内直接向甲区人民法院提起行政诉讼。',
    );
    const ordinary = remedyNotice({ ...REFUSAL, outcome: 'PARTIAL', exemptions: [], otherGrounds: ['NOT_EXIST'] });
    expect(ordinary.paragraphs).toHaveLength(1);
  });

  it('adds the online channel when served online under the new law, and only then', () => {
    const online = { ...REFUSAL, servedOnline: true, onlineReconsiderationUrl: ' https://fy.example.gov.cn ' };
    expect(remedyNotice(online).paragraphs.at(-1)).toBe('申请行政复议的互联网渠道：https://fy.example.gov.cn');
    expect(remedyNotice(online).articles).toContain('复议法22②');
    expect(remedyNotice({ ...online, servedOnline: false }).paragraphs.join()).not.toContain('https');
    const old = { ...online, decidedOn: '2023-12-31', agency: { ...online.agency, upperDepartment: '甲市民政局' } };
    expect(remedyNotice(old).paragraphs.join()).not.toContain('https');
    expect(blockersOf({ ...old, onlineReconsiderationUrl: undefined })).toEqual([]);
  });

  it('follows the agency’s own setting of the organ', () => {
    const notice = remedyNotice({
      ...REFUSAL,
      agency: { kind: 'localDepartment', name: '局' },
      reconsiderationOrgan: '开发区管委会',
    });
    expect(notice.reconsiderationOrgans).toEqual(['开发区管委会']);
  });

  it('gives a third party whose objection was overridden the ordinary remedy', () => {
    expect(remedyNotice({ ...REFUSAL, outcome: 'GRANTED', exemptions: [], toThirdParty: true }).clause).toBe('R-ORD');
    expect(remedyNotice({ ...REFUSAL, outcome: 'PARTIAL', toThirdParty: true }).clause).toBe('R-ORD');
  });

  it('says nothing on a withdrawal, and needs nothing for it', () => {
    const withdrawn: RemedyInput = {
      outcome: 'WITHDRAWN',
      exemptions: [],
      decidedOn: '2026-05-06',
      agency: { kind: 'localDepartment', name: '局' },
      servedOnline: true,
    };
    expect(remedyNotice(withdrawn)).toMatchObject({
      clause: 'none',
      paragraphs: [],
      reconsiderationOrgan: null,
      court: null,
    });
    expect(getRemedyBlockers(withdrawn)).toEqual([]);
  });

  it('names all that is missing, at once', () => {
    const nothing: RemedyInput = {
      ...REFUSAL,
      exemptions: [],
      agency: { kind: 'justiceDepartment', name: '局' },
      court: ' ',
      servedOnline: true,
      onlineReconsiderationUrl: 'fy.example',
    };
    expect(blockersOf(nothing)).toEqual([
      'REMEDY.ORGAN_UNKNOWN',
      'REMEDY.ORGAN_UNKNOWN',
      'REMEDY.EXEMPTION_UNKNOWN',
      'REMEDY.COURT_UNKNOWN',
      'REMEDY.ONLINE_CHANNEL_MISSING',
    ]);
    const said = getRemedyBlockers(nothing).map(({ articles, message, details }) => ({ articles, message, details }));
    expect(said).toEqual([
      {
        articles: ['复议法28'],
        message: '机关设置中没有本级人民政府名称，无法确定行政复议机关',
        details: { field: 'sameLevelGovernment', kind: 'justiceDepartment' },
      },
      {
        articles: ['复议法28'],
        message: '机关设置中没有上一级主管部门名称，无法确定行政复议机关',
        details: { field: 'upperDepartment', kind: 'justiceDepartment' },
      },
      {
        articles: ['条例36(三)', '复议法23①(四)'],
        message: '不予公开没有选定依据，无法确定是否须先申请行政复议',
        details: {},
      },
      { articles: ['行诉法46'], message: '机关设置中没有管辖法院', details: {} },
      {
        articles: ['复议法22②'],
        message: '经互联网送达的，须同时提供申请行政复议的互联网渠道（网址）',
        details: {},
      },
    ]);
    for (const { force } of getRemedyBlockers(nothing)) expect(force).toBe('law');
    expect(() => remedyNotice(nothing)).toThrow(
      expect.objectContaining({
        code: 'REMEDY.DATA_MISSING',
        article: '复议法28',
        message: said.map((each) => each.message).join('；'),
        details: {
          codes:
            'REMEDY.ORGAN_UNKNOWN REMEDY.ORGAN_UNKNOWN REMEDY.EXEMPTION_UNKNOWN REMEDY.COURT_UNKNOWN REMEDY.ONLINE_CHANNEL_MISSING',
        },
      }),
    );
  });

  it('asks for the upper government, or the own name, where that is what is missing', () => {
    const without = (agency: RemedyInput['agency']) => getRemedyBlockers({ ...REFUSAL, agency })[0]?.message;
    expect(without({ kind: 'localGovernment', name: '乡', upperGovernment: ' ' })).toContain('上一级人民政府名称');
    expect(without({ kind: 'provincialGovernment', name: '' })).toContain('本机关名称');
  });

  it('is not told for a decision before the regulation of 2019', () => {
    expect(getRemedyBlockers({ ...REFUSAL, decidedOn: '2019-05-14' })).toEqual([
      {
        code: 'REMEDY.DECIDED_TOO_EARLY',
        articles: ['条例36'],
        force: 'law',
        message: '2019年5月15日之前的决定不适用现行条例，本系统不出具其救济告知',
        details: { decidedOn: '2019-05-14' },
      },
    ]);
  });

  it('prints names without the blanks around them', () => {
    const agency = { kind: 'localDepartment', name: '局', sameLevelGovernment: ' 甲区人民政府 ' } as const;
    expect(remedyNotice({ ...REFUSAL, agency, court: ' 甲区人民法院 ' })).toMatchObject({
      reconsiderationOrgan: '甲区人民政府',
      court: '甲区人民法院',
    });
    expect(remedyNotice({ ...REFUSAL, reconsiderationOrgan: ' 管委会 ' }).reconsiderationOrgan).toBe('管委会');
    expect(remedyNotice({ ...REFUSAL, reconsiderationOrgan: ' ' }).reconsiderationOrgan).toBe('甲区人民政府');
  });

  it.each([
    ['https://fy.example.gov.cn/apply?x=1', true],
    ['http://a.cn', true],
    ['fy.example.gov.cn', false],
    ['见 https://fy.example.gov.cn', false],
    ['https://fy.example.gov.cn 或窗口', false],
    ['https:///apply', false],
    ['https://', false],
    ['', false],
    [undefined, false],
  ])('takes %s as an online channel: %s', (onlineReconsiderationUrl, good) => {
    const blockers = getRemedyBlockers({ ...REFUSAL, servedOnline: true, onlineReconsiderationUrl });
    expect(blockers.map((each) => each.code)).toEqual(good ? [] : ['REMEDY.ONLINE_CHANNEL_MISSING']);
  });

  it('carries its refusal as a LawRefusal, so that one handler serves all', () => {
    try {
      remedyNotice({ ...REFUSAL, court: undefined });
      throw new Error('should refuse');
    } catch (error) {
      expect(isLawRefusal(error)).toBe(true);
    }
  });

  it('is reconsideration first exactly for 14-16, whole or in part, from 2024 on', () => {
    const days = fc.constantFrom('2019-05-15', '2023-12-31', '2024-01-01', '2026-11-21');
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTCOME_CODES),
        fc.subarray([...EXEMPTION_CODES]),
        days,
        (outcome, exemptions, on) => {
          const refused = (outcome === 'DENIED' || outcome === 'PARTIAL') && exemptions.length > 0;
          const expected = outcome === 'WITHDRAWN' ? 'none' : refused && on >= '2024-01-01' ? 'R-PRE' : 'R-ORD';
          expect(remedyClause(outcome, exemptions, on)).toBe(expected);
        },
      ),
    );
  });

  it('is never half written: either every reason why not, or organ, court and days in the text', () => {
    const name = fc.option(fc.constantFrom('甲机关', '乙机关'), { nil: undefined });
    const input = fc.record({
      outcome: fc.constantFrom(...OUTCOME_CODES),
      exemptions: fc.subarray([...EXEMPTION_CODES], { maxLength: 2 }),
      decidedOn: fc.constantFrom('2020-01-01', '2026-01-05'),
      agency: fc.record({
        kind: fc.constantFrom(...AGENCY_KINDS),
        name: fc.constant('本局'),
        sameLevelGovernment: name,
        upperGovernment: name,
        upperDepartment: name,
      }),
      court: fc.option(fc.constant('法院'), { nil: undefined }),
      servedOnline: fc.boolean(),
      onlineReconsiderationUrl: fc.option(fc.constant('https://a.cn'), { nil: undefined }),
    });
    fc.assert(
      fc.property(input, (each) => {
        const blockers = getRemedyBlockers(each);
        if (blockers.length > 0) return expect(() => remedyNotice(each)).toThrow(RemedyDataMissing);
        const notice = remedyNotice(each);
        if (notice.clause === 'none') return expect(notice.paragraphs).toEqual([]);
        const text = notice.paragraphs.join('');
        for (const part of [...notice.reconsiderationOrgans, '法院', '60日']) expect(text).toContain(part);
        expect(text).toContain(notice.clause === 'R-PRE' ? '应当先申请行政复议' : '6个月内直接');
        return expect(text).not.toMatch(/undefined|null/);
      }),
    );
  });
});
