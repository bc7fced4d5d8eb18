import type { EffectDraft, EffectRules } from '../effect-rule.js';

/** The applicant has read the same on the receipt, where there is no e-mail. */
export function suggestionMade({ by, hasEmail }: { by?: string; hasEmail: boolean }): EffectDraft[] {
  return [
    { kind: 'alertStaff', data: { alert: 'suggestionMade' } },
    ...(hasEmail && !by ? [{ kind: 'noticeApplicant' as const, data: { notice: 'suggestionReceived' } }] : []),
  ];
}

export const suggestionEffects = {
  SuggestionReminderRaised: ({ data }) => [{ kind: 'alertStaff', data: { alert: 'suggestionDue', dueOn: data.dueOn } }],
} satisfies EffectRules;
