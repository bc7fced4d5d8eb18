import type { EffectRules } from '../effect-rule.js';

export const excessiveEffects = {
  ReasonsGiven: () => [{ kind: 'alertStaff', data: { alert: 'reasonsGiven' } }],
  ReasonsProofMissing: (event) => [
    { kind: 'alertStaff', data: { alert: 'reasonsProofMissing', dueOn: event.data.explainBy } },
  ],
  ReasonsSilenceRaised: (event) => [{ kind: 'alertStaff', data: { alert: 'reasonsSilence', dueOn: event.data.dueOn } }],
} satisfies EffectRules;
