/** Names and groups of the exemptions, from the library of the law. */
import { EXEMPTION_RULES } from '#libs/law';

import type { ClaimedExemption } from '../api/types';
import { inChinese } from '../citation';
import { t } from '../texts';

export type ExemptionCode = ClaimedExemption['code'];

export function exemptionName(code: ExemptionCode): string {
  const rule = EXEMPTION_RULES.find((known) => known.code === code);
  return rule ? t.forms.exemption(inChinese(rule.article), rule.name) : code;
}

export interface AskedFacts {
  classification: boolean;
  prohibition: boolean;
  duty: boolean;
  thirdParty: boolean;
}

/** Whether an exemption asks for a further fact: its rule names what must be in the file. */
export function asksFor(code: ExemptionCode): AskedFacts {
  const requires = EXEMPTION_RULES.find((rule) => rule.code === code)?.requires ?? [];
  return {
    classification: requires.includes('EXEMPTION.CLASSIFICATION_BASIS_MISSING'),
    prohibition: requires.includes('EXEMPTION.PROHIBITING_LAW_MISSING'),
    duty: requires.includes('EXEMPTION.PUBLICATION_DUTY_UNCHECKED'),
    thirdParty: requires.includes('CONSULTATION.THIRD_PARTY_MISSING'),
  };
}
