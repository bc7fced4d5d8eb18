/** A failure in the words of the portal. What the API says comes first. */
import { ApiProblem, type Failure } from './api/problem';
import { t } from './texts';

export function failureTitle(failure: Failure): string {
  if (!(failure instanceof ApiProblem)) return failure.isRead ? t.common.unreachableRead : t.common.unreachable;
  const { status, document, retryAfter } = failure;
  if (status === 429) {
    return retryAfter === null ? t.common.tooManyPlain : t.common.tooMany(Math.max(1, Math.ceil(retryAfter / 60)));
  }
  if (status >= 500) return failure.isRead ? t.common.serverFaultRead : t.common.serverFault;
  return document.title || t.common.refusedTitle;
}
