/** Suggestions of proactive disclosure on paper (条例44). For tests. */
import type { Decision, SuggestionDecision } from '../src/index.js';
import { APPLICANT, PaperRequest, staff } from './paper-request.js';

/** The request on which the applicant got the information. */
export const INFORMATION_OF = { requestId: 'given', number: 'QHSW-2026-000007' };

export function suggest(request: PaperRequest, { hasEmail = true, informationOf = INFORMATION_OF } = {}): Decision {
  return request.give('submitRequest', APPLICANT, {
    channel: 'online',
    procedure: 'suggestion',
    informationOf,
    requesterType: 'natural_person',
    deliveryForm: 'portal',
    hasEmail,
    attachments: [],
  });
}

/** Suggested on Monday 2 March 2026; the internal limit of 20 working days ends on Monday 30 March. */
export function suggested(): PaperRequest {
  const request = new PaperRequest('2026-03-02');
  suggest(request);
  return request;
}

export const PLACE = '本机关网站“政府信息公开—重大项目”栏目';

export function examine(
  request: PaperRequest,
  decision: SuggestionDecision = 'adopted',
  answer: { publishedOn?: string | null; findings?: string; place?: string } = {},
): Decision {
  const { publishedOn = request.today, findings = '涉及公众利益调整，属于主动公开范围', place = PLACE } = answer;
  return request.give('answerSuggestion', staff('disclosureHead'), { decision, publishedOn }, { findings, place });
}
