import type { LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import { LEGAL_NUMBERS, type LegalNumber, type LegalNumberId } from './table.js';

export { LEGAL_NUMBERS, type LegalNumber, type LegalNumberId, type NumberUnit } from './table.js';

/**
 * The number in force on the day of the fact that is judged.
 * @throws LawRefusal `LAW.NOT_IN_FORCE` when the rule did not exist on that day (the regulation of 2019 begins on
 * 2019-05-15, the fee measures on 2021-01-01)
 */
export function legalNumber(id: LegalNumberId, on: LegalDate): LegalNumber {
  const rows: readonly [LegalNumber, ...LegalNumber[]] = LEGAL_NUMBERS[id];
  for (const row of rows) if (row.inForceFrom <= on && (row.inForceTo === undefined || on <= row.inForceTo)) return row;
  throw new LawRefusal('LAW.NOT_IN_FORCE', `${on} 时该规定尚未施行：${rows[0].article}`, rows[0].article, {
    on,
  });
}
