import type { EffectKind } from '#libs/contracts';
import type { EventType, RecordedEvent } from './events.js';
import type { RequestState } from './state.js';

export interface EffectDraft {
  kind: EffectKind;
  /** Ids, days and codes; never what a person wrote. */
  data: Record<string, string>;
}

/** What follows in the world from an event of one type, told the state after it. */
export type EffectRule<T extends EventType> = (event: RecordedEvent<T>, state: RequestState) => EffectDraft[];
export type EffectRules = { [T in EventType]?: EffectRule<T> };
