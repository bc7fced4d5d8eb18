import type { Evolutions } from '../evolution.js';

export const linkingEvolutions = {
  RequestsLinked: ({ links }, { data: { otherId, textOf }, happenedOn }) => ({
    links: [...links, { requestId: otherId, on: happenedOn, textOf }],
  }),
  RequestsUnlinked: ({ links }, { data: { otherId } }) => ({
    links: links.filter(({ requestId }) => requestId !== otherId),
  }),
} satisfies Evolutions;
