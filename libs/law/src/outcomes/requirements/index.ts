import { CONSULTATION_REQUIREMENTS } from './consultations.js';
import { DOCUMENT_REQUIREMENTS } from './documents.js';
import { EXEMPTION_REQUIREMENTS } from './exemptions.js';
import { FILE_REQUIREMENTS } from './files.js';
import { REASON_REQUIREMENTS } from './reasons.js';
import type { Requirement } from './requirement.js';
import { WAITING_REQUIREMENTS } from './waiting.js';

/** Every requirement by the code of its failure, in the order in which a person reads the reasons. */
const ALL = {
  ...REASON_REQUIREMENTS,
  ...EXEMPTION_REQUIREMENTS,
  ...DOCUMENT_REQUIREMENTS,
  ...CONSULTATION_REQUIREMENTS,
  ...FILE_REQUIREMENTS,
  ...WAITING_REQUIREMENTS,
} as const;

export type RequirementCode = keyof typeof ALL;
export const REQUIREMENTS: Readonly<Record<RequirementCode, Requirement>> = ALL;
export const REQUIREMENT_CODES = Object.keys(ALL) as readonly RequirementCode[];
/** What is custom alone, and an agency may set aside. A withdrawal ends a request by its own rules, which no setting moves. */
export const PRACTICE_CODES: readonly RequirementCode[] = REQUIREMENT_CODES.filter(
  (code) => REQUIREMENTS[code].force === 'practice' && !code.startsWith('WITHDRAWAL.'),
);
export { OTHER_GROUNDS, type OtherGround } from './exemptions.js';
export type { Requirement } from './requirement.js';
