/** What the notices say. To staff: number, day and link, nothing of the applicant. */
import type { Channel } from '#libs/law';
import {
  DAY_FACT_WORDS,
  receiptPending,
  STEP_WORDS,
  TASK_WORDS,
  type ApprovalStep,
  type DayFactType,
  type TaskKind,
} from '#libs/request';
import {
  CONSULTATION_TO_APPLICANT,
  CONSULTATION_TO_STAFF,
  TO_CONSULTED,
  type ConsultedFacts,
} from './consultation-texts.js';
import { SUPERVISION_TO_STAFF } from './supervision-texts.js';

export interface NoticeText {
  subject: string;
  /** Paragraphs of plain text. */
  lines: string[];
  link: { text: string; url: string };
}

export interface NoticeFacts {
  number: string;
  agencyName: string;
  channel: Channel;
  publicUrl: string;
  requestId: string;
  replyDueOn: string | null;
  provisional: boolean;
  /** Where and when the disclosure office is open, for a reply that is fetched there. */
  counter: string;
}

/** `data` is of the effect: codes and days. */
export type ApplicantNotice = (
  facts: NoticeFacts,
  data: Record<string, string>,
) => { subject: string; lines: string[] };

function dueLine({ replyDueOn, provisional }: NoticeFacts): string {
  const note = provisional ? '（暂估：其间有尚未公布放假安排的日子，公布后可能调整）' : '';
  return `依照《政府信息公开条例》，本机关应于 ${replyDueOn} 前（含当日）答复${note}。逐日计算的理由见登记回执。`;
}

function factTakenBackWords({ fact, on = '', rightOn }: Record<string, string>): string {
  return `${DAY_FACT_WORDS[fact as DayFactType]}原登记为 ${on}，${rightOn ? `应为 ${rightOn}` : '经核实并未发生'}`;
}

