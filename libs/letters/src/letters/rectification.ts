import type { LetterCommon, Remedy, Replaced } from './common.js';

/** 更正请求答复书 (条例41), a letter of ours: handbook §6 names none. The record at issue is what the request asks about. */
export interface RectificationLetter extends LetterCommon {
  docCode: 'RECT';
  /** How it was decided: put right, found right, not the agency's to put right, or not asked for any more. */
  kind: 'corrected' | 'notCorrected' | 'transferred' | 'directed' | 'withdrawn';
  /** What the applicant wants the record to say. */
  correctionSought: string;
  /** 核实的经过和结果. */
  facts: string[];
  /** Whose it is, where it is not the agency's: it was passed on, or can be asked there. */
  organ?: { name: string; contact: string };
  basis: string[];
  remedy: Remedy;
  replaces?: Replaced;
}
