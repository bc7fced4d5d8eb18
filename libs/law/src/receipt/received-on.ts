import type { ArticleId } from '../articles/index.js';
import type { LegalDate } from '../dates/legal-date.js';
import type { Channel } from './channels.js';

export interface ReceiptRule {
  /** Whether receipt waits for both sides to confirm; otherwise the day of arrival is the day of receipt. */
  readonly needsConfirmation: boolean;
  readonly words: string;
  readonly articles: readonly ArticleId[];
}

/** What makes the day of receipt, by channel. @law 条例31 207号 */
export const RECEIPT_RULES: Readonly<Record<Channel, ReceiptRule>> = {
  in_person: { needsConfirmation: false, words: '当面提交之日', articles: ['条例31(一)'] },
  oral: { needsConfirmation: false, words: '代填完成并由申请人确认之日', articles: ['条例29', '条例31(一)'] },
  post_signed: { needsConfirmation: false, words: '机关签收之日', articles: ['条例31(二)'] },
  post_ordinary: { needsConfirmation: true, words: '与申请人确认之日', articles: ['条例31(二)', '207号'] },
  online: { needsConfirmation: true, words: '双方确认之日', articles: ['条例31(三)'] },
  email: { needsConfirmation: true, words: '双方确认之日', articles: ['条例31(三)'] },
  fax: { needsConfirmation: true, words: '双方确认之日', articles: ['条例31(三)'] },
  misdirected: { needsConfirmation: true, words: '公开机构实际收到并与申请人确认之日', articles: ['207号'] },
};

/** What is known of an application's (or a correction's) arrival. */
export interface Arrival {
  readonly channel: Channel;
  /** Handed in, signed for, or found in the mailbox. */
  readonly arrivedOn: LegalDate | null;
  /** Both sides confirmed it; evidence is the agency's to keep. */
  readonly confirmedOn: LegalDate | null;
}

/**
 * The day of receipt (收到之日), or null while it is not established. Day of submission or posting plays no part.
 * Without an established day no period runs: an applicant by ordinary post who cannot be reached waits for the day on
 * which contact is restored.
 * @law 条例31 条例31(一) 条例31(二) 条例31(三) 207号
 */
export function receivedOn({ channel, arrivedOn, confirmedOn }: Arrival): LegalDate | null {
  return RECEIPT_RULES[channel].needsConfirmation ? confirmedOn : arrivedOn;
}
