import type { DeskChannel } from '../intake/commands.js';

/** How an act of the applicant came, where a clerk took it in; nothing of these in the portal. */
export interface TakenInFacts {
  channel?: DeskChannel;
  scans?: string[];
  by?: string;
}
