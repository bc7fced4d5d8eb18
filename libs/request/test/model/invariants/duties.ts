/** 条例17 and the separation of duties: nothing leaves the house unreviewed, and nobody signs what he or she drafted. */
import type { RecordedEvent } from '../../../src/index.js';
import type { Seen } from '../invariants.js';
import { must } from './must.js';

type EventOf<T extends RecordedEvent['type']> = Extract<RecordedEvent, { type: T }>;

function proposalOf(all: Seen['all'], proposalId: string): EventOf<'ReplyProposed'> | undefined {
  return all.find(
    (event): event is EventOf<'ReplyProposed'> =>
      event.type === 'ReplyProposed' && event.data.proposalId === proposalId,
  );
}

/** The documents, as they were proposed, that a reviewer passed before an event. */
function reviewedBefore(all: Seen['all'], seq: number): Set<string> {
  const reviews = all.flatMap((event) => (event.seq < seq && event.type === 'SecrecyApproved' ? [event.data] : []));
  return new Set(
    reviews.flatMap(({ proposalId, documentIds }) =>
      (proposalOf(all, proposalId)?.data.documents ?? [])
        .filter(({ documentId }) => documentIds.includes(documentId))
        .map(({ documentId, sha256 }) => `${documentId} ${sha256}`),
    ),
  );
}

function checkSignature(signed: EventOf<'ReplySigned'>, all: Seen['all']): void {
  const proposed = proposalOf(all, signed.data.proposalId);
  must(proposed !== undefined, 'a reply that is signed was proposed', signed);
  if (!proposed || proposed.data.onTheSpot) return;
  const { by, documents, proposalId, chain = [] } = proposed.data;
  must(by !== signed.data.by, 'the signer is not the drafter', signed);
  const reviewed = reviewedBefore(all, signed.seq);
  const unreviewed = documents.filter(
    ({ documentId, sha256, treatment }) => treatment !== 'withheld' && !reviewed.has(`${documentId} ${sha256}`),
  );
  must(unreviewed.length === 0, 'no document goes out before secrecy review', { signed, unreviewed });
  const reviewers = all.filter((event) => event.type === 'SecrecyApproved' && event.seq < signed.seq);
  must(reviewers.length > 0, 'no reply goes out before secrecy review', signed);
  for (const { step } of chain) {
    const type = { countersign: 'ProposalCountersigned', legalReview: 'LegalityApproved' }[step as string];
    if (!type) continue;
    const passed = all.some(
      (event) =>
        event.type === type &&
        event.seq < signed.seq &&
        (event.data as { proposalId: string }).proposalId === proposalId,
    );
    must(passed, `the chain of the agency was passed: ${step}`, signed);
  }
  must(
    all.some((event) => event.type === 'DraftRendered' && event.data.proposalId === proposalId),
    'what is signed was rendered',
    signed,
  );
}

export function checkDuties({ added, all }: Seen): void {
  for (const event of added) {
    if (event.type === 'ReplySigned') checkSignature(event, all);
    if (event.type !== 'SecrecyApproved') continue;
    must(proposalOf(all, event.data.proposalId)?.data.by !== event.data.by, 'the reviewer is not the drafter', event);
  }
}
