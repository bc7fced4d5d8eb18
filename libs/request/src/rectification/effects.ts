import type { EffectDraft, EffectRules } from '../effect-rule.js';

/** The applicant has read the same on the receipt, where there is no e-mail. */
export function rectificationAsked({ by, hasEmail }: { by?: string; hasEmail: boolean }): EffectDraft[] {
  return [
    { kind: 'alertStaff', data: { alert: 'rectificationAsked' } },
    ...(hasEmail && !by ? [{ kind: 'noticeApplicant' as const, data: { notice: 'rectificationReceived' } }] : []),
  ];
}

export const rectificationEffects = {
  RectificationReminderRaised: ({ data }) => [
    { kind: 'alertStaff', data: { alert: 'rectificationDue', dueOn: data.dueOn } },
  ],
} satisfies EffectRules;
