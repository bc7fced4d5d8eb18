import type { Evolutions } from '../evolution.js';

export const pastEvolutions = {
  PastRequestImported: (_, { data }) => ({
    // One that was never answered stays open, and nobody is pressed for it here.
    stage: data.repliedOn || data.closedOn ? ('archived' as const) : ('processing' as const),
    requesterType: data.requesterType,
    channel: data.channel,
    submittedOn: data.submittedOn,
    receivedOn: data.receivedOn,
    dispatchedOn: data.repliedOn,
    closedOn: data.closedOn,
    outcome: data.outcome,
    past: {
      reportedId: data.reportedId,
      exemptions: data.exemptions,
      replyNumber: data.replyNumber,
      reported: data.reported,
    },
  }),
} satisfies Evolutions;
