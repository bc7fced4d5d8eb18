import type { EffectDraft, EffectRules } from '../effect-rule.js';
import { receiptIsRenewed } from './renewed-receipt.js';

/** Whoever supervises sees it; the applicant learns of it by a new receipt, or in words where there is none to renew. */
export const takingBackEffects = {
  FactTakenBack: ({ data: { fact, on, rightOn } }, state): EffectDraft[] => [
    { kind: 'alertStaff', data: { alert: 'factTakenBack', fact, on, rightOn: rightOn ?? '' } },
    ...(receiptIsRenewed(fact, state)
      ? []
      : [{ kind: 'noticeApplicant' as const, data: { notice: 'factTakenBack', fact, on, rightOn: rightOn ?? '' } }]),
  ],
} satisfies EffectRules;
