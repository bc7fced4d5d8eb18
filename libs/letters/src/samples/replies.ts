import type { ReplyCommon } from '../letters/common.js';
import type { Withheld } from '../letters/replies.js';
import type { LetterOf } from '../letters/letter.js';
import { REGULATION, common, documentNumber, ordinaryRemedy, reconsiderationFirst } from './common.js';

const ordinary = (...articles: string[]): ReplyCommon => ({
  ...common(),
  facts: ['经审查，你申请的内容明确，属于本机关职责范围内的政府信息。'],
  basis: articles.map((article) => REGULATION + article),
  remedy: ordinaryRemedy(),
});

const tradeSecret = (): Withheld => ({
  information: '土地出让竞买人报价明细及成本测算表',
  exemption: 'E15_TRADE_SECRET',
  reasons: ['该表载有竞买人的成本构成和报价策略，不为公众知悉且经其采取保密措施，公开后将损害其竞争地位。'],
  consultation: {
    askedOn: '2026-03-05',
    stance: 'objected',
    answeredOn: '2026-03-12',
    reasons: '该信息为企业经营核心数据，公开将造成直接经济损失',
    publicInterest: '成交结果已经公示，不公开该明细不会对公共利益造成重大影响。',
  },
});

export const sampleReplies = {
  'R-GRANT': (): LetterOf<'R-GRANT'> => ({
    ...ordinary('第三十六条第（二）项', '第四十条'),
    docCode: 'R-GRANT',
    materials: [
      { title: '江海市滨江新区2025年度国有建设用地供应计划', documentNumber: '江资发〔2025〕31号', pages: 14 },
      {
        title: '江海市人民政府关于滨江新区2025年度国有建设用地供应计划的批复',
        documentNumber: '江政复〔2025〕9号',
        pages: 3,
      },
    ],
    provision: { form: '电子文件（PDF）', means: '在网上平台供你下载，并发送至你提供的电子邮箱' },
    attachments: [
      '江海市滨江新区2025年度国有建设用地供应计划',
      '江海市人民政府关于滨江新区2025年度国有建设用地供应计划的批复（江政复〔2025〕9号）',
    ],
  }),
  'R-PUB': (): LetterOf<'R-PUB'> => ({
    ...ordinary('第三十六条第（一）项'),
    docCode: 'R-PUB',
    sources: [
      {
        title: '江海市滨江新区2025年度国有建设用地供应计划',
        url: 'https://zrzy.jianghai.example/zwgk/tdgy/2025/t20250418_88213.html',
        column: '政务公开—法定主动公开内容—土地供应',
      },
      { title: '江海市土地供应年报（2025）', howToGet: '在江海市档案馆政府信息查阅点查阅、复制' },
    ],
  }),
  'R-DENY': (): LetterOf<'R-DENY'> => ({
    ...ordinary('第三十六条第（三）项', '第十四条', '第十五条', '第十六条第二款'),
    docCode: 'R-DENY',
    remedy: reconsiderationFirst(),
    withheld: [
      {
        information: '滨江新区军事管理区周边1:2000地形数据',
        exemption: 'E14_STATE_SECRET',
        reasons: ['该数据经依法定密，密级为秘密，目前仍在保密期限内。'],
        classificationBasis: '江海市自然资源和规划局《国家秘密事项一览表》第7项（2024年11月6日确定）',
      },
      tradeSecret(),
      {
        information: '供应计划征求意见过程中的会议讨论记录',
        exemption: 'E16_PROCESS_DISCUSSION',
        reasons: [
          '该记录系计划形成过程中的内部讨论，观点未经确定，公开会影响坦率讨论；法律、法规、规章未规定其应当公开。',
        ],
      },
    ],
    severanceFinding: '上述三项信息的内容均与不予公开的部分不可分割，经审查不能作区分处理。',
  }),
  'R-NONE': (): LetterOf<'R-NONE'> => ({
    ...ordinary('第三十六条第（四）项'),
    docCode: 'R-NONE',
    search: {
      searchedOn: '2026-03-11',
      scope: '本机关综合档案室2015年至2026年全部文书档案、办公自动化系统及土地供应业务系统',
      keywords: '“滨江新区”“供应计划”“2025”“批复”及其组合',
      method: '由档案室两名工作人员分别以题名检索和全文检索，并向土地利用科书面核实',
      result: '未检索到与申请内容相符的文件，土地利用科确认未制作、未获取该信息',
    },
  }),
  'R-PART': (): LetterOf<'R-PART'> => ({
    ...ordinary('第三十六条第（三）项', '第三十七条', '第十五条'),
    docCode: 'R-PART',
    remedy: reconsiderationFirst(),
    materials: [{ title: '滨江新区2025年度土地出让成交情况汇总', pages: 22, note: '区分处理后' }],
    provision: { form: '纸质复制件', means: '由你到本机关政府信息公开窗口领取', when: '自收到本答复书之日起' },
    withheld: [tradeSecret()],
    otherParts: [
      {
        information: '滨江新区2026年度土地出让成交情况',
        reasons: ['2026年度尚未终了，本机关没有该汇总，经检索该信息不存在。'],
      },
    ],
    severanceMethod: '对汇总第8至11页中竞买人报价明细作遮盖处理，其余页全文提供',
  }),
  'R-NOTOURS': (): LetterOf<'R-NOTOURS'> => ({
    ...ordinary('第三十六条第（五）项', '第十条第一款'),
    docCode: 'R-NOTOURS',
    reasons: ['该供应计划的批复由江海市人民政府制作，依法由制作该政府信息的行政机关负责公开。'],
    responsible: [{ name: '江海市人民政府办公室', contact: '江海市人民中路100号，电话0513-55500001' }],
  }),
  'R-CREATE': (): LetterOf<'R-CREATE'> => ({
    ...ordinary('第三十八条'),
    docCode: 'R-CREATE',
    whyCreation: '你要求按地块逐年统计近十年供地均价及涨幅，本机关没有现成的统计，须从四百余份合同中逐项提取、换算',
    whyNotSeverable: '各合同已主动公开，除此之外没有可以单独提供的现有统计材料',
  }),
  'R-UNCLEAR': (): LetterOf<'R-UNCLEAR'> => ({
    ...ordinary('第三十条'),
    docCode: 'R-UNCLEAR',
    correction: {
      noticeNumber: documentNumber(5, '江资公开补'),
      noticeServedOn: '2026-03-06',
      correctedOn: '2026-03-12',
      correctedText: '要滨江新区所有跟土地有关的材料',
      stillUnclear: '补正内容没有指明信息的名称、文号或者其他便于本机关查询的特征性描述',
    },
  }),
  'R-REPEAT': (): LetterOf<'R-REPEAT'> => ({
    ...ordinary('第三十六条第（六）项'),
    docCode: 'R-REPEAT',
    earlier: {
      requestNumber: 'JH-ZRZY-2025-00211',
      repliedOn: '2025-11-18',
      replyNumber: { word: '江资公开告', year: 2025, serial: 163 },
    },
  }),
  'R-SPEC': (): LetterOf<'R-SPEC'> => ({
    ...ordinary('第三十六条第（七）项'),
    docCode: 'R-SPEC',
    regime: '《不动产登记暂行条例》第二十七条',
    office: {
      name: '江海市不动产登记中心',
      contact: '江海市政务服务中心一楼，电话0513-55505678',
      howTo: '权利人、利害关系人凭身份证明和利害关系证明查询、复制',
    },
  }),
  'R-PET': (): LetterOf<'R-PET'> => ({
    ...ordinary('第三十九条第一款'),
    docCode: 'R-PET',
    nature: '举报',
    channels: [{ name: '江海市自然资源和规划局执法监察支队', contact: '电话12336' }],
  }),
  'R-BOOK': (): LetterOf<'R-BOOK'> => ({
    ...ordinary('第三十九条第二款'),
    docCode: 'R-BOOK',
    publications: [
      { title: '江海年鉴（2025）', publisher: '方志出版社', howToGet: '在江海市图书馆借阅，或者向出版社购买' },
    ],
  }),
  'R-EXC': (): LetterOf<'R-EXC'> => ({
    ...ordinary('第三十五条'),
    docCode: 'R-EXC',
    frequencyFacts: '你自2026年1月4日至3月2日共向本机关提出政府信息公开申请146件，其中内容相近的128件',
    reasonsNotice: { documentNumber: documentNumber(2, '江资公开理'), servedOn: '2026-03-05' },
    reasonsGiven: '申请是我的权利',
    whyUnreasonable: '该理由没有说明申请数量、频次与你获取信息的需要之间的联系',
  }),
  'R-RECON': (): LetterOf<'R-RECON'> => ({
    ...ordinary('第三十六条第（六）项'),
    docCode: 'R-RECON',
    provided: { information: '江资发〔2025〕31号文件', on: '2025-11-18', how: '以电子邮件向你提供' },
  }),
  'R-OTHER': (): LetterOf<'R-OTHER'> => ({
    ...ordinary('第三十三条第一款'),
    docCode: 'R-OTHER',
    decision: '你申请的信息所涉项目已于2026年3月16日移交江海市档案馆，请依照档案管理的有关规定向其查阅',
  }),
  'T-CORR': (): LetterOf<'T-CORR'> => ({
    ...ordinary('第三十条'),
    docCode: 'T-CORR',
    correctionNotice: {
      documentNumber: documentNumber(5, '江资公开补'),
      servedOn: '2026-03-06',
      correctBy: '2026-03-27',
    },
  }),
  'T-FEE': (): LetterOf<'T-FEE'> => ({
    ...ordinary('第四十二条'),
    docCode: 'T-FEE',
    basis: ['《政府信息公开信息处理费管理办法》第六条'],
    feeNotice: {
      documentNumber: documentNumber(1, '江资公开费'),
      servedOn: '2026-03-06',
      payBy: '2026-04-03',
      amountYuan: 1040,
    },
  }),
};
