/** Splitting on paper: the origin, and a part of it as it begins its own life. For tests. */
import { newRequest, type Decision } from '../src/index.js';
import { PaperRequest, staff } from './paper-request.js';

export const MATTERS = { kept: '人民路的施工许可证', parts: ['竣工验收备案表', '中标通知书'], reason: '分属三个科室' };

export function split(request: PaperRequest, texts: Partial<typeof MATTERS> = {}): Decision {
  return request.give('splitRequest', staff('clerk'), {}, { ...MATTERS, ...texts });
}

/** A part, as what opens it records it from the state of its origin. */
export function partOf({ state, today }: PaperRequest, ordinal = 1): PaperRequest {
  const part = new PaperRequest(today);
  part.state = newRequest(`part-${ordinal}`);
  const { requesterType, deliveryForm, hasEmail, channel, submittedOn, receivedOn } = state;
  part.give('openPart', staff('clerk'), {
    ...{ deliveryForm, hasEmail, channel, attachments: [] },
    requesterType: requesterType ?? 'natural_person',
    submittedOn: submittedOn ?? today,
    receivedOn: receivedOn ?? today,
    origin: { requestId: state.requestId, number: 'QHSW-2026-000001', ordinal },
  });
  return part;
}
