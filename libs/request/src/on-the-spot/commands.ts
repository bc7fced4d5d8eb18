import type { ProposalTexts, ProposedReply } from '../proposal/commands.js';

export interface OnTheSpotCommands {
  /** 当场答复 (条例33①): the head of the disclosure office answers on the day of receipt, without the chain of approval. */
  replyOnTheSpot: {
    data: ProposedReply;
    texts: ProposalTexts & {
      /** When and by whom the information was cleared for disclosure before (条例17). */
      clearance?: string;
    };
  };
}
