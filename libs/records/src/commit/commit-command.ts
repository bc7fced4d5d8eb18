/**
 * The one place where a request changes. Under the row lock of the request: refuse a process that is no longer the
 * one, give back an earlier answer, decide, append, derive, and answer. All or nothing.
 */
import type { CommandAnswer, CommitInput, CommitResult } from '#libs/contracts';
import {
  decide,
  letterNumberedBy,
  letterWord,
  nextWakeUp,
  type Command,
  type DraftEvent,
  type LetterNumber,
} from '#libs/request';
import type { Vault } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import { removeFilesOf } from '../command-files.js';
import { appendEvents, linkEvents } from '../event-store.js';
import { faultPoint } from '../fault-points.js';
import { peekSerial } from '../serial-numbers.js';
import { inAgency } from '../transactions.js';
import { bringUpToDate, isOutdated } from './apply-calendar.js';
import { openCommand, readInbox, writeAnswer } from './inbox-command.js';
import { isCurrent, lockRequest, type LockedRequest } from './locked-request.js';
import { processView, project } from './project.js';
import { recordEvents } from './record-events.js';

/** What a commit needs beside the database. */
export interface CommitTools {
  source: DataSource;
  vault: Vault;
}

/**
 * Decides one command and commits what follows from it.
 * @throws on technical faults only (database away, lock timeout): try again, nothing is half done.
 */
export async function commitCommand(tools: CommitTools, input: CommitInput): Promise<CommitResult> {
  const result = await inAgency(tools.source, input.process.agencyId, (manager) => commitIn(manager, tools, input));
  faultPoint('after-commit', input.process.requestId);
  return result;
}

async function commitIn(manager: EntityManager, tools: CommitTools, input: CommitInput): Promise<CommitResult> {
  const { requestId } = input.process;
  // Two statements, not a join: the second sees what was decided while the first waited for the lock.
  const [locked, row] = await Promise.all([
    lockRequest(manager, requestId, input.today),
    readInbox(manager, requestId, input.command.commandId),
  ]);
  if (!locked || !(await isCurrent(manager, locked, input.process, input.known))) return { status: 'stale' };
  const pending = openCommand(tools.vault, locked, row, input);
  if (!pending) return { status: 'unknownCommand' };
  if ('answer' in pending) return answered(pending.answer, locked);
  // What the rollout of a calendar has not reached yet is counted by it first.
  const request = isOutdated(locked)
    ? (await bringUpToDate(manager, tools.vault, locked, input.today)).request
    : locked;

  const { command } = pending;
  const decision = decide(request.state, command, {
    today: input.today,
    calendar: request.calendar,
    agency: request.settings,
    nextNumber: await nextNumber(manager, request, command, input.today),
  });
  if (!decision.accepted) {
    const { headSeq, stage } = request.state;
    const refused: CommandAnswer = { decided: 'refused', headSeq, stage, reasons: decision.reasons };
    await writeAnswer(manager, request, pending, refused);
    if (pending.stored) await removeFilesOf(manager, command.commandId);
    return answered(refused, request);
  }
  return accept(manager, tools.vault, request, pending, decision.events, input.today);
}

async function accept(
  manager: EntityManager,
  vault: Vault,
  request: LockedRequest,
  pending: { command: Command; stored: boolean },
  drafts: DraftEvent[],
  today: string,
): Promise<CommitResult> {
  const { command } = pending;
  const { events, after } = recordEvents(request.state, command, drafts, today);
  const answer: CommandAnswer = {
    decided: 'accepted',
    headSeq: after.headSeq,
    stage: after.stage,
    events: events.map(({ type }) => type),
  };
  const previous = request.headHash === null ? null : { seq: request.headSeq, hash: request.headHash };
  const links = linkEvents(previous, events);
  const head = links.at(-1);
  if (!head) {
    // A wake-up that finds nothing due leaves no trace, so that the same wake-up can find something later.
    if (pending.stored) await writeAnswer(manager, request, pending, answer);
    return answered(answer, request);
  }
  const [wakeUp] = await Promise.all([
    project(manager, vault, { request, before: request.state, after, events, head }),
    appendEvents(manager, request.agencyId, events, links),
    writeAnswer(manager, request, pending, answer),
  ]);
  return { status: 'answered', answer, view: processView(after, head.hash, wakeUp) };
}

/** The next number of the series that the command may use, its row locked; null where it numbers nothing. */
async function nextNumber(
  manager: EntityManager,
  request: LockedRequest,
  command: Command,
  today: string,
): Promise<LetterNumber | null> {
  const code = letterNumberedBy(request.state, command);
  if (!code) return null;
  const word = letterWord(code, request.settings);
  const year = Number(today.slice(0, 4));
  return { word, year, serial: await peekSerial(manager, request.agencyId, word, year) };
}

function answered(answer: CommandAnswer, request: LockedRequest): CommitResult {
  const wakeUp = nextWakeUp(request.state, { calendar: request.calendar, agency: request.settings });
  return { status: 'answered', answer, view: processView(request.state, request.headHash, wakeUp) };
}
