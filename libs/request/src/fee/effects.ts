import type { EffectRules } from '../effect-rule.js';

export const feeEffects = {
  FeePaid: () => [{ kind: 'alertStaff', data: { alert: 'feePaid' } }],
  FeeProofMissing: (event) => [
    { kind: 'alertStaff', data: { alert: 'feeProofMissing', dueOn: event.data.expectedBy } },
  ],
  FeeLapseProposed: (event) => [{ kind: 'alertStaff', data: { alert: 'feeLapse', dueOn: event.data.dueOn } }],
} satisfies EffectRules;
