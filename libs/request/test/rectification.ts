/** Requests for rectification on paper (条例41). For tests. */
import type { Decision, RectificationDecision } from '../src/index.js';
import { APPLICANT, PaperRequest, staff } from './paper-request.js';

export const ORGAN = { name: '清河市不动产登记中心', contact: '010-5550 0188' };

export function askForRectification(request: PaperRequest, hasEmail = true): Decision {
  return request.give('submitRequest', APPLICANT, {
    channel: 'online',
    procedure: 'rectification',
    requesterType: 'natural_person',
    deliveryForm: 'portal',
    hasEmail,
    attachments: [{ documentId: 'd1', sha256: 'a'.repeat(64) }],
  });
}

/** Asked for on Monday 2 March 2026; the internal limit of 20 working days ends on Monday 30 March. */
export function asked(): PaperRequest {
  const request = new PaperRequest('2026-03-02');
  askForRectification(request);
  return request;
}

export function answer(
  request: PaperRequest,
  decision: RectificationDecision = 'corrected',
  { findings = '经查阅原始档案，面积应为98平方米', organ = null as typeof ORGAN | null } = {},
): Decision {
  return request.give('answerRectification', staff('disclosureHead'), { decision }, { findings, organ });
}
