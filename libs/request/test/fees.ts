/** A processing fee on paper: noticed, received, paid. For tests. */
import type { CommandContents, Decision } from '../src/index.js';
import { APPLICANT, PaperRequest, staff } from './paper-request.js';

/** The twelfth request of its applicant in the month: 100 yuan by item, 1100 by its 120 pages (handbook §3, F18). */
export const TWELFTH = { itemRank: 12, pages: 120, copyRequested: true, alreadyPublic: false };

type Payment = CommandContents['recordFeePayment'];

export function charge(
  request: PaperRequest,
  wishes: Partial<CommandContents['issueFeeNotice']['data']> = {},
): Decision {
  return request.give('issueFeeNotice', staff('clerk'), { ...TWELFTH, method: 'items', ...wishes });
}

export function awaitingPayment(today?: string): PaperRequest {
  const request = PaperRequest.at('processing', { today });
  charge(request);
  return request;
}

export function callBack(request: PaperRequest, reason = '误按第十二件计算'): Decision {
  return request.give('callBackFeeNotice', staff('disclosureHead'), {}, { reason });
}

export function openNotice(request: PaperRequest): Decision {
  return request.give('acknowledgeFeeNotice', APPLICANT, {});
}

export function pay(
  request: PaperRequest,
  data: Partial<Payment['data']> = {},
  texts: Partial<Payment['texts']> = {},
): Decision {
  return request.give(
    'recordFeePayment',
    staff('clerk'),
    { paidOn: request.today, yuan: 100, proofDocumentId: null, lateForGoodReason: false, ...data },
    { receiptNumber: '3206000097-0001', evidence: '国库到账回单', ...texts },
  );
}

export function feeLapses(request: PaperRequest): Decision {
  return request.give('confirmFeeLapse', staff('clerk'), {}, { note: '期限内未到账' });
}

export function takeBackFeeLapse(request: PaperRequest, paidOn: string, yuan = 100): Decision {
  return request.give(
    'takeBackFeeLapse',
    staff('clerk'),
    { paidOn, yuan, proofDocumentId: null },
    { receiptNumber: '3206000097-0001', evidence: '银行补送的到账回单' },
  );
}
