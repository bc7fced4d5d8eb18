/** Drafts folded as they would be recorded, to see where they lead before they are committed. */
import type { DecideContext } from '../context.js';
import { evolve } from '../evolve.js';
import type { DraftEvent, RecordedEvent } from '../events.js';
import type { RequestState } from '../state.js';

export function foldDrafts(state: RequestState, drafts: readonly DraftEvent[], context: DecideContext): RequestState {
  return drafts.reduce((folded, draft) => evolve(folded, asRecorded(draft, folded, context)), state);
}

function asRecorded(draft: DraftEvent, state: RequestState, { today }: DecideContext): RecordedEvent {
  return {
    ...draft,
    requestId: state.requestId,
    seq: state.headSeq + 1,
    schemaVersion: 1,
    recordedOn: today,
    recordedAt: '',
    commandId: '',
    actor: { kind: 'system' },
  };
}
