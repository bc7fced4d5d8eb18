/** 政府信息主动公开目录: searched by everybody, kept by the agency. */
import type { ProactiveCategory } from '#libs/law';

import type { Published } from '../../api/types';

const categories: Record<ProactiveCategory, string> = {
  norms: '法规文件',
  organisation: '机构职能',
  planning: '规划计划',
  statistics: '统计信息',
  permits: '行政许可和对外管理服务',
  penalties: '行政处罚和行政强制',
  budget: '财政预决算',
  charges: '行政事业性收费',
  procurement: '政府采购',
  projects: '重大建设项目',
  livelihood: '民生保障',
  emergencies: '应急管理',
  inspections: '监督检查',
  recruitment: '人员招录',
  other: '其他',
};

export const catalogue = {
  categories,
  /** One thing that was published. */
  entry: {
    published: (day: string) => `${day} 公开`,
    documentNumber: (number: string) => `文号 ${number}`,
    indexNumber: (number: string) => `索引号 ${number}`,
    place: (place: string) => `获取地点：${place}`,
    opens: '（在新窗口打开）',
    location: ({
      title,
      documentNumber,
      publishedOn,
      address,
      place,
    }: Pick<Published, 'title' | 'documentNumber' | 'publishedOn' | 'address' | 'place'>) => {
      const where = [...(address ? [`网址 ${address}`] : []), ...(place ? [place] : [])].join('；');
      return `《${title}》${documentNumber ? `（${documentNumber}）` : ''}已于 ${publishedOn} 主动公开，可以在这里获取：${where}`;
    },
  },
  search: {
    title: '先查一查',
    lead: '已经主动公开的信息，在这里查到就能看，不用申请，也不用等。查什么都不保存。',
    words: '查什么',
    wordsHint: '标题、文号等里面的字，至少两个；几个词用空格隔开。',
    tooShort: '请至少输入两个字，或者留空看最新的。',
    agency: '机关',
    category: '类别',
    all: '全部',
    submit: '查询',
    results: '查到的信息',
    newest: '最近公开的信息',
    none: '没有查到。换几个字再试，或者向机关提出申请。',
    more: '再看一些',
    notFound: '没有找到您要的？目录以外的信息，可以向机关申请公开。',
    apply: '提出申请',
  },
  /** While an application is written. */
  offered: {
    title: '也许已经公开',
    lead: '下面这些与您写的内容相近，已经公开，现在就能看。是您要的，就不用申请了；不是的，请继续填写。',
  },
  keep: {
    title: '主动公开目录',
    lead: '这里编入的，任何人都能在“先查一查”里查到；申请人填写申请、经办人办理申请时，相近的会自动提示。',
    readOnly: '由登记人员或者管理员编入、更正、撤下。',
    add: '编入一条',
    correct: '更正',
    correctTitle: '更正这一条',
    cancel: '取消',
    save: '保存',
    withdraw: '撤下',
    withdrawConfirm: (title: string) => `撤下“${title}”？撤下以后，任何人都查不到它。`,
    withdrawn: (day: string) => `${day} 撤下`,
    fromRequest: '由申请转为主动公开',
    fields: {
      title: '标题',
      summary: '摘要',
      documentNumber: '文号',
      indexNumber: '索引号',
      category: '类别',
      publishedOn: '公开日期',
      address: '网址',
      addressHint: '以 https:// 开头。没有网址的，请写明获取地点。',
      place: '获取地点',
      placeHint: '网址以外的，例如公报期号、查阅点。',
    },
    choose: '请选择',
    missing: { title: '请写标题', category: '请选择类别', publishedOn: '请写公开日期', where: '请写网址或者获取地点' },
    list: '已编入的条目',
    words: '标题、文号等里面的字',
    none: '还没有编入任何条目。',
    noneFound: '没有符合条件的条目。',
    more: '再列一些',
    done: { added: '已经编入，现在就能查到。', corrected: '已经更正。', withdrawn: '已经撤下。' },
    import: {
      title: '批量编入',
      csv: 'CSV 内容',
      hint: '第一行为表头：标题,摘要,文号,索引号,类别,公开日期,网址,获取地点（标题、类别、公开日期必有）；类别写本页“类别”中的名称。至多 500 行。有一行有误，全部不编入。',
      file: '选择 CSV 文件',
      submit: '编入',
      missing: '请选择文件，或者粘贴内容',
      done: (count: number) => `已经编入 ${count} 条。`,
    },
  },
};
