import type { DeskArrival } from '../intake/arrival.js';

/** What an applicant brings, sends or says, as a clerk takes it in; the scans are documents of the request. */
export type TakenIn = DeskArrival & { scans: string[] };

export interface OnPaperCommands {
  /** A correction (条例30): timely by the day of its arrival, received as its channel has it (条例31). */
  takeInCorrection: { data: TakenIn; texts: { correction: string; evidence: string } };
  /** The reasons for so many requests (条例35). */
  takeInReasons: { data: TakenIn; texts: { reasons: string; evidence: string } };
  /** A withdrawal, in writing (practice, handbook §2.4). */
  takeInWithdrawal: { data: TakenIn; texts: { statement: string; evidence: string } };
}
