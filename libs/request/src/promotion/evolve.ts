import type { Evolutions } from '../evolution.js';

export const promotionEvolutions = {
  PromotedToProactive: ({ promotedDocuments }, { data: { documentIds } }) => ({
    promotedDocuments: [...promotedDocuments, ...documentIds],
  }),
} satisfies Evolutions;
