import type { EffectRules } from '../effect-rule.js';

export const archivingEffects = {
  ArchivingReminderRaised: ({ data }) => [{ kind: 'alertStaff', data: { alert: 'archivingDue', dueOn: data.dueOn } }],
} satisfies EffectRules;