const TO_APPLICANT: Record<string, ApplicantNotice> = {
  ...CONSULTATION_TO_APPLICANT,
  message: ({ number, agencyName }) => ({
    subject: `有新的留言：${number}`,
    lines: [`${agencyName}就您的申请 ${number} 给您留言，请凭受理编号和查询码在平台查看、回复。留言不改变答复期限。`],
  }),
  submissionReceived: ({ number, agencyName, channel }) => ({
    subject: `申请已提交：${number}`,
    lines: [
      `您向${agencyName}提交的政府信息公开申请已经到达，编号 ${number}。`,
      `${receiptPending(channel)}（条例第三十一条）。工作人员会尽快与您联系确认。`,
    ],
  }),
  rectificationReceived: ({ number, agencyName }) => ({
    subject: `更正请求已收到：${number}`,
    lines: [`${agencyName}已收到您的更正请求，编号 ${number}，将核实后书面答复您（条例第四十一条）。`],
  }),
  rectificationAnswered: ({ number, agencyName }) => ({
    subject: `更正请求的答复：${number}`,
    lines: [`${agencyName}已核实您的更正请求 ${number}，答复书见附件。不服的，答复书最后写明怎样救济。`],
  }),
  suggestionReceived: ({ number, agencyName }) => ({
    subject: `主动公开建议已收到：${number}`,
    lines: [`${agencyName}已收到您的主动公开建议，编号 ${number}，将审核后书面答复您（条例第四十四条）。`],
  }),
  suggestionAnswered: ({ number, agencyName }) => ({
    subject: `主动公开建议的答复：${number}`,
    lines: [`${agencyName}已审核您的主动公开建议 ${number}，答复书见附件。`],
  }),
  acknowledgement: (facts) => ({
    subject: `申请已登记：${facts.number}`,
    lines: [`${facts.agencyName}已登记您的申请 ${facts.number}，登记回执见附件。`, dueLine(facts)],
  }),
  acknowledgementReplaced: (facts) => ({
    subject: `收到之日已更正：${facts.number}`,
    lines: [
      `${facts.agencyName}此前登记的申请 ${facts.number} 的收到之日有误，已经更正；新的登记回执见附件，原回执作废。`,
      dueLine(facts),
    ],
  }),
  factTakenBack: ({ number, agencyName }, data) => ({
    subject: `登记已更正：${number}`,
    lines: [`${agencyName}更正了申请 ${number} 的一项登记：${factTakenBackWords(data)}。更正后的期限见查询页面。`],
  }),
  requestSplit: ({ number, agencyName }, { parts }) => ({
    subject: `申请分为几件办理：${number}`,
    lines: [
      `您的申请 ${number} 含有多项内容。${agencyName}按一事一申请，本件继续办理其中一项，另立 ${parts} 件，分别办理、分别答复；登记回执随后发出。`,
      '各件的收到之日和答复期限都与原申请相同，您不必重新提交。凭原申请的编号和查询码可以查到全部各件。',
    ],
  }),
  correctionRequested: ({ number, agencyName }) => ({
    subject: `请补正申请：${number}`,
    lines: [
      `${agencyName}审查了您的申请 ${number}，需要补正。补正告知书见附件，写明了哪里不明确、怎样补正和期限。`,
      '请在平台查询该申请并提交补正。无正当理由逾期不补正的，视为放弃申请（条例第三十条）；收到补正后答复期限重新计算。',
    ],
  }),
  correctionLapsed: ({ number, agencyName }) => ({
    subject: `申请终止处理：${number}`,
    lines: [`您的申请 ${number} 逾期未补正，${agencyName}不再处理，告知书见附件。您可以重新提出申请。`],
  }),
  correctionLapseTakenBack: ({ number, agencyName }) => ({
    subject: `恢复办理：${number}`,
    lines: [
      `经核实，您按时提交了申请 ${number} 的补正。${agencyName}撤回“逾期未补正、不再处理”的决定，恢复办理，并会与您确认补正的内容。`,
    ],
  }),
  replyFoundWrong: ({ number, agencyName }) => ({
    subject: `答复将更正：${number}`,
    lines: [
      `${agencyName}发现对您的申请 ${number} 作出的答复有误，正在重新办理，将以新的答复书更正并替代。`,
      '新的答复书会写明替代哪一份答复，并重新告知救济途径。',
    ],
  }),
  requestReopened: (facts) => ({
    subject: `重新办理：${facts.number}`,
    lines: [
      `${facts.agencyName}收到要求重新答复的决定，正在重新办理您的申请 ${facts.number}，将作出新的答复书。`,
      dueLine(facts),
    ],
  }),
  orderTakenBack: (facts) => ({
    subject: `更正：${facts.number}`,
    lines: [`${facts.agencyName}此前告知您正在重新办理申请 ${facts.number}，系登记有误，已经更正；原答复照旧。`],
  }),
  reasonsRequested: ({ number, agencyName }) => ({
    subject: `请说明理由：${number}`,
    lines: [
      `${agencyName}认为您申请公开政府信息的数量、频次明显超过合理范围，请您说明理由（条例第三十五条）。通知书见附件，写明了事实和期限。`,
      '请在平台查询申请并说明理由。理由不合理或者逾期未说明的，可以不予处理。答复期限不因此停止计算。',
    ],
  }),
  replyDeferred: (facts) => ({
    subject: `答复将延迟：${facts.number}`,
    lines: [
      `${facts.agencyName}认为您说明的理由合理，但不能在规定的期限内答复申请 ${facts.number}，依照条例第三十五条确定延迟至 ${facts.replyDueOn}，告知书见附件。`,
    ],
  }),
  feeCharged: ({ number, agencyName }) => ({
    subject: `请缴纳信息处理费：${number}`,
    lines: [
      `${agencyName}决定对您的申请 ${number} 收取信息处理费。收费通知见附件，写明了依据、标准、数额和缴纳方式。`,
      '请自收到通知的次日起20个工作日内缴纳。逾期未缴纳的，视为放弃申请；完成缴费后答复期限重新计算（信息处理费管理办法第六条）。',
    ],
  }),
  feeNoticeCalledBack: (facts) => ({
    subject: `收费通知已撤回：${facts.number}`,
    lines: [
      `${facts.agencyName}撤回对您的申请 ${facts.number} 发出的收费通知，请不要依照该通知缴费；已经缴纳的，请与公开工作机构联系办理退付。`,
      `答复期限照旧计算，视为没有发出过该通知。${dueLine(facts)}`,
    ],
  }),
  feeLapsed: ({ number, agencyName }) => ({
    subject: `申请终止处理：${number}`,
    lines: [`您的申请 ${number} 逾期未缴纳信息处理费，${agencyName}不再处理，告知书见附件。您可以重新提出申请。`],
  }),
  feeLapseTakenBack: (facts) => ({
    subject: `恢复办理：${facts.number}`,
    lines: [
      `经核实，您按时缴纳了申请 ${facts.number} 的信息处理费。${facts.agencyName}撤回“逾期未缴费、不再处理”的决定，恢复办理。`,
      dueLine(facts),
    ],
  }),
  replyPeriodExtended: (facts) => ({
    subject: `答复期限已延长：${facts.number}`,
    lines: [
      `${facts.agencyName}依照《政府信息公开条例》第三十三条延长了对您的申请 ${facts.number} 的答复期限，延期告知书见附件。`,
      dueLine(facts),
    ],
  }),
  replyInPortal: ({ number, agencyName }) => ({
    subject: `答复已作出：${number}`,
    lines: [`${agencyName}已对您的申请 ${number} 作出答复，答复书见附件。`, '公开的文件请凭编号和查询码在平台下载。'],
  }),
  replyByEmail: ({ number, agencyName }) => ({
    subject: `答复书：${number}`,
    lines: [
      `${agencyName}对您的申请 ${number} 的答复书及公开的文件见附件。`,
      '收到后请在平台确认，平台也可下载全部文件。',
    ],
  }),
  replyAtCounter: ({ number, agencyName, counter }) => ({
    subject: `答复已作出，请领取：${number}`,
    lines: [`${agencyName}已对您的申请 ${number} 作出答复。您选择当面领取，请携带身份证明前来：${counter}。`],
  }),
  replyByPost: ({ number, agencyName }) => ({
    subject: `答复已作出，即将寄出：${number}`,
    lines: [`${agencyName}已对您的申请 ${number} 作出答复，将通过邮政企业寄至您提供的通信地址，请注意查收。`],
  }),
  withdrawalConfirmed: ({ number, agencyName }) => ({
    subject: `已确认撤回：${number}`,
    lines: [`${agencyName}已确认您撤回申请 ${number}，确认书见附件。您以后可以重新提出申请。`],
  }),
};

