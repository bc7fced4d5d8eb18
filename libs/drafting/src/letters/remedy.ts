/** The remedy paragraph of a decision: the law's own words for this agency on this day, never the template's. */
import { remedyNotice, type ExemptionCode, type OutcomeCode } from '#libs/law';
import type { Remedy } from '#libs/letters';
import type { CaseFile } from '../case-file.js';

export interface Decided {
  outcome: OutcomeCode;
  exemptions: readonly { code: ExemptionCode }[];
  /** Told to a third party whose objection is overridden (条例32): the ordinary remedy, whatever the outcome. */
  toThirdParty?: boolean;
  /** Where it does not go the way of the reply. */
  servedOnline?: boolean;
}

/** @throws RemedyDataMissing when the agency's settings lack what the paragraph must name */
export function remedyOf(
  file: CaseFile,
  { outcome, exemptions, toThirdParty = false, servedOnline }: Decided,
  decidedOn: string,
): Remedy {
  const { settings } = file;
  const { clause, paragraphs } = remedyNotice({
    outcome,
    exemptions: exemptions.map(({ code }) => code),
    decidedOn,
    agency: { ...settings.legal, name: file.agencyName },
    reconsiderationOrgan: settings.reconsiderationOrgan ?? undefined,
    court: settings.court,
    toThirdParty,
    servedOnline: servedOnline ?? ['portal', 'email'].includes(file.state.deliveryForm),
    onlineReconsiderationUrl: settings.reconsiderationUrl ?? undefined,
  });
  return { kind: clause === 'R-PRE' ? 'R-PRE' : 'R-ORD', paragraphs: [...paragraphs] };
}
