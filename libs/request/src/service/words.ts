import type { ServiceMethod } from '#libs/law';
import type { EventWords } from '../event-words.js';
import type { ServiceEvents } from './events.js';
import type { AttemptMethod, ServiceFailure } from './vocabulary.js';

const FORM_WORDS: Record<ServiceEvents['ReplyDispatched']['form'], string> = {
  portal: '网上平台',
  email: '电子邮件',
  counter: '当面签收',
  post: '邮寄',
  entrusted: '委托代送签收',
};
const SERVICE_WORDS: Record<ServiceMethod, string> = {
  online: '网上查阅',
  email: '电子邮件',
  inPerson: '当面签收',
  post: '邮寄送达',
  entrusted: '委托其他机关代送',
};
const BEGUN_WORDS: Record<AttemptMethod, string> = {
  inPerson: '直接送达',
  post: '交邮政企业寄送',
  entrusted: '委托其他机关代送',
};
export const FAILURE_WORDS: Record<ServiceFailure, string> = {
  returned: '邮件被退回',
  refused: '申请人拒收',
  unreachable: '找不到申请人',
};

export const serviceWords: Pick<EventWords, keyof ServiceEvents> = {
  ServiceBegun: ({ data }) => `答复书${BEGUN_WORDS[data.method]}`,
  ServiceFailed: ({ data }) => `答复书未能送达：${FAILURE_WORDS[data.reason]}`,
  ReplyDispatched: ({ data }) => `答复以${FORM_WORDS[data.form]}发出${data.inTime ? '' : '（已超过答复期限）'}`,
  ReplyServed: ({ data }) => `答复送达（${SERVICE_WORDS[data.method]}）`,
  ServiceProofMissing: ({ data }) => `提醒：答复自 ${data.since} 起没有送达的结果`,
};

export const serviceRefusals = {
  'SERVICE.ALREADY_UNDER_WAY': '上一次送达还没有结果，请先登记送达或者未能送达',
  'SERVICE.NOT_BEGUN': '没有正在进行的送达',
  'SERVICE.PLACE_MISSING': '须写明送达地点',
  'SERVICE.AGENCY_MISSING': '须写明受委托代送的机关',
  'POST.NOT_POSTAL_ENTERPRISE': '邮寄送达只能交邮政企业（EMS、挂号）',
  'POST.TRACKING_MISSING': '须写明邮单号',
  'POST.NOT_POSTED': '不是邮寄送达，不会被退回',
  'WITNESSES.MISSING': '拒收的，须写明见证人',
} as const;
