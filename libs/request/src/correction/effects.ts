import type { EffectRules } from '../effect-rule.js';

export const correctionEffects = {
  // Who took it in at the desk need not be told of it.
  CorrectionArrived: ({ data: { by } }) => (by ? [] : [{ kind: 'alertStaff', data: { alert: 'correctionArrived' } }]),
  CorrectionProofMissing: (event) => [
    { kind: 'alertStaff', data: { alert: 'correctionProofMissing', dueOn: event.data.correctBy } },
  ],
  CorrectionLapseProposed: (event) => [
    { kind: 'alertStaff', data: { alert: 'correctionLapse', dueOn: event.data.dueOn } },
  ],
} satisfies EffectRules;
