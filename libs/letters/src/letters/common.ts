/** What all letters share. Every text is plain text: nothing in it is read as a template's code. */

/** `YYYY-MM-DD`, a day in Asia/Shanghai. */
export type LegalDate = string;

/** Channels by which a request comes in (条例29、31; handbook §1.2). */
export const CHANNELS = [
  'in_person',
  'oral',
  'post_signed',
  'post_ordinary',
  'online',
  'email',
  'fax',
  'misdirected',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** 发文字号: `江资公开告〔2026〕12号` is word 江资公开告, year 2026, serial 12. */
export interface DocumentNumber {
  word: string;
  year: number;
  serial: number;
}

/** The seal that is drawn over the date of an issued letter. */
export type Seal =
  /** Ring, star and the agency's name, drawn as outlines. */
  | { kind: 'drawn'; text: string }
  /** The agency's own picture (PNG), base64. */
  | { kind: 'picture'; pngBase64: string }
  /** The letter is printed and stamped by hand. */
  | { kind: 'none' };

/** The agency that writes, as its settings were on the letter's day. */
export interface Issuer {
  /** 落款机关, the full name. */
  name: string;
  /** 发文机关标志, when it is not the name. */
  letterhead?: string;
  /** 政府信息公开工作机构, who answers questions. */
  office: string;
  address: string;
  postcode?: string;
  phone: string;
  email?: string;
  officeHours?: string;
  seal: Seal;
}

/** The request that a letter is about. */
export interface RequestSummary {
  /** 登记编号. */
  number: string;
  /** 收到之日 (条例31). */
  receivedOn: LegalDate;
  channel: Channel;
  /** The day of submission, where it is another day than the day of receipt. */
  submittedOn?: LegalDate;
  /** 申请内容, in the applicant's words. Characters that no font has are spelled out as 〔U+XXXX〕. */
  askedFor: string;
}

export interface LetterCommon {
  /** A draft bears 草稿, no number and no seal. */
  standing: 'draft' | 'issued';
  /** Demanded of every issued letter but the forms (ACK, SVC). */
  documentNumber?: DocumentNumber;
  /** 成文日期. */
  issuedOn: LegalDate;
  issuer: Issuer;
  /** 主送. */
  addressee: string;
  /** Decides between 你 and 你单位. */
  addresseeKind: 'person' | 'organisation';
  request: RequestSummary;
  /** 附件, their names in order. */
  attachments?: string[];
  /** The address under which anyone can check the letter; printed as a QR code. */
  checkUrl?: string;
  /** The decision as data; attached to the PDF as `decision.json`. The letter's own data when left out. */
  record?: unknown;
}

/** A letter to others than the applicant: of the request it knows the number alone. */
export type OutwardCommon = Omit<LetterCommon, 'request'> & { request: Pick<RequestSummary, 'number'> };

/** The remedy paragraphs of the law (handbook §5.2); they come from `libs/law`, never from a template. */
export interface Remedy {
  kind: 'R-PRE' | 'R-ORD';
  paragraphs: string[];
}

/** An earlier answer that this one replaces: a wrong one, or one that an order quashed. */
export interface Replaced {
  documentNumber: DocumentNumber;
  issuedOn: LegalDate;
}

/** What every reply says: receipt, facts, articles, decision, remedy (handbook §6). */
export interface ReplyCommon extends LetterCommon {
  /** 事实、检索、审查经过, a paragraph each, as the case officer wrote them. */
  facts: string[];
  /** Articles by full name, e.g. 《中华人民共和国政府信息公开条例》第三十六条第（二）项. */
  basis: string[];
  remedy: Remedy;
  replaces?: Replaced;
  /** The decision or judgment that has the request answered again, by its name and number. */
  order?: { document: string; receivedOn: LegalDate };
}
