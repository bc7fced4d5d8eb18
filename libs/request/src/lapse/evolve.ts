import type { Evolution, Evolutions } from '../evolution.js';
import type { Stage } from '../vocabulary.js';
import type { LapseKind } from './state.js';

/** A confirmed lapse of either kind. */
export function lapsed(kind: LapseKind): Evolution<'CorrectionLapsed' | 'FeeLapsed'> {
  return (_, { data, seq }) => ({ lapse: { kind, dueOn: data.dueOn, factId: String(seq) } });
}

const AWAITED: Record<LapseKind, Stage> = { correction: 'awaitingCorrection', fee: 'awaitingPayment' };

export const lapseEvolutions = {
  // Open again as it was before the lapse; what the evidence shows comes with the next event.
  LapseTakenBack: (_, { data }) => ({
    stage: AWAITED[data.lapse],
    outcome: null,
    closedOn: null,
    archivingStarted: false,
    lapse: null,
  }),
} satisfies Evolutions;
