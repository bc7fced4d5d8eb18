import type { EffectDraft, EffectRules } from '../effect-rule.js';

export const lapseEffects = {
  LapseTakenBack: ({ data: { lapse } }, { consultations }): EffectDraft[] => {
    // Whoever was asked was told that it is over: what is still needed is asked for anew, with a period of its own.
    const ended = consultations.filter(({ terminationReason }) => terminationReason === 'lapsed').length;
    return [
      { kind: 'noticeApplicant', data: { notice: `${lapse}LapseTakenBack` } },
      { kind: 'alertStaff', data: { alert: 'lapseTakenBack', consultationsEnded: String(ended) } },
    ];
  },
} satisfies EffectRules;
