/** 互动交流, at the desk and on the applicant's page. */
export const messages = {
  title: '互动交流',
  show: '查看、填写留言',
  none: '还没有留言。',
  label: '留言',
  missing: '请写下留言的内容',
  send: '发送留言',
  sent: '留言已发送。',
  closed: '已归档，不能再留言。',
  me: '我',
  applicant: '申请人',
  agency: '机关',
  applicantNote: '有不清楚的地方可以在这里问。留言不改变答复期限；补正、说明理由、撤回申请，请用上面的相应事项办理。',
  deskNote: '申请人会得到邮件通知，邮件不含留言的内容。留言不是文书，不改变环节和期限；归档时随卷保存。读取留痕。',
  untold: (why: string) => `没有能够通知申请人（${why}），请用其他方式告知。`,
  codes: {
    NO_ADDRESS: '没有电子邮箱',
    REFUSED: '邮箱拒收',
    EXHAUSTED: '邮件多次未能发出',
    BOUNCED: '邮件被退回',
  } as Record<string, string>,
};
