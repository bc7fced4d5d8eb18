import type { EffectRules } from '../effect-rule.js';

export const correctionEffects = {
  CorrectionArrived: () => [{ kind: 'alertStaff', data: { alert: 'correctionArrived' } }],
  CorrectionProofMissing: (event) => [
    { kind: 'alertStaff', data: { alert: 'correctionProofMissing', dueOn: event.data.correctBy } },
  ],
  CorrectionLapseProposed: (event) => [
    { kind: 'alertStaff', data: { alert: 'correctionLapse', dueOn: event.data.dueOn } },
  ],
} satisfies EffectRules;
