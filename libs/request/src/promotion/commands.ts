import type { LegalDate } from '#libs/law';

export interface PromotionCommands {
  /** What was given to one applicant may be published for all: it is, since `publishedOn`, at `place` (条例44). */
  promoteToProactive: {
    data: { documentIds: string[]; publishedOn: LegalDate };
    texts: { place: string; reasons: string };
  };
}
