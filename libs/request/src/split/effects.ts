import type { EffectDraft, EffectRules } from '../effect-rule.js';

export const splitEffects = {
  // Each part is an effect of its own: done once, however often something dies over it.
  RequestSplit: ({ data: { parts } }): EffectDraft[] => [
    { kind: 'noticeApplicant', data: { notice: 'requestSplit', parts: String(parts) } },
    ...Array.from({ length: parts }, (_, index) => ({
      kind: 'openPart' as const,
      data: { ordinal: String(index + 1) },
    })),
  ],
} satisfies EffectRules;
