import type { EffectDraft, EffectRules } from '../effect-rule.js';
import type { Role } from '../vocabulary.js';

/** To the roles that an event names; the oldest events name none, and the table of alerts has them. */
function alert(name: string, told: readonly Role[] | undefined, data: Record<string, string>): EffectDraft {
  return { kind: 'alertStaff', data: { alert: name, ...data, ...(told ? { roles: told.join(',') } : {}) } };
}

const plain = (name: string, data: Record<string, string> = {}): EffectDraft[] => [alert(name, undefined, data)];

export const supervisionEffects = {
  ReplyReminderRaised: ({ data: { replyDueOn, told } }) => [alert('replyReminder', told, { dueOn: replyDueOn })],
  ReplyOverdueRaised: ({ data: { replyDueOn, told } }) => [alert('replyOverdue', told, { dueOn: replyDueOn })],
  LimitEscalated: ({ data: { limit, dueOn, workingDaysLeft, level, told } }) => [
    alert('limitEscalated', told, { limit, dueOn, level, left: String(workingDaysLeft) }),
  ],
  ReminderIssued: ({ data: { by } }) => plain('reminderIssued', { by: by === null ? 'system' : 'staff' }),
  SupervisionOrdered: ({ data: { answerBy } }) => plain('supervisionOrdered', { dueOn: answerBy }),
  SupervisionAnswered: ({ data: { entryId } }) => plain('supervisionAnswered', { kind: entryId.split('-')[0] ?? '' }),
  SupervisionAnswerReturned: ({ data: { answerBy } }) => plain('supervisionAnswerReturned', { dueOn: answerBy }),
} satisfies EffectRules;
