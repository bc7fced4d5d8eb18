import type { EffectDraft, EffectRules } from '../effect-rule.js';

export const reopeningEffects = {
  RequestReopened: ({ data: { replyBy } }): EffectDraft[] => [
    { kind: 'noticeApplicant', data: { notice: 'requestReopened' } },
    { kind: 'alertStaff', data: { alert: 'requestReopened', dueOn: replyBy } },
  ],
  OrderTakenBack: (): EffectDraft[] => [
    { kind: 'noticeApplicant', data: { notice: 'orderTakenBack' } },
    { kind: 'alertStaff', data: { alert: 'orderTakenBack' } },
  ],
} satisfies EffectRules;
