/** Forms and receipts: they decide nothing and bear no remedy. */
import type { LegalDate, LetterCommon, OutwardCommon } from './common.js';

/** One day of the clock's trace, as the law computed it. */
export interface CountedDay {
  day: LegalDate;
  /** The how-manieth working day this is; null when the day does not count. */
  nth: number | null;
  /** Why it counts or not, e.g. 工作日, 周末, 国庆节放假. */
  reason: string;
  /** The article or calendar notice behind it. */
  basis?: string;
}

/** 登记回执. */
export interface AcknowledgementLetter extends LetterCommon {
  docCode: 'ACK';
  /** 答复截止. */
  replyDueOn: LegalDate;
  /** `provisional` where the date runs into a year whose holiday notice is not out yet. */
  certainty: 'final' | 'provisional';
  /** Every day from the day after receipt to the due day. */
  dueTrace: CountedDay[];
  /** 查询码. */
  queryCode: string;
  /** Where the code is to be used. */
  trackingUrl?: string;
}

/** 撤回确认. */
export interface WithdrawalLetter extends LetterCommon {
  docCode: 'W-ACK';
  withdrawnOn: LegalDate;
  /** 意思表示: what the applicant declared. */
  statement: string;
}

/** 送达回证. Lines that are signed by hand stay empty until then. */
export interface ProofOfServiceForm extends OutwardCommon {
  docCode: 'SVC';
  documents: { name: string; number: string }[];
  recipient: string;
  method: 'direct' | 'post' | 'entrusted' | 'online' | 'on_the_spot';
  place: string;
  /** 邮单号, demanded of service by post (235号: the postal enterprise only). */
  trackingNumber?: string;
  postedOn?: LegalDate;
  signedBy?: string;
  signedOn?: LegalDate;
  /** 拒收: reason and witnesses. */
  refusal?: { reason: string; witnesses: string[] };
  /** 送达人. */
  servers?: string[];
}

export type ReceiptLetter = AcknowledgementLetter | WithdrawalLetter | ProofOfServiceForm;
