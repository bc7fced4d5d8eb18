import { RECEIPT_RULES, type Channel } from '#libs/law';
import type { EventWords } from '../event-words.js';
import type { IntakeEvents } from './events.js';

/** How an application came, as a sentence continues. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  in_person: '当面提交',
  oral: '口头提出，由工作人员代为填写并经申请人签字确认',
  post_signed: '以签收邮件寄送',
  post_ordinary: '以平常信函寄送',
  online: '通过网上平台提交',
  email: '通过电子邮件提交',
  fax: '通过传真提交',
  misdirected: '寄至其他内设机构后转交',
};

/** How a later act of the applicant came, where a clerk took it in. */
export function channelNote(channel: Channel | undefined): string {
  return channel ? `（${CHANNEL_WORDS[channel]}）` : '';
}

/** Why the clock has not started: what the day of receipt is by this channel. */
export function receiptPending(channel: Channel): string {
  return `答复期限尚未起算：${CHANNEL_WORDS[channel]}的申请，以${RECEIPT_RULES[channel].words}为收到之日，次日起算`;
}

export const intakeWords: Pick<EventWords, keyof IntakeEvents> = {
  ApplicantUnreachable: () => '联系不上申请人，已登记在案；恢复联系之日起才启动办理',
};

export const intakeRefusals = {
  'FACT.BEFORE_REGULATION': '日期早于现行条例施行之日（2019-05-15）',
  'FACT.BEFORE_UNREACHABLE': '日期早于上次联系不上之日',
  'ORAL.NOT_SIGNED': '口头申请须代填后读给申请人听，由其签字确认',
  'INTAKE.AUTHORITY_MISSING': '委托申请须有授权委托书，缺少的应要求补正',
} as const;
