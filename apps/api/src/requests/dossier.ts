/** What belongs to a request, opened with its key. */
import type { WorkingDayCalendar } from '#libs/law';
import {
  letterNumberText,
  listDocuments,
  listLetters,
  listTasks,
  openDocumentName,
  readApplication,
  readTexts,
  type Application,
  type RequestRead,
} from '#libs/records';
import { awaitedStep, rectificationDueOn, suggestionDueOn, TASK_WORDS, type TaskKind } from '#libs/request';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { documentViewOf } from '../documents/document.view.js';
import { letterTitle } from '../letters/letter-title.js';
import type { SplitView } from './views/related.view.js';
import type { ProposalView, RequestView } from './views/request.view.js';

export async function applicationOf(
  manager: EntityManager,
  key: RequestKey,
  { id }: RequestRead,
): Promise<Application | null> {
  return readApplication(manager, key, id);
}

/** The current proposal with what the officer wrote; its id is the id of the command that carries the texts. */
export async function proposalOf(
  manager: EntityManager,
  key: RequestKey,
  { id, state: { proposal } }: RequestRead,
): Promise<ProposalView | null> {
  if (!proposal) return null;
  const { judged: _judged, approval, ...proposed } = proposal;
  const written = await readTexts(manager, key, id, [proposal.id]);
  const { chain, approvals } = approval;
  const waiting = { chain: [...chain], approvals, awaits: awaitedStep(approval) };
  return { ...proposed, ...waiting, texts: written.get(proposal.id)?.texts ?? null };
}

/** The matters of an application that was split, in the words of whoever split it. */
export async function splitOf(
  manager: EntityManager,
  key: RequestKey,
  { id, state: { split } }: RequestRead,
): Promise<SplitView | null> {
  if (!split) return null;
  const texts = (await readTexts(manager, key, id, [split.textOf])).get(split.textOf)?.texts ?? {};
  const parts = Array.isArray(texts['parts']) ? texts['parts'].map(String) : [];
  const kept = typeof texts['kept'] === 'string' ? texts['kept'] : '';
  return { on: split.on, kept, parts, isUnderWay: split.parts.some(({ requestId }) => requestId === null) };
}

export function replacedReplyOf({ state: { replaces } }: RequestRead): RequestView['replaces'] {
  return replaces && { letterId: replaces.letterId, issuedOn: replaces.issuedOn };
}

export function rectificationOf(
  { state, settings }: RequestRead,
  calendar: WorkingDayCalendar,
): RequestView['rectification'] {
  const { rectification } = state;
  if (!rectification) return null;
  const { decision = null, answeredOn = null } = rectification.answer ?? {};
  return { dueOn: rectificationDueOn(state, { calendar, agency: settings }), decision, answeredOn };
}

export function suggestionOf(
  { state, settings }: RequestRead,
  calendar: WorkingDayCalendar,
): RequestView['suggestion'] {
  const { suggestion } = state;
  if (!suggestion) return null;
  const { decision = null, publishedOn = null, answeredOn = null } = suggestion.answer ?? {};
  const dueOn = suggestionDueOn(state, { calendar, agency: settings });
  return { of: suggestion.of, dueOn, decision, publishedOn, answeredOn };
}

export async function filesOf(
  manager: EntityManager,
  key: RequestKey,
  { id, state }: RequestRead,
): Promise<Pick<RequestView, 'letters' | 'tasks' | 'documents'>> {
  const [letters, tasks, documents] = await Promise.all([
    listLetters(manager, id),
    listTasks(manager, id),
    listDocuments(manager, id),
  ]);
  return {
    letters: letters.map((letter) => {
      const { id: letterId, code, status, datedOn, checkCode, sha256 } = letter;
      const numberText = letterNumberText(letter);
      const calledBackOn = state.letters.find((each) => each.id === letterId)?.calledBackOn ?? null;
      const named = { id: letterId, code, title: letterTitle(code), numberText };
      return { ...named, status, datedOn, calledBackOn, checkCode, sha256 };
    }),
    tasks: tasks.map((task) => ({ ...task, text: TASK_WORDS[task.kind as TaskKind] })),
    documents: documents.map((document) => documentViewOf(document, openDocumentName(key, document))),
  };
}
