import type { LegalDate } from '#libs/law';
import type { CommandContents, CommandKind, ProposedDocument, RequestState } from '../../src/index.js';
import type { Draws } from './draws.js';

/** What somebody who gives a command has before the eyes. */
export interface Scene {
  state: RequestState;
  today: LegalDate;
  /** The files that a reply can give: on paper any, in a real system those that were put in. */
  documents: readonly Pick<ProposedDocument, 'documentId' | 'sha256'>[];
  handlingUnitId: string;
  /** A unit that can be asked for help. */
  helpingUnitId: string;
  /** Another request that there is. */
  otherRequestId: string;
}

/** What somebody enters for a command of a kind: mostly what is right, sometimes not. */
export type Input<K extends CommandKind> = (scene: Scene, draws: Draws) => CommandContents[K];
export type Inputs<K extends CommandKind = CommandKind> = { [P in K]: Input<P> };

/** A command without anything to enter. */
export const nothing = () => ({ data: {}, texts: {} });

const PAPER = ['a', 'b'].map((letter, n) => ({ documentId: `d${n + 1}`, sha256: letter.repeat(64) }));

export function paperScene(state: RequestState, today: LegalDate): Scene {
  return { state, today, documents: PAPER, handlingUnitId: 'unit-1', helpingUnitId: 'unit-2', otherRequestId: 'other' };
}
