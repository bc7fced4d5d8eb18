import type { LegalDate } from '#libs/law';
import type { EffectDraft, EffectRules } from '../effect-rule.js';
import type { RequestState } from '../state.js';
import { receiptIsRenewed } from './renewed-receipt.js';

/** All matters of an application were received on one day, whichever of them it was corrected in (办法4). */
function receiptsOfTheOthers({ origin, split }: RequestState, rightOn: LegalDate, textOf: string): EffectDraft[] {
  return origin || split ? [{ kind: 'correctReceipts', data: { rightOn, textOf } }] : [];
}

/** Whoever supervises sees it; the applicant learns of it by a new receipt, or in words where there is none to renew. */
export const takingBackEffects = {
  FactTakenBack: ({ data: { fact, on, rightOn, follows, textOf } }, state): EffectDraft[] => [
    { kind: 'alertStaff', data: { alert: 'factTakenBack', fact, on, rightOn: rightOn ?? '' } },
    ...(receiptIsRenewed(fact, state)
      ? []
      : [{ kind: 'noticeApplicant' as const, data: { notice: 'factTakenBack', fact, on, rightOn: rightOn ?? '' } }]),
    ...(fact === 'RequestRegistered' && rightOn && !follows ? receiptsOfTheOthers(state, rightOn, textOf) : []),
  ],
} satisfies EffectRules;
