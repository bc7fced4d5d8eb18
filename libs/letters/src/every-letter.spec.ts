import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pdfAttachments, pdfPages, pdfText, pdfTextBoxes } from '../test/pdf-text.js';
import { printedValues } from '../test/printed-values.js';
import { DOC_CODES, LETTER_TITLES, LetterRenderer, sampleLetter } from './index.js';
import type { DocCode } from './index.js';

// Real threads on a busy machine.
jest.setTimeout(60_000);

/** What the letter must say beside its data: the legal consequence, in the words of the law (handbook §6). */
const SAYS: { readonly [C in DocCode]: readonly string[] } = {
  ACK: [
    '自收到之日的次日起按工作日计算，至第20个工作日止',
    '3月3日—3月6日第1—4日工作日',
    '3月7日—3月8日不计入周末',
    '网上平台',
  ],
  CORR: ['一次性告知', '第三十条', '（一）', '（二）', '视为放弃申请，本机关不再处理', '重新计算'],
  EXT: ['第三十三条第二款', '延长10个工作日', '政府信息公开工作机构负责人同意', '不计入清明节放假'],
  TPC: [
    '第三十二条',
    '15个工作日内',
    '由本机关依照《中华人民共和国政府信息公开条例》的规定决定',
    '□同意公开',
    '□不同意公开',
    '理由',
  ],
  TPA: ['征求意见所需时间不计算在答复期限内', '第三十三条第三款', '第三方', '共同制作该信息的其他行政机关'],
  TPN: ['决定公开下列信息', '决定公开的理由', '你单位于2026年3月12日答复不同意公开'],
  COC: ['第三十四条', '逾期未提出意见的，视为同意公开', '15个工作日内', '□不同意公开'],
  AST: ['答复期限不因此停止计算', '请于2026年3月11日前'],
  RSN: ['第三十五条', '明显超过合理范围', '不予处理'],
  DEF: ['第三十五条', '延迟答复', '将于2026年5月29日前'],
  FEE: ['按量计收', '20个工作日内缴纳', '视为放弃申请', '完成缴费次日起重新计算', '10元/页', '合计1040元'],
  'R-GRANT': ['决定予以公开', '提供的材料共2项', '第三十六条第（二）项'],
  'R-PUB': ['已经主动公开', '第三十六条第（一）项'],
  'R-PART': ['决定部分公开', '第三十七条', '第十五条', '遮盖', '该信息不存在'],
  'R-DENY': [
    '决定不予公开',
    '第十四条',
    '第十五条',
    '第十六条第二款',
    '定密依据',
    '书面征求第三方意见',
    '关于区分处理',
  ],
  'R-NONE': ['检索范围', '检索关键词', '检索方法', '检索结果', '该政府信息不存在'],
  'R-NOTOURS': ['不属于本机关负责公开', '第三十六条第（五）项'],
  'R-CREATE': ['加工、分析', '第三十八条', '不予提供'],
  'R-UNCLEAR': ['补正后申请内容仍不明确', '无法提供'],
  'R-REPEAT': ['不予重复处理', '第三十六条第（六）项'],
  'R-SPEC': ['第三十六条第（七）项', '办理部门'],
  'R-PET': ['不作为政府信息公开申请处理', '第三十九条第一款', '可以通过以下渠道提出'],
  'R-BOOK': ['公开出版物', '获取途径'],
  'R-EXC': ['明显超过合理范围', '申请理由不合理', '不予处理'],
  'R-RECON': ['不予重新出具或者确认'],
  'R-OTHER': ['现答复如下'],
  'T-CORR': ['无正当理由未予补正', '视为你放弃申请，本机关不再处理'],
  'T-FEE': ['未按要求缴纳', '视为你放弃申请，本机关不再处理'],
  'W-ACK': ['确认你已撤回该申请', '终止办理'],
  RECT: ['与自身相关的政府信息记录不准确', '第四十一条', '本机关无权更正', '已将你的请求转送', '60日内'],
  SUG: ['纳入主动公开的范围', '第四十四条', '采纳你的建议', '2026年3月9日主动公开'],
  SVC: ['邮寄送达（邮政企业）', '签收人', '签收日期', '拒收事由', '见证人', '交邮日期', '邮单号'],
};

const attachedText = (files: Record<string, Uint8Array>): string =>
  Object.values(files)
    .map((file) => Buffer.from(file).toString('utf8'))
    .join();

