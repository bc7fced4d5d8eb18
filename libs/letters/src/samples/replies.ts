import type { ReplyCommon } from '../letters/common.js';
import type { Withheld } from '../letters/replies.js';
import type { LetterOf } from '../letters/letter.js';
import { REGULATION, common, ordinaryRemedy, reconsiderationFirst } from './common.js';

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
};
