import type { EffectRules } from '../effect-rule.js';
import { APPROVER } from './steps.js';

export const approvalEffects = {
  ApprovalReminderRaised: ({ data: { step, dueOn } }) => [
    { kind: 'alertStaff', data: { alert: 'approvalDue', step, role: APPROVER[step], dueOn } },
  ],
} satisfies EffectRules;