describe('every letter of handbook §6, and ours', () => {
  let renderer: LetterRenderer;
  beforeAll(() => {
    renderer = new LetterRenderer();
  });
  afterAll(() => renderer.close());

  it.each(DOC_CODES)('%s prints its title, all its data and what the law makes it say', async (code) => {
    const letter = sampleLetter(code);
    const text = await pdfText((await renderer.render(letter)).pdf);
    const absent = [LETTER_TITLES[code], ...SAYS[code], ...printedValues(letter)].filter(
      (words) => !text.includes(words),
    );
    expect(absent).toEqual([]);
  });

  it.each(DOC_CODES)('%s does not leave the seal on a page without text', async (code) => {
    const pages = await pdfPages((await renderer.render(sampleLetter(code))).pdf);
    const signed = pages.find((page) => page.includes('江海市自然资源和规划局2026年'));
    expect(signed?.replace(/—\d+—/, '').indexOf('江海市自然资源和规划局2026年')).toBeGreaterThan(20);
  });

  it.each(['TPC', 'TPN', 'COC', 'AST', 'SVC'] as const)('%s tells others nothing of the applicant', async (code) => {
    const { request } = sampleLetter('R-GRANT');
    const careless = { ...sampleLetter(code), request: { ...request, askedFor: '申请人王小明索要的内容' } };
    const { pdf } = await renderer.render(careless);
    expect(await pdfText(pdf)).not.toContain('索要');
    expect(attachedText(await pdfAttachments(pdf))).not.toContain('索要');
  });

  it('counts provisional days as such on the acknowledgement', async () => {
    const text = await pdfText((await renderer.render({ ...sampleLetter('ACK'), certainty: 'provisional' })).pdf);
    expect(text).toContain('2026年3月30日（暂估）');
    expect(text).toContain('放假调休安排尚未公布');
  });

  it.each([
    ['in_person', '本机关于2026年3月2日收到你当面提交的'],
    ['oral', '本机关于2026年3月2日收到你口头提出、由本机关代为填写的'],
    ['post_signed', '本机关于2026年3月2日收到你以签收邮件寄送的'],
    ['post_ordinary', '你于2026年2月28日以平常信函寄送的'],
    ['online', '你于2026年2月28日通过网上平台提交的'],
    ['email', '你于2026年2月28日通过电子邮件提交的'],
    ['fax', '你于2026年2月28日通过传真提交的'],
    ['misdirected', '你于2026年2月28日寄至本机关其他内设机构后转交的'],
  ] as const)('says how a request by %s was received', async (channel, words) => {
    const letter = sampleLetter('R-GRANT');
    const text = await pdfText((await renderer.render({ ...letter, request: { ...letter.request, channel } })).pdf);
    expect(text).toContain(words);
  });

  it('addresses an organisation as 你单位', async () => {
    const letter = {
      ...sampleLetter('R-NONE'),
      addressee: '江海环保志愿者协会',
      addresseeKind: 'organisation' as const,
    };
    expect(await pdfText((await renderer.render(letter)).pdf)).toContain('没有你单位申请公开的信息');
  });

  it('names the wrong reply that a reply replaces', async () => {
    const replaces = { documentNumber: { word: '江资公开告', year: 2026, serial: 7 }, issuedOn: '2026-03-13' };
    const text = await pdfText((await renderer.render({ ...sampleLetter('R-GRANT'), replaces })).pdf);
    expect(text).toContain('2026年3月13日作出的江资公开告〔2026〕7号答复有误，由本答复书予以更正并替代');
  });

  it('names the order on which a request is answered again, and the reply that was quashed', async () => {
    const order = { document: '《行政复议决定书》（江政复决〔2026〕3号）', receivedOn: '2026-06-01' };
    const replaces = { documentNumber: { word: '江资公开告', year: 2026, serial: 7 }, issuedOn: '2026-03-13' };
    const text = async (more: object) =>
      pdfText((await renderer.render({ ...sampleLetter('R-GRANT'), order, ...more })).pdf);
    const named = '本机关于2026年6月1日收到《行政复议决定书》（江政复决〔2026〕3号），现依其要求重新答复。';
    expect(await text({})).toContain(named);
    const both = await text({ replaces });
    expect(both).toContain(`${named}本机关2026年3月13日作出的江资公开告〔2026〕7号答复由本答复书替代。`);
    expect(both).not.toContain('有误');
  });

  it('names on the acknowledgement each basis once, where it first applies', async () => {
    const letter = sampleLetter('ACK');
    const dueTrace = letter.dueTrace.map((day) => ({
      ...day,
      basis: day.nth === null ? '放假通知' : '条例第三十三条',
    }));
    const text = await pdfText((await renderer.render({ ...letter, dueTrace })).pdf);
    expect(text.match(/（条例第三十三条）/g)).toHaveLength(1);
    expect(text).toContain('不计入周末（放假通知）3月9日');
  });

  it('keeps everything within the margins, long names and long numbers too', async () => {
    const name = '国家税务总局江海市江海经济技术开发区税务局第三税务分局';
    const letter = sampleLetter('R-GRANT');
    const long = {
      ...letter,
      issuer: { ...letter.issuer, name, seal: { kind: 'drawn' as const, text: name } },
      addressee: '江海市江海经济技术开发区滨江新区某某某某某某某某某某某某股份有限公司工会委员会',
      request: {
        ...letter.request,
        askedFor: `编号${'0123456789'.repeat(12)}与https://example.org/${'a'.repeat(150)}`,
      },
    };
    const { pdf } = await renderer.render(long);
    expect(await pdfText(pdf)).toContain('0123456789'.repeat(12));
    const millimetre = 72 / 25.4;
    // A full-width mark may be set at half its width: the file gives the nominal one.
    const squeezed = (text: string) => 8 * (text.match(/[（）《》“”〔〕，。、；：]/g) ?? []).length;
    for (const { left, right, text } of await pdfTextBoxes(pdf)) {
      expect([text, left > 27 * millimetre]).toEqual([text, true]);
      expect([text, right - squeezed(text) < (210 - 26) * millimetre + 1]).toEqual([text, true]);
    }
  });
});
