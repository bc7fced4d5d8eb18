import type { WorkingDayCalendar } from '#libs/law';
import { endOpenAssistances } from './assistance/rules.js';
import { endOpenConsultations, overridesBecomeMoot } from './consultation/ending.js';
import type { DraftEvent } from './events.js';
import type { RequestState } from './state.js';

/**
 * The request is answered or ended: whoever was asked for an opinion or for help need not give it any more, and what was told of
 * a disclosure to come does not come.
 */
export function endWhatWasAsked(
  state: RequestState,
  reason: 'withdrawn' | 'lapsed' | 'replied',
  context: { calendar: WorkingDayCalendar; today: string },
): DraftEvent[] {
  return [
    ...endOpenConsultations(state, reason, context),
    ...(reason === 'replied' ? [] : overridesBecomeMoot(state, reason, context.today)),
    ...endOpenAssistances(state, context.today),
  ];
}
