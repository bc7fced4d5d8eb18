import type { EffectDraft, EffectRules } from '../effect-rule.js';

export const feeEffects = {
  // Of a notice that had no letter the applicant never heard.
  FeeNoticeCalledBack: ({ data: { by } }): EffectDraft[] => [
    ...(by ? [{ kind: 'noticeApplicant' as const, data: { notice: 'feeNoticeCalledBack' } }] : []),
    { kind: 'alertStaff', data: { alert: 'feeNoticeCalledBack' } },
  ],
  FeePaid: () => [{ kind: 'alertStaff', data: { alert: 'feePaid' } }],
  FeeProofMissing: (event) => [
    { kind: 'alertStaff', data: { alert: 'feeProofMissing', dueOn: event.data.expectedBy } },
  ],
  FeeLapseProposed: (event) => [{ kind: 'alertStaff', data: { alert: 'feeLapse', dueOn: event.data.dueOn } }],
} satisfies EffectRules;
