/** 门户的全部文字。Plain words for citizens; a legal term never stands without what it means. */
import { agencies } from './zh-CN/agencies';
import { apply } from './zh-CN/apply';
import { assistance } from './zh-CN/assistance';
import { catalogue } from './zh-CN/catalogue';
import { commands } from './zh-CN/commands';
import { common } from './zh-CN/common';
import { consult } from './zh-CN/consult';
import { events } from './zh-CN/events';
import { forms } from './zh-CN/forms';
import { guide } from './zh-CN/guide';
import { intake } from './zh-CN/intake';
import { rectification } from './zh-CN/rectification';
import { suggestion } from './zh-CN/suggestion';
import { request } from './zh-CN/request';
import { settings } from './zh-CN/settings';
import { track } from './zh-CN/track';
import { board, register, statistics } from './zh-CN/board';
import { calendar } from './zh-CN/calendar';
import { delegations } from './zh-CN/delegations';
import { desk } from './zh-CN/desk';
import { messages } from './zh-CN/messages';
import { password, people } from './zh-CN/people';
import { units } from './zh-CN/units';

export const zhCN = {
  site: {
    name: '政府信息依申请公开',
    brand: '依申',
    skip: '跳到正文',
    menu: '栏目',
    home: '首页',
    guide: '办事指南',
    search: '先查一查',
    apply: '提出申请',
    track: '查询进度',
    check: '文书核验',
    desk: '工作人员登录',
    footer: '依据《中华人民共和国政府信息公开条例》提供服务',
    offline: '网络已断开。已填写的内容还在本页，恢复连接后可以继续。',
  },

  common,

  citation: {
    instruments: {
      条例: '政府信息公开条例',
      办法: '信息处理费管理办法',
      复议法: '行政复议法',
      行诉法: '行政诉讼法',
      行诉解释: '行政诉讼法解释',
      民诉法: '民事诉讼法',
    } as Record<string, string>,
    documents: {
      '207号': '国办公开办函〔2015〕207号',
      '235号': '国办公开办函〔2016〕235号',
      '19号': '国办公开办函〔2017〕19号',
      '14号': '国办公开办函〔2019〕14号',
      '132号': '国办函〔2021〕132号',
      放假通知: '国务院办公厅放假安排通知',
    } as Record<string, string>,
    numerals: { digits: '〇一二三四五六七八九', hundred: '百', ten: '十', zero: '零' },
    paragraphs: { '①': '第一款', '②': '第二款', '③': '第三款' } as Record<string, string>,
    article: (instrument: string, article: string, paragraph: string, item: string) =>
      `${instrument}第${article}条${paragraph}${item ? `第（${item}）项` : ''}`,
    practice: (name: string) => `办理惯例（${name}）`,
    separator: '；',
  },

  assistance,
  board,
  register,
  statistics,
  settings,
  rectification,
  suggestion,
  calendar,
  catalogue,
  delegations,
  messages,
  people,

  units,

  agencies,
  password,

  errorSummary: { title: (count: number) => `还有 ${count} 处需要补充或修改` },

  notFound: { title: '没有这个页面', text: '地址可能写错了，或者页面已经移走。', home: '回到首页' },

  home: {
    title: '向行政机关申请公开政府信息',
    lead: '公民、法人和其他组织都可以申请。不用注册账号，不需要说明用途，提供信息一般不收费。',
    apply: '提出申请',
    applyHint: '约需 5 分钟，手机即可填写',
    search: '先查一查',
    searchHint: '已经主动公开的信息，查到就能看，不用申请',
    track: '查询进度',
    trackHint: '凭申请编号和查询码，查看进度、文书和公开的文件',
    check: '核验文书真伪',
    checkHint: '凭文书上的核验码',
    stepsTitle: '申请以后会怎样',
    steps: [
      ['提交申请', '页面马上给出申请编号和查询码，请保存好。'],
      ['与您确认', '工作人员按您留下的联系方式与您确认。确认的那一天是法律上的“收到之日”。'],
      ['机关办理', '从收到之日的次日起 20 个工作日内答复。到期日和理由，查询页面随时可以看到。'],
      ['送达答复', '您会收到盖章的答复书；予以公开的，同时提供文件。不服的，答复书写明怎样救济。'],
    ],
    contactsTitle: '各机关政府信息公开工作机构',
    contactsHint: '也可以当面提交或者邮寄申请，书写有困难的可以口头提出，由工作人员代为填写。',
    contact: { office: '受理机构', address: '地址', phone: '电话', hours: '办公时间' },
    noAgencies: '还没有开通网上申请的机关。',
    closed: (since: string) => `自${since}起不再受理申请。`,
    closedTo: (since: string, successor: string) => `自${since}起不再受理申请，其职责由${successor}承接，请向其提出。`,
    guide: '阅读办事指南',
  },

  guide,

  apply,

  receipt: {
    title: '申请回执',
    done: '申请已经提交',
    number: '申请编号',
    code: '查询码',
    agency: '受理机关',
    submittedOn: '提交日期',
    trackUrl: '查询网址',
    keep: '查询码只在这里显示一次，请打印、抄写或者拍照保存。凭编号和查询码可以查询进度、查看答复，不要告诉他人。',
    clockTitle: {
      disclosure: '答复期限还没有开始计算',
      rectification: '更正请求怎样办理',
      suggestion: '主动公开建议怎样办理',
    },
    nextTitle: '接下来',
    next: {
      disclosure: [
        '工作人员会按您留下的联系方式与您确认，请留意电话和邮件。',
        '确认之后，查询页面会显示答复的到期日，以及逐日的理由。',
        '查询码丢失的，可以联系受理机构，核对身份后重新发给您。',
      ],
      rectification: [
        '机关核实您的证据和有关记录，书面答复您；需要补充材料的，会与您联系。',
        '查询页面可以看到办理的环节，也可以给机关留言。',
        '查询码丢失的，可以联系受理机构，核对身份后重新发给您。',
      ],
      suggestion: [
        '机关审核这项信息是否属于主动公开范围；属于的，及时向社会公开，并书面答复您。',
        '凭新的编号和查询码，查询页面可以看到办理的环节，也可以给机关留言。',
        '查询码丢失的，可以联系受理机构，核对身份后重新发给您。',
      ],
    },
    print: '打印回执',
    track: '现在查询进度',
    again: '再提一件申请',
    qr: '查询页面的二维码',
    leave: '离开后查询码不再显示。已经打印或者抄写好了吗？',
    gone: '回执不在这里了',
    goneText:
      '为了保护您的信息，回执只在提交后显示一次，刷新页面就会清除。请凭保存的编号和查询码查询；没有保存的，请联系受理机构。',
  },

  track,

  consult,

  check: {
    title: '文书核验',
    lead: '输入文书上二维码旁的核验码，核对这份文书是不是本系统发出的。核验结果不显示申请人。',
    code: '核验码',
    codeHint: '印在文书二维码旁边。',
    submit: '核验',
    missing: '请输入核验码',
    genuine: '这个核验码对应一份真实的文书',
    compare: '请核对下面的内容与您手中的文书是否一致；不一致的，就不是原件。',
    notGenuine: '没有查到这个核验码',
    notGenuineText: '请核对是否输错。核对无误仍查不到的，这份文书不是本系统发出的，请联系文书上写明的机关核实。',
    facts: { agency: '发文机关', number: '文号', datedOn: '成文日期', status: '状态' },
    notInForce: '这个核验码对应的文书没有效力',
    notInForceText: '它已经作废，或者还没有制作完成。请联系发文机关核实。',
    statuses: { numbered: '尚未制作完成', issued: '已发出', voided: '已作废' },
    shaHint: '电子文件可以用校验工具计算 SHA-256，应与此相同。',
  },

  session: {
    title: '工作人员登录',
    login: '登录名',
    password: '密码',
    submit: '登录',
    errors: { login: '请输入登录名', password: '请输入密码' },
    expiredTitle: '登录已经过期',
    expiredText: '请重新登录。本页填写的内容还在，登录后可以接着办理。',
    signOut: '退出',
    agency: '代表机关',
    as: (name: string) => `当前用户：${name}`,
    unreachableSignOut: '没有连上系统，尚未退出。请稍后再试。',
    unreachableSwitch: '没有连上系统，仍代表原来的机关。请稍后再试。',
  },

  stages: {
    submitted: '已提交',
    arrived: '待确认',
    verifying: '更正核实中',
    examining: '建议审核中',
    registered: '已登记',
    intakeReview: '受理审查',
    awaitingCorrection: '待补正',
    awaitingReasons: '待说明理由',
    processing: '办理中',
    awaitingPayment: '待缴费',
    drafting: '拟写答复书',
    inApproval: '审签中',
    decided: '待送达',
    served: '已送达',
    closed: '已办结',
    archived: '已归档',
  },

  lights: {
    red: '逾期',
    amber: '将到期',
    green: '期限内',
    notJudged: '不计期',
    answered: '已答复',
    ended: '已办结',
  },

  roles: {
    clerk: '登记人员',
    caseOfficer: '承办人',
    unitHead: '科室负责人',
    secrecyReviewer: '保密审查员',
    legalReviewer: '合法性审查人',
    disclosureHead: '公开机构负责人',
    signer: '签发人',
    archivist: '档案员',
    supervisor: '监督',
    administrator: '管理员',
  },

  outcomes: {
    GRANTED: '予以公开',
    ALREADY_PUBLIC: '已主动公开',
    PARTIAL: '部分公开',
    DENIED: '不予公开',
    NOT_EXIST: '信息不存在',
    NOT_RESPONSIBLE: '不属本机关负责公开',
    SPECIAL_REGIME: '依照特别规定办理',
    NEEDS_CREATION: '没有现成信息，需另行制作',
    STILL_UNCLEAR: '补正后仍不明确',
    PETITION: '信访、投诉、举报',
    REPEAT: '重复申请',
    PUBLICATION: '公开出版物',
    RECONFIRM: '确认或者重新出具已获取的信息',
    EXCESSIVE: '无正当理由大量反复申请',
    OTHER: '其他处理',
    WITHDRAWN: '申请人撤回',
    CORRECTION_LAPSED: '逾期未补正',
    FEE_LAPSED: '逾期未缴费',
  } as Record<string, string>,

  tasks: {
    applicantWithoutEmail: '申请人没有电子邮箱，请以其他方式告知',
    noticeRefused: '邮件被对方服务器拒收，请以其他方式告知',
    noticeBounced: '邮件被退回，请以其他方式告知',
    noticeExhausted: '邮件多次未能发出，请以其他方式告知',
    letterFailed: '文书未能生成，文号已作废，请查明原因',
    draftFailed: '答复书草稿未能生成，请修改后重新拟办',
    serviceFailed: '答复书未能送达，请换一种方式再送',
    receiptNotFollowed: '同一申请拆分的其他各件中，有的未能随之更正收到之日，请逐件核对',
  } as Record<string, string>,

  desk,

  /** 预警, 催办, 督办. */
  supervision: {
    myAlerts: '我的提醒',
    myAlertsLead: '与您的岗位有关、尚未签阅的提醒，最紧急的在前。',
    noAlerts: '没有需要签阅的提醒。',
    levels: { reminder: '提醒', amber: '黄牌', red: '红牌' },
    tones: { reminder: '', amber: 'tag--warn', red: 'tag--bad' } as Record<string, string>,
    limits: {
      reply: '答复期限',
      confirmation: '与申请人确认的内部期限',
      approval: '审签环节的内部期限',
      rectification: '更正请求的内部期限',
      suggestion: '主动公开建议的内部期限',
      archiving: '归档的内部期限',
      supervisionOrder: '督办的办理期限',
    },
    kinds: { breach: '逾期', reminder: '催办', supervisionOrder: '督办' },
    states: { open: '待回复', answered: '已回复', accepted: '已认可', superseded: '已更正', cleared: '已销号' },
    causes: {
      searchTookLong: '查找、审查工作量大',
      approvalTookLong: '审签时间长',
      opinionAwaited: '等待其他单位意见',
      staffAway: '人员不在岗',
      handedOverLate: '内部移交迟延',
      systemFault: '系统故障',
      other: '其他原因',
    },
    demand: '要求',
    answer: '回复',
    readBy: (name: string, on: string) => `${name} ${on} 已阅`,
    left: (days: number) => (days < 0 ? `已逾期 ${-days} 个工作日` : days === 0 ? '当日到期' : `还剩 ${days} 个工作日`),
    alert: (limit: string, dueOn: string, left: string) => `${limit} ${dueOn}，${left}`,
    breach: (limit: string, dueOn: string) => `逾期：${limit} ${dueOn}`,
    over: (days: number) => `，${days} 个工作日`,
    system: '系统',
    issued: (kind: string, who: string, on: string) => `${kind}：${who} ${on}`,
    answerBy: (day: string) => `，须在 ${day} 前回复`,
  },

  intake,

  request,

  commands,

  approvalSteps: {
    countersign: '会签',
    secrecyReview: '保密审查',
    legalReview: '合法性审查',
    signOff: '签发',
  } as Record<string, string>,

  forms,

  events,
};
