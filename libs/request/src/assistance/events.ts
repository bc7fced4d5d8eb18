import type { LegalDate } from '#libs/law';
import type { AssistanceEnd } from './state.js';

export interface AssistanceEvents {
  AssistanceAsked: { assistanceId: string; unitId: string; dueOn: LegalDate; by: string; textOf: string };
  AssistanceEnded: { assistanceId: string; how: AssistanceEnd; by: string | null; textOf: string | null };
  AssistanceReminderRaised: { assistanceId: string; dueOn: LegalDate };
}
