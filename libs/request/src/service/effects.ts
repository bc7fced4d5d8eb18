import type { EffectRules } from '../effect-rule.js';

export const serviceEffects = {
  ServiceProofMissing: ({ data }) => [
    { kind: 'alertStaff', data: { alert: 'serviceProofMissing', since: data.since } },
  ],
} satisfies EffectRules;
