import type { RectificationDecision } from './vocabulary.js';

export interface RectificationCommands {
  /** The record was checked: put right, found right, or another organ's to put right (条例41). */
  answerRectification: {
    data: { decision: RectificationDecision };
    /** `organ`: whose record it is, where it is not the agency's. */
    texts: { findings: string; organ: { name: string; contact: string } | null };
  };
}
