/** What the two agencies have published already: made up, of the kinds that 条例20 has them publish. */
import type { NewCatalogueEntry } from '#libs/records';

type Published = Pick<NewCatalogueEntry, 'title' | 'category' | 'publishedOn'> & Partial<NewCatalogueEntry>;

const entry = (published: Published): NewCatalogueEntry => ({
  ...{ summary: '', documentNumber: null, indexNumber: null, address: null, place: null, requestId: null },
  ...published,
});

const CITY: Published[] = [
  {
    title: '清河市水务局2025年供水管网漏损率统计公报',
    summary: '市区各供水分区2023—2025年的漏损率、改造里程。',
    documentNumber: '清水〔2026〕4号',
    indexNumber: 'QHSW-2026-00004',
    category: 'statistics',
    publishedOn: '2026-01-20',
    address: 'https://www.qinghe.example/swj/gk/2026/0120/lousun.html',
  },
  {
    title: '清河市水务局2026年部门预算',
    summary: '收支总表、“三公”经费预算表及说明。',
    indexNumber: 'QHSW-2026-00011',
    category: 'budget',
    publishedOn: '2026-02-10',
    address: 'https://www.qinghe.example/swj/gk/2026/0210/yusuan.html',
  },
  {
    title: '取水许可办理指南',
    summary: '依据、条件、材料、期限，以及咨询、投诉的途径。',
    documentNumber: '清水〔2024〕31号',
    category: 'permits',
    publishedOn: '2024-06-03',
    address: 'https://www.qinghe.example/swj/bszn/qushui.html',
    place: '清河市政务服务大厅水务窗口',
  },
  {
    title: '2025年取水许可审批结果公告',
    summary: '全年批准、不予批准的取水许可，附决定书。',
    indexNumber: 'QHSW-2026-00002',
    category: 'permits',
    publishedOn: '2026-01-12',
    address: 'https://www.qinghe.example/swj/gk/2026/0112/qushui.html',
  },
  {
    title: '人民路雨污分流改造工程竣工验收备案表',
    summary: '2025年12月备案，含参建单位和质量评定。',
    indexNumber: 'QHSW-2025-00093',
    category: 'projects',
    publishedOn: '2025-12-29',
    address: 'https://www.qinghe.example/swj/gk/2025/1229/renminlu.html',
  },
  {
    title: '清河市城镇排水与污水处理管理办法',
    documentNumber: '清河市人民政府令第12号',
    category: 'norms',
    publishedOn: '2023-09-15',
    place: '《清河市人民政府公报》2023年第9期，市档案馆、市图书馆可查阅',
  },
];

const COUNTY: Published[] = [
  {
    title: '云岭县水务局2026年部门预算',
    summary: '收支总表及说明。',
    category: 'budget',
    publishedOn: '2026-02-12',
    address: 'https://www.yunling.example/swj/gk/2026/yusuan.html',
  },
  {
    title: '云岭县农村饮水安全工程2025年水质检测结果',
    summary: '各水厂出厂水、末梢水四个季度的检测结果。',
    category: 'inspections',
    publishedOn: '2026-01-08',
    address: 'https://www.yunling.example/swj/gk/2026/shuizhi.html',
  },
];

/** By the agency's code. */
export const SEED_CATALOGUE: Record<string, NewCatalogueEntry[]> = {
  QHSW: CITY.map(entry),
  YLSW: COUNTY.map(entry),
};
