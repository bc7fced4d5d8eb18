/** How a request ends (handbook §1.7). A refusal is `DENIED` with its `ExemptionCode`s. */
export const OUTCOME_CODES = [
  'ALREADY_PUBLIC',
  'GRANTED',
  'PARTIAL',
  'DENIED',
  'SPECIAL_REGIME',
  'NOT_EXIST',
  'NOT_RESPONSIBLE',
  'NEEDS_CREATION',
  'STILL_UNCLEAR',
  'PETITION',
  'REPEAT',
  'PUBLICATION',
  'EXCESSIVE',
  'RECONFIRM',
  'CORRECTION_LAPSED',
  'FEE_LAPSED',
  'WITHDRAWN',
  'OTHER',
] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** Why information is withheld (handbook §1.9, 条例14-16). */
export const EXEMPTION_CODES = [
  'E14_STATE_SECRET',
  'E14_LAW_PROHIBITS',
  'E14_NATIONAL_SECURITY',
  'E14_PUBLIC_SECURITY',
  'E14_ECONOMIC_SECURITY',
  'E14_SOCIAL_STABILITY',
  'E15_TRADE_SECRET',
  'E15_PRIVACY',
  'E15_OTHER_THIRD_PARTY',
  'E16_INTERNAL_PERSONNEL',
  'E16_INTERNAL_LOGISTICS',
  'E16_INTERNAL_WORKFLOW',
  'E16_PROCESS_DISCUSSION',
  'E16_PROCESS_DRAFT',
  'E16_PROCESS_CORRESPONDENCE',
  'E16_PROCESS_REQUEST_REPORT',
  'E16_ENFORCEMENT_FILE',
] as const;
export type ExemptionCode = (typeof EXEMPTION_CODES)[number];

/**
 * Letters (文书) by the `doc_code` of handbook §6. Three are ours: `R-OTHER`, for §6 names no letter for the outcome `OTHER`;
 * `RECT`, the answer to a request for rectification (条例41); `SUG`, that to a suggestion of proactive disclosure (条例44).
 */
export const LETTER_CODES = [
  'ACK',
  'CORR',
  'EXT',
  'TPC',
  'TPA',
  'TPN',
  'COC',
  'AST',
  'RSN',
  'DEF',
  'FEE',
  'R-GRANT',
  'R-PUB',
  'R-PART',
  'R-DENY',
  'R-NONE',
  'R-NOTOURS',
  'R-CREATE',
  'R-UNCLEAR',
  'R-REPEAT',
  'R-SPEC',
  'R-PET',
  'R-BOOK',
  'R-EXC',
  'R-RECON',
  'R-OTHER',
  'T-CORR',
  'T-FEE',
  'W-ACK',
  'RECT',
  'SUG',
  'SVC',
] as const;
export type LetterCode = (typeof LETTER_CODES)[number];

export function isOutcomeCode(value: string): value is OutcomeCode {
  return (OUTCOME_CODES as readonly string[]).includes(value);
}

export function isExemptionCode(value: string): value is ExemptionCode {
  return (EXEMPTION_CODES as readonly string[]).includes(value);
}
