/** Names and groups of the exemptions, from the library of the law. */
import { EXEMPTION_RULES } from '#libs/law';

import type { ClaimedExemption } from '../api/types';
import { t } from '../texts';

export type ExemptionCode = ClaimedExemption['code'];

export function exemptionName(code: ExemptionCode): string {
  const rule = EXEMPTION_RULES.find((known) => known.code === code);
  return rule ? t.forms.exemption(rule.article, rule.name) : code;
}

/** What can be proposed today: article 15 needs a consultation of the third party, which this line does not have yet. */
export const OFFERED_EXEMPTIONS = ([14, 16] as const).map((article) => ({
  article,
  rules: EXEMPTION_RULES.filter((rule) => rule.article === article),
}));

/** Whether an exemption asks for a further fact: its rule names what must be in the file. */
export function asksFor(code: ExemptionCode): { classification: boolean; prohibition: boolean; duty: boolean } {
  const requires = EXEMPTION_RULES.find((rule) => rule.code === code)?.requires ?? [];
  return {
    classification: requires.includes('EXEMPTION.CLASSIFICATION_BASIS_MISSING'),
    prohibition: requires.includes('EXEMPTION.PROHIBITING_LAW_MISSING'),
    duty: requires.includes('EXEMPTION.PUBLICATION_DUTY_UNCHECKED'),
  };
}
