import type { WorkingDayCalendar } from '#libs/law';
import { endOpenAssistances } from './assistance/rules.js';
import { endOpenConsultations } from './consultation/ending.js';
import type { DraftEvent } from './events.js';
import type { RequestState } from './state.js';

/** The request is answered or ended: whoever was asked for an opinion or for help need not give it any more. */
export function endWhatWasAsked(
  state: RequestState,
  reason: 'withdrawn' | 'lapsed' | 'replied',
  context: { calendar: WorkingDayCalendar; today: string },
): DraftEvent[] {
  return [...endOpenConsultations(state, reason, context), ...endOpenAssistances(state, context.today)];
}
