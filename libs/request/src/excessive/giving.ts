/** The applicant's reasons come, in the portal or at the desk (条例35). */
import type { ArticleId, LegalDate } from '#libs/law';
import { event } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import type { TakenInFacts } from '../on-paper/events.js';
import type { RequestState } from '../state.js';

const EXCESSIVE: ArticleId[] = ['条例35'];

export function reasonsGiven(
  { reasons }: RequestState,
  givenOn: LegalDate,
  textOf: string,
  takenIn: TakenInFacts = {},
): DraftEvent[] {
  return [
    // Who answers a notice has received it, if nothing proved that before.
    ...(reasons?.noticeReceivedOn
      ? []
      : [event('ReasonsNoticeReceived', { receivedOn: givenOn, textOf: null }, givenOn, EXCESSIVE)]),
    event('ReasonsGiven', { givenOn, textOf, ...takenIn }, givenOn, EXCESSIVE),
  ];
}
