import type { FactsOf } from '../clock-fact.js';

export const pastFacts = {
  PastRequestImported: ({ data }) => data.clockFacts,
} satisfies FactsOf;
