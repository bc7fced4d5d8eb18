import type { LegalDate } from '#libs/law';

/** Another request that has to do with this one, as somebody here found it; why, the command says. */
export interface Link {
  requestId: string;
  on: LegalDate;
  textOf: string;
}
