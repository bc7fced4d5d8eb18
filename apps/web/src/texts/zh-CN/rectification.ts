/** 更正 (条例41). */
export const rectification = {
  title: '更正请求',
  noClock: '更正请求：法律没有规定期限，不计入公开申请的答复期限和年度报告。',
  dueOn: '内部期限',
  decision: '处理结果',
  decisions: {
    corrected: '已更正',
    notCorrected: '不予更正',
    transferred: '无权更正，已转送有权机关',
    directed: '无权更正，告知向谁提出',
    withdrawn: '申请人撤回更正请求',
  } as Record<string, string>,
  findings: '核实的经过和结果',
  findingsHint: '写入答复书。',
  organName: '有权更正的机关',
  organContact: '其联系方式',
};
