/** What an applicant does on paper, taken in by a clerk. For tests. */
import type { CommandContents, Decision } from '../src/index.js';
import { staff, type PaperRequest } from './paper-request.js';

type TakenIn = CommandContents['takeInCorrection']['data'];

/** Signed for today, with its scan, unless something else is wished. */
function taken(request: PaperRequest, wishes: Partial<TakenIn>): TakenIn {
  const { today } = request;
  return { channel: 'post_signed', arrivedOn: today, readBackAndSigned: false, scans: ['s1'], ...wishes };
}

export function takeInCorrection(
  request: PaperRequest,
  wishes: Partial<TakenIn> = {},
  evidence = '收发室签收记录',
  correction = '2025年度老旧小区改造项目立项批复',
): Decision {
  return request.give('takeInCorrection', staff('clerk'), taken(request, wishes), { correction, evidence });
}

export function takeInReasons(request: PaperRequest, wishes: Partial<TakenIn> = {}, reasons = '编写地方志'): Decision {
  const texts = { reasons, evidence: '收发室签收记录' };
  return request.give('takeInReasons', staff('clerk'), taken(request, wishes), texts);
}

export function takeInWithdrawal(
  request: PaperRequest,
  wishes: Partial<TakenIn> = {},
  statement = '撤回本申请',
): Decision {
  const texts = { statement, evidence: '收发室签收记录' };
  return request.give('takeInWithdrawal', staff('clerk'), taken(request, wishes), texts);
}
