import type { Channel, LegalDate } from '#libs/law';
import type { ApplicationFacts } from '../intake/commands.js';
import type { Origin } from './state.js';

export interface SplitCommands {
  /**
   * 一事一申请 (办法4): an application that asks for several matters becomes several requests. This one goes on with the
   * matter that is kept; each other becomes a part, a request of its own from the same facts.
   */
  splitRequest: { data: object; texts: { kept: string; parts: string[]; reason: string } };
  /** The first command of a part: what its application says is a record of its own, as of every request. */
  openPart: {
    data: ApplicationFacts & { channel: Channel; submittedOn: LegalDate; receivedOn: LegalDate; origin: Origin };
    texts: object;
  };
}
