/**
 * What an agency publishes by itself, sorted as 条例20 names it, item by item; `other` is what other provisions have published
 * (条例20 十五, 条例21), and what was given on application and then published for all (条例44).
 *
 * @law 条例20
 */
export const PROACTIVE_CATEGORY_NAMES = {
  norms: '法规文件', // (一) 法规、规章和规范性文件
  organisation: '机构职能', // (二) 机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名
  planning: '规划计划', // (三) 国民经济和社会发展规划、专项规划、区域规划及相关政策
  statistics: '统计信息', // (四) 国民经济和社会发展统计信息
  permits: '行政许可和对外管理服务', // (五) 依据、条件、程序以及办理结果
  penalties: '行政处罚和行政强制', // (六) 依据、条件、程序，以及具有一定社会影响的处罚决定
  budget: '财政预决算', // (七) 财政预算、决算信息
  charges: '行政事业性收费', // (八) 项目及其依据、标准
  procurement: '政府采购', // (九) 政府集中采购项目的目录、标准及实施情况
  projects: '重大建设项目', // (十) 批准和实施情况
  livelihood: '民生保障', // (十一) 扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况
  emergencies: '应急管理', // (十二) 突发公共事件的应急预案、预警信息及应对情况
  inspections: '监督检查', // (十三) 环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况
  recruitment: '人员招录', // (十四) 公务员招考的职位、名额、报考条件等事项以及录用结果
  other: '其他',
} as const;

export type ProactiveCategory = keyof typeof PROACTIVE_CATEGORY_NAMES;

/** In the order of the items. */
export const PROACTIVE_CATEGORIES = Object.keys(PROACTIVE_CATEGORY_NAMES) as ProactiveCategory[];
