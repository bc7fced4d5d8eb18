/** Which agencies take applications, and what is said of those that do no more. */
import type { Agency } from '../api/types';
import { dayText } from '../format';
import { t } from '../texts';

export const isOpen = ({ closedOn }: Agency): boolean => closedOn === null;

/** Since when, and to whom to turn instead (职权变更). */
export function closedText({ closedOn, successorName }: Agency): string {
  if (closedOn === null) return '';
  const since = dayText(closedOn);
  return successorName === null ? t.home.closed(since) : t.home.closedTo(since, successorName);
}
