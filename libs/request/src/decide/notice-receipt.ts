/** 送达 of a notice that gives the applicant a period: it runs only from proof that the notice came (handbook §2.2). */
import type { RefusalReason } from '#libs/contracts';
import type { ArticleId, LegalDate } from '#libs/law';
import { reasonsWhere, refusal } from '../refusals.js';
import { isBlank } from './rule.js';

/** What every such notice is, whatever it asks of the applicant. */
export interface SentNotice {
  sentOn: LegalDate;
  noticeReceivedOn: LegalDate | null;
}

export function receiptBlockers(notice: SentNotice | null, articles: ArticleId[]): RefusalReason[] {
  return reasonsWhere([notice?.noticeReceivedOn != null, refusal('NOTICE.ALREADY_RECEIVED', articles)]);
}

/** A clerk records the receipt: not before the notice, not later than today, with evidence. */
export function receiptRefusals(
  notice: SentNotice | null,
  { data, texts }: { data: { receivedOn: LegalDate }; texts: { evidence: string } },
  today: LegalDate,
  articles: ArticleId[],
): RefusalReason[] {
  return reasonsWhere(
    [data.receivedOn > today, refusal('FACT.IN_FUTURE', articles, { field: 'receivedOn' })],
    [
      notice !== null && data.receivedOn < notice.sentOn,
      refusal('FACT.BEFORE_NOTICE', articles, { field: 'receivedOn' }),
    ],
    [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', articles, { field: 'evidence' })],
  );
}
