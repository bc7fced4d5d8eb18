import type { Blocker } from '../outcomes/blocker.js';
import { LawRefusal } from '../refusal.js';

/** The remedy paragraph cannot be written: the settings or the decision lack something. Carries every reason. */
export class RemedyDataMissing extends LawRefusal {
  constructor(readonly blockers: readonly Blocker[]) {
    super('REMEDY.DATA_MISSING', blockers.map((each) => each.message).join('；'), blockers[0]?.articles[0] ?? null, {
      codes: blockers.map((each) => each.code).join(' '),
    });
  }
}
