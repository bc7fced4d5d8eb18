import type { LegalDate } from '../dates/index.js';
import type { ExemptionCode, OutcomeCode } from '../outcomes/codes.js';
import type { Agency } from './agency.js';

export interface RemedyInput {
  readonly outcome: OutcomeCode;
  /** Of a refusal or partial grant: the grounds in 条例14-16. */
  readonly exemptions: readonly ExemptionCode[];
  /** Of a refusal or partial grant: further grounds, e.g. `NOT_EXIST`, which follow the ordinary remedy. */
  readonly otherGrounds?: readonly OutcomeCode[];
  readonly decidedOn: LegalDate;
  readonly agency: Agency;
  /** The agency's setting, where its place concentrates reconsideration elsewhere; goes before the rule by kind. */
  readonly reconsiderationOrgan?: string;
  /** The court that the agency's setting names. */
  readonly court?: string;
  readonly servedOnline: boolean;
  /** Where reconsideration can be applied for online; needed when the decision is served online. */
  readonly onlineReconsiderationUrl?: string;
  /** The notice to a third party that its objection was overridden (TPN): ordinary remedy, whatever the outcome. */
  readonly toThirdParty?: boolean;
}