export function applicantNotice(notice: string, facts: NoticeFacts, data: Record<string, string>): NoticeText {
  const text = TO_APPLICANT[notice];
  if (!text) throw new Error(`no text for the notice ${notice}`);
  return { ...text(facts, data), link: { text: '查询办理进度', url: `${facts.publicUrl}/track` } };
}

export type StaffAlert = (facts: NoticeFacts, data: Record<string, string>) => { subject: string; lines: string[] };

const TO_STAFF: Record<string, StaffAlert> = {
  ...CONSULTATION_TO_STAFF,
  ...SUPERVISION_TO_STAFF,
  messageArrived: ({ number }) => ({
    subject: `申请人留言：${number}`,
    lines: [
      `申请人就申请 ${number} 给本机关留言，请在平台查看、回复。留言不是补正、说明理由或者撤回，需要的请申请人另行提交。`,
    ],
  }),
  messageUndelivered: ({ number }) => ({
    subject: `留言未能通知申请人：${number}`,
    lines: [`申请 ${number} 的留言没有能够通过电子邮件通知申请人，请用其他方式告知其在平台查看。`],
  }),
  newRequest: ({ number }) => ({
    subject: `新申请待确认：${number}`,
    lines: [
      `网上提交的申请 ${number} 已到达，请与申请人确认。确认之日为收到之日，不得以不确认拖延（条例第三十一条）。`,
    ],
  }),
  rectificationAsked: ({ number }) => ({
    subject: `新的更正请求：${number}`,
    lines: [`更正请求 ${number} 已到达，请分派核实，由公开工作机构负责人答复（条例第四十一条）。`],
  }),
  rectificationDue: ({ number }, { dueOn }) => ({
    subject: `【提醒】更正请求尚未答复：${number}`,
    lines: [`更正请求 ${number} 的内部期限为 ${dueOn}，尚未答复。`],
  }),
  suggestionMade: ({ number }) => ({
    subject: `新的主动公开建议：${number}`,
    lines: [
      `主动公开建议 ${number} 已到达，请分派审核，由公开工作机构负责人答复；属于主动公开范围的，应当及时公开（条例第四十四条）。`,
    ],
  }),
  suggestionDue: ({ number }, { dueOn }) => ({
    subject: `【提醒】主动公开建议尚未答复：${number}`,
    lines: [`主动公开建议 ${number} 的内部期限为 ${dueOn}，尚未答复。`],
  }),
  archivingDue: ({ number }, { dueOn }) => ({
    subject: `【提醒】已办结的申请尚未归档：${number}`,
    lines: [`申请 ${number} 已办结，归档的内部期限为 ${dueOn}，尚未归档。`],
  }),
  confirmationAlarm: ({ number }, { dueOn }) => ({
    subject: `【提醒】申请尚未确认：${number}`,
    lines: [`申请 ${number} 尚未与申请人确认，内部期限为 ${dueOn}。`],
  }),
  correctionArrived: ({ number }) => ({
    subject: `补正待确认：${number}`,
    lines: [`申请 ${number} 的补正已到达，请与申请人确认。确认之日起重新计算答复期限（条例第三十条、第三十一条）。`],
  }),
  correctionProofMissing: ({ number }, { dueOn }) => ({
    subject: `【提醒】没有送达证明：${number}`,
    lines: [`申请 ${number} 的补正告知书载明的期限 ${dueOn} 已过，但没有申请人收到告知书的证明，补正期限尚未起算。`],
  }),
  correctionLapse: ({ number }, { dueOn }) => ({
    subject: `【待确认】逾期未补正：${number}`,
    lines: [
      `申请 ${number} 的补正期限 ${dueOn} 已过，未见补正。请核实有无正当理由，再决定是否视为放弃（条例第三十条）。`,
    ],
  }),
  reasonsGiven: ({ number }) => ({
    subject: `理由待判断：${number}`,
    lines: [`申请 ${number} 的申请人已经说明理由，请判断是否合理（条例第三十五条）。答复期限没有停止。`],
  }),
  reasonsProofMissing: ({ number }, { dueOn }) => ({
    subject: `【提醒】没有送达证明：${number}`,
    lines: [`申请 ${number} 的说明理由通知载明的期限 ${dueOn} 已过，但没有申请人收到通知的证明，期限尚未起算。`],
  }),
  reasonsSilence: ({ number }, { dueOn }) => ({
    subject: `【待确认】逾期未说明理由：${number}`,
    lines: [`申请 ${number} 说明理由的期限 ${dueOn} 已过，申请人没有说明。请判断是否不予处理（条例第三十五条）。`],
  }),
  feePaid: ({ number, replyDueOn }) => ({
    subject: `已缴费，继续办理：${number}`,
    lines: [`申请 ${number} 的信息处理费已经缴纳，答复期限重新计算，为 ${replyDueOn}。请继续办理。`],
  }),
  feeNoticeCalledBack: ({ number, replyDueOn }) => ({
    subject: `【更正】收费通知已撤回，继续办理：${number}`,
    lines: [`申请 ${number} 的收费通知已经撤回，视为没有发出，答复期限照旧计算，为 ${replyDueOn}。请继续办理。`],
  }),
  feeProofMissing: ({ number }, { dueOn }) => ({
    subject: `【提醒】没有送达证明：${number}`,
    lines: [
      `申请 ${number} 的收费通知发出至 ${dueOn} 已满20个工作日，但没有申请人收到通知的证明，缴费期限尚未起算。请核实送达。`,
    ],
  }),
  feeLapse: ({ number }, { dueOn }) => ({
    subject: `【待确认】逾期未缴费：${number}`,
    lines: [`申请 ${number} 的缴费期限 ${dueOn} 已过，未见缴费。请核对账目，再决定是否视为放弃（办法第六条）。`],
  }),
  replyFoundWrong: ({ number }) => ({
    subject: `【更正】答复有误，重新办理：${number}`,
    lines: [`申请 ${number} 已经送达的答复有误，请重新办理；新的答复书会写明替代哪一份答复。`],
  }),
  requestReopened: ({ number }, { dueOn }) => ({
    subject: `【责令重新答复】重新办理：${number}`,
    lines: [
      `收到要求重新答复的决定，申请 ${number} 须在 ${dueOn} 前（含当日）重新答复；该期限不能延长，也不因征求意见、收费而停止。`,
    ],
  }),
  orderTakenBack: ({ number }) => ({
    subject: `【更正】不再重新办理：${number}`,
    lines: [`申请 ${number} 登记的重新答复决定有误，已凭证据撤回，本件恢复原状。`],
  }),
  assistanceAsked: ({ number }, { dueOn }) => ({
    subject: `【协办】请协助办理：${number}`,
    lines: [`申请 ${number} 请你科室协助，协办函见系统，请于 ${dueOn} 前（含当日）反馈。答复期限不因此停止。`],
  }),
  assistanceDue: ({ number }, { dueOn }) => ({
    subject: `【提醒】协助的期限将满：${number}`,
    lines: [`申请 ${number} 请你科室协助的事项，内部期限为 ${dueOn}，尚未反馈。`],
  }),
  assistanceTakenBack: ({ number }, { how }) => ({
    subject: `【协办】不再需要协助：${number}`,
    lines: [`申请 ${number} ${how === 'moot' ? '已经答复或者结束' : '的协助请求已经撤回'}，不必再反馈。`],
  }),
  assistanceAnswered: ({ number }, { how }) => ({
    subject: `【协办】${how === 'declined' ? '不能协助' : '已反馈'}：${number}`,
    lines: [`申请 ${number}：协助的科室${how === 'declined' ? '说明不能协助' : '已经反馈'}，内容见办理经过。`],
  }),
  lapseTakenBack: ({ number }, { consultationsEnded = '0' }) => ({
    subject: `【更正】撤回“视为放弃”：${number}`,
    lines: [
      `有证据证明申请人按时办理，申请 ${number} 的“视为放弃”已经撤回，恢复办理。请查看证据和新的期限。`,
      ...(Number(consultationsEnded) > 0
        ? [`“视为放弃”时终止了 ${consultationsEnded} 份征求意见，并告知了对方；仍然需要的，请重新征求。`]
        : []),
    ],
  }),
  approvalDue: ({ number }, { step, dueOn }) => ({
    subject: `【提醒】审签期限将到：${number}`,
    lines: [`申请 ${number} 的答复正等待${STEP_WORDS[step as ApprovalStep]}，内部期限为 ${dueOn}。`],
  }),
  factTakenBack: ({ number, replyDueOn }, data) => ({
    subject: `【更正】误登的事实已撤回：${number}`,
    lines: [
      `申请 ${number} 的一项登记被撤回：${factTakenBackWords(data)}。证据和经办人见办理经过。`,
      `更正后的答复期限为 ${replyDueOn ?? '尚未起算'}。`,
    ],
  }),
  replyToPost: ({ number, replyDueOn }) => ({
    subject: `【待办】答复书待寄出：${number}`,
    lines: [
      `申请 ${number} 的答复书已经制作，申请人选择邮寄，答复期限为 ${replyDueOn}。请交邮政企业寄出并登记（235号）。`,
    ],
  }),
  serviceProofMissing: ({ number }, { since }) => ({
    subject: `【提醒】答复没有送达结果：${number}`,
    lines: [`申请 ${number} 的答复自 ${since} 起没有送达的结果。请查明是否送达，未能送达的换一种方式再送。`],
  }),
  replyReminder: ({ number, replyDueOn }) => ({
    subject: `【提醒】答复期限将到：${number}`,
    lines: [`申请 ${number} 的答复期限为 ${replyDueOn}，请抓紧办理。`],
  }),
  replyOverdue: ({ number }, { dueOn }) => ({
    subject: `【红牌】答复已逾期：${number}`,
    lines: [`申请 ${number} 的答复期限 ${dueOn} 已过，尚未答复。请立即办理。`],
  }),
  task: ({ number }, { task }) => ({
    subject: `【待办】${number}`,
    lines: [`申请 ${number}：${TASK_WORDS[task as TaskKind]}。`],
  }),
};

export function staffAlert(alert: string, facts: NoticeFacts, data: Record<string, string>): NoticeText {
  const text = TO_STAFF[alert];
  if (!text) throw new Error(`no text for the alert ${alert}`);
  return {
    ...text(facts, data),
    link: { text: '打开申请件', url: `${facts.publicUrl}/desk/requests/${facts.requestId}` },
  };
}

export function consultedNotice(notice: string, facts: ConsultedFacts): NoticeText {
  const text = TO_CONSULTED[notice];
  if (!text) throw new Error(`no text for the notice ${notice}`);
  return { ...text(facts), link: { text: '打开文书', url: facts.link } };
}
