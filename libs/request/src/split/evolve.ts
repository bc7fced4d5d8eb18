import type { Evolutions } from '../evolution.js';

export const splitEvolutions = {
  RequestSplit: (_, { data, happenedOn }) => ({
    split: {
      on: happenedOn,
      textOf: data.textOf,
      parts: Array.from({ length: data.parts }, (__, index) => ({ ordinal: index + 1, requestId: null, number: null })),
    },
  }),
  PartOpened: ({ split, effects }, { data: { effectKey, ordinal, requestId, number } }) => ({
    split: split && {
      ...split,
      parts: split.parts.map((part) => (part.ordinal === ordinal ? { ordinal, requestId, number } : part)),
    },
    effects: effects.map((effect) => (effect.key === effectKey ? { ...effect, status: 'done' } : effect)),
  }),
} satisfies Evolutions;
