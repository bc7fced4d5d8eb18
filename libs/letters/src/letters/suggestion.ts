import type { LegalDate, LetterCommon, Replaced } from './common.js';

/** 主动公开建议答复书 (条例44), a letter of ours: handbook §6 names none. The information is what the request asks about. */
export interface SuggestionLetter extends LetterCommon {
  docCode: 'SUG';
  /** Published for everybody, not of that kind, or not suggested any more. */
  kind: 'adopted' | 'notAdopted' | 'withdrawn';
  /** 登记编号 of the request on which the applicant got the information. */
  givenOn: string;
  /** Why the applicant suggests it. */
  because: string;
  /** 审核的经过和理由. */
  facts: string[];
  /** Since when and where it is published. */
  published?: { on: LegalDate; place: string };
  basis: string[];
  replaces?: Replaced;
}
