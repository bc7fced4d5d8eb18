import type { LegalDate } from '#libs/law';

export interface PromotionEvents {
  /** 转为主动公开. */
  PromotedToProactive: { documentIds: string[]; publishedOn: LegalDate; by: string; textOf: string };
}
