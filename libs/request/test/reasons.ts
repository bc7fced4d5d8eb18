/** Reasons for so many requests on paper: asked, given, judged. For tests. */
import type { Decision, ReasonsJudgement } from '../src/index.js';
import { APPLICANT, PaperRequest, staff } from './paper-request.js';

export function askForReasons(
  request: PaperRequest,
  frequencyFacts = '自2026年1月4日至3月2日提出申请146件，内容相近的128件',
): Decision {
  return request.give('requestReasons', staff('clerk'), {}, { frequencyFacts });
}

export function awaitingReasons(today?: string): PaperRequest {
  const request = PaperRequest.at('intakeReview', { today });
  askForReasons(request);
  return request;
}

export function giveReasons(request: PaperRequest, reasons = '研究全市老旧小区改造进展所需'): Decision {
  return request.give('giveReasons', APPLICANT, {}, { reasons });
}

export function judge(request: PaperRequest, judged: ReasonsJudgement, findings = '已逐件核对'): Decision {
  return request.give('judgeReasons', staff('disclosureHead'), { judged }, { findings });
}

export function defer(request: PaperRequest, deferredTo: string, reasons = '涉及档案两千余卷'): Decision {
  return request.give('deferReply', staff('disclosureHead'), { deferredTo }, { reasons });
}
