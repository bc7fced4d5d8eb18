import type { EffectDraft, EffectRules } from '../effect-rule.js';

export const replacementEffects = {
  ReplyFoundWrong: (): EffectDraft[] => [
    { kind: 'noticeApplicant', data: { notice: 'replyFoundWrong' } },
    { kind: 'alertStaff', data: { alert: 'replyFoundWrong' } },
  ],
} satisfies EffectRules;
