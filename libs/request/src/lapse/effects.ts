import type { EffectDraft, EffectRules } from '../effect-rule.js';

export const lapseEffects = {
  LapseTakenBack: ({ data: { lapse } }): EffectDraft[] => [
    { kind: 'noticeApplicant', data: { notice: `${lapse}LapseTakenBack` } },
    { kind: 'alertStaff', data: { alert: 'lapseTakenBack' } },
  ],
} satisfies EffectRules;
