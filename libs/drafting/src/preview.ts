/**
 * The letter that a command would lead to, before anybody gives it: the same decision over the same record, composed by the same
 * functions as the letter that is issued. Nothing is written and no number is taken.
 */
import type { RefusalReason } from '#libs/contracts';
import type { LegalDate } from '#libs/law';
import type { Letter } from '#libs/letters';
import { recordEvents, type RequestRead } from '#libs/records';
import {
  blockersOf,
  eventsOf,
  letterNumberedBy,
  letterWord,
  refusalsOf,
  type Command,
  type DecideContext,
  type RecordedEvent,
  type RequestState,
} from '#libs/request';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { imaginedCaseFile, type CaseFile } from './case-file.js';
import type { DraftingDeps } from './deps.js';
import { draftLetter, issuedLetter } from './letters/letter-of.js';

export interface ImaginedCommand {
  request: RequestRead;
  key: RequestKey;
  command: Command;
  today: LegalDate;
}

/** What stands against the command, and the file as it would leave it; null where there is no letter to see yet. */
export interface ImaginedOutcome {
  reasons: RefusalReason[];
  file: CaseFile | null;
}

export async function imagine(
  manager: EntityManager,
  { request, key, command, today }: ImaginedCommand,
): Promise<ImaginedOutcome> {
  const context = contextOf(request, command, today);
  const reasons = refusalsOf(request.state, command, context);
  // Whoever may not act now sees why not; what is only not written down well enough is looked at all the same.
  const isOpen = blockersOf(request.state, command.kind, command.actor, context).length === 0;
  const led = isOpen ? whereItLeads(request.state, command, context, reasons.length > 0) : null;
  const effect = led?.after.effects.find(
    ({ kind, eventSeq }) => eventSeq > request.state.headSeq && (kind === 'issueLetter' || kind === 'renderDraft'),
  );
  if (!led || !effect) return { reasons, file: null };
  const { commandId, texts } = command;
  const imagined = { commandId, texts, events: led.events, state: led.after, effect };
  return { reasons, file: await imaginedCaseFile(manager, request, key, imagined) };
}

/** The letter of an imagined file, as a draft. */
export function imaginedLetter(deps: DraftingDeps, file: CaseFile): Promise<Letter> {
  return 'proposalId' in file.effect.data ? draftLetter(deps, file) : issuedLetter(deps, file);
}

/** A number that no letter has stands for the one that only issuing takes. */
function contextOf({ state, settings: agency, calendar }: RequestRead, command: Command, today: LegalDate) {
  const code = letterNumberedBy(state, command);
  const nextNumber = code ? { word: letterWord(code, agency), year: Number(today.slice(0, 4)), serial: 0 } : null;
  return { today, calendar, agency, nextNumber } satisfies DecideContext;
}

interface Led {
  events: RecordedEvent[];
  after: RequestState;
}

/** Input that is refused may lead nowhere: the rules make events only of what they accept. */
function whereItLeads(state: RequestState, command: Command, context: DecideContext, isRefused: boolean): Led | null {
  try {
    return recordEvents(state, command, eventsOf(state, command, context), context.today);
  } catch (error) {
    if (!isRefused) throw error;
    return null;
  }
}
