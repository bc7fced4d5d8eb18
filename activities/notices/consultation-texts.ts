/** What whoever is asked for an opinion is told by mail, and what staff are told of it. Nothing of the applicant. */
import type { ApplicantNotice, NoticeFacts, StaffAlert } from './texts.js';

/** What a notice to the party needs beside the facts of the request. */
export interface ConsultedFacts extends NoticeFacts {
  kind: 'thirdParty' | 'coAuthor';
  /** The way in, with its code behind the `#`, which no server is sent. */
  link: string;
  /** The last day of the 15 working days, where receipt is proved. */
  dueOn: string;
}

type ConsultedNotice = (facts: ConsultedFacts) => { subject: string; lines: string[] };

const CONSEQUENCE = {
  thirdParty: '逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开（条例第三十二条）。',
  coAuthor: '逾期未提出意见的，视为同意公开（条例第三十四条）。',
};

export const TO_CONSULTED: Record<string, ConsultedNotice> = {
  consultation: ({ number, agencyName, kind, counter }) => ({
    subject: `征求意见：${number}`,
    lines: [
      `${agencyName}正在办理一件政府信息公开申请（编号 ${number}），现书面征求您的意见。`,
      '可以凭下面的链接打开文书、提出意见，不需要注册；打开文书即为收到。请不要把链接转给他人。',
      `请自收到文书之日起15个工作日内提出意见。${CONSEQUENCE[kind]}`,
      `也可以书面提交：${counter}。`,
    ],
  }),
  consultationReminder: ({ number, agencyName, kind, dueOn }) => ({
    subject: `征求意见的期限将到：${number}`,
    lines: [
      `${agencyName}就编号 ${number} 的政府信息公开申请征求您的意见，期限至 ${dueOn}（含当日）。${CONSEQUENCE[kind]}`,
    ],
  }),
  override: ({ number, agencyName }) => ({
    subject: `公开告知书：${number}`,
    lines: [
      `${agencyName}就编号 ${number} 的政府信息公开申请征求过您的意见，现依照《政府信息公开条例》第三十二条把决定公开的内容和理由书面告知您，请凭下面的链接打开文书。`,
      '不服的，文书最后写明怎样救济。',
    ],
  }),
  overrideMoot: ({ number, agencyName }) => ({
    subject: `不再公开：${number}`,
    lines: [
      `${agencyName}此前告知您，编号 ${number} 的政府信息公开申请所涉信息因公共利益决定公开。该申请已经终止，相关信息不再因该申请公开，特此告知。`,
    ],
  }),
  consultationTerminated: ({ number, agencyName }) => ({
    subject: `征求意见终止：${number}`,
    lines: [`${agencyName}就编号 ${number} 的政府信息公开申请征求您的意见，现已不再需要，特此告知。`],
  }),
};

export const CONSULTATION_TO_APPLICANT: Record<string, ApplicantNotice> = {
  consultationUnderWay: ({ number, agencyName }) => ({
    subject: `正在征求意见：${number}`,
    lines: [
      `${agencyName}办理您的申请 ${number}，需要书面征求第三方或者其他行政机关的意见，告知书见附件。`,
      '征求意见所需时间不计算在答复期限内（条例第三十三条第三款）。',
    ],
  }),
};

const WHO: Record<string, string> = { thirdParty: '第三方', coAuthor: '共同制作机关' };
const SILENCE: Record<string, string> = {
  thirdParty: '由本机关依照条例决定是否公开（条例第三十二条）',
  coAuthor: '视为同意公开（条例第三十四条）',
};

export const CONSULTATION_TO_STAFF: Record<string, StaffAlert> = {
  opinionArrived: ({ number }) => ({
    subject: `收到意见：${number}`,
    lines: [`申请 ${number} 征求的意见已经提交，答复期限自次日起继续计算。`],
  }),
  consultationReminder: ({ number }, { dueOn }) => ({
    subject: `【提醒】征求意见的期限将到：${number}`,
    lines: [`申请 ${number} 征求的意见期限至 ${dueOn}，对方尚未答复。`],
  }),
  consultationProofMissing: ({ number }, { sentOn }) => ({
    subject: `【提醒】没有送达证明：${number}`,
    lines: [
      `申请 ${number} 于 ${sentOn} 发出的征求意见书没有送达证明：对方的15个工作日尚未起算，答复期限一直暂停。`,
      '请查明是否收到；无法联系的，请如实登记。',
    ],
  }),
  consultationSilent: ({ number }, { dueOn, kind = '' }) => ({
    subject: `征求意见期满：${number}`,
    lines: [`申请 ${number}：${WHO[kind]}在期限（${dueOn}）内未提出意见，${SILENCE[kind]}。答复期限继续计算。`],
  }),
};
