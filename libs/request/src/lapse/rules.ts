/**
 * A confirmed lapse is taken back by evidence that the applicant had acted in time (条例30, 办法6; handbook §9.2): one
 * mechanism for corrections and payments, whose commands stand in their own branches.
 */
import type { RefusalReason } from '#libs/contracts';
import type { ArticleId, LegalDate } from '#libs/law';
import { event } from '../decide/rule.js';
import type { DraftEvent, EventData } from '../events.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { LapseKind } from './state.js';

export function takeBackBlockers(state: RequestState, kind: LapseKind): RefusalReason[] {
  return reasonsWhere(
    [state.lapse?.kind !== kind, refusal('LAPSE.NONE')],
    // A package that is being written is let come to its end first.
    [state.stage === 'closed' && state.archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')],
  );
}

/** The act that the evidence shows must have been in time: an excuse for a late one came before the lapse, or never. */
export function takeBackRefusals(
  { lapse }: RequestState,
  actedOn: LegalDate,
  field: string,
  articles: ArticleId[],
): RefusalReason[] {
  return reasonsWhere([
    lapse !== null && actedOn > lapse.dueOn,
    refusal('LAPSE.ACTED_LATE', articles, { field, dueOn: lapse?.dueOn ?? '' }),
  ]);
}

export function lapseTakenBack(
  { lapse }: RequestState,
  facts: Omit<EventData['LapseTakenBack'], 'lapse' | 'factId'>,
  today: LegalDate,
  basis: ArticleId[],
): DraftEvent[] {
  if (!lapse) return [];
  return [event('LapseTakenBack', { lapse: lapse.kind, factId: lapse.factId, ...facts }, today, basis)];
}
