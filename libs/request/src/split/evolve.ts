import type { Evolutions } from '../evolution.js';
import type { EffectState } from '../state.js';

function withDone(effects: EffectState[], key: string): EffectState[] {
  return effects.map((effect) => (effect.key === key ? { ...effect, status: 'done' } : effect));
}

export const splitEvolutions = {
  RequestSplit: (_, { data, happenedOn }) => ({
    split: {
      on: happenedOn,
      textOf: data.textOf,
      parts: Array.from({ length: data.parts }, (__, index) => ({ ordinal: index + 1, requestId: null, number: null })),
    },
  }),
  ReceiptsFollowed: ({ effects }, { data: { effectKey } }) => ({ effects: withDone(effects, effectKey) }),
  PartOpened: ({ split, effects }, { data: { effectKey, ordinal, requestId, number } }) => ({
    split: split && {
      ...split,
      parts: split.parts.map((part) => (part.ordinal === ordinal ? { ordinal, requestId, number } : part)),
    },
    effects: withDone(effects, effectKey),
  }),
} satisfies Evolutions;
