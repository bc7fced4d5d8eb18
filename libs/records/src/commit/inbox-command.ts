import type { CommandAnswer, CommitInput, SystemCommand } from '#libs/contracts';
import { isCommandKind, type Actor, type Command } from '#libs/request';
import type { RequestKey, Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { LockedRequest } from './locked-request.js';

/** A command as the inbox holds it, or the answer that it was given before. */
export type PendingCommand = { answer: CommandAnswer } | { command: Command; stored: boolean };

interface InboxRow {
  kind: string;
  actor: Actor;
  sealed: Buffer | null;
  arrivedOn: string;
  answer: CommandAnswer | null;
}

/** Place of a command's content, so that sealed bytes open nowhere else. */
export function commandSeal(commandId: string): string {
  return `inbox/${commandId}`;
}

/** What people wrote in a command. */
export function openTexts(key: RequestKey, commandId: string, sealed: Buffer): Record<string, unknown> {
  return (JSON.parse(key.openText(sealed, commandSeal(commandId))) as { texts: Record<string, unknown> }).texts;
}

function isSystem(command: CommitInput['command']): command is SystemCommand {
  return 'kind' in command;
}

/** The row of a command, locked; undefined where none stands in the inbox. */
export async function readInbox(
  manager: EntityManager,
  requestId: string,
  commandId: string,
): Promise<InboxRow | undefined> {
  const rows: InboxRow[] = await manager.query(
    `SELECT kind, actor, sealed, arrived_on AS "arrivedOn", answer FROM inbox
     WHERE command_id = $1 AND request_id = $2 FOR UPDATE`,
    [commandId, requestId],
  );
  return rows[0];
}

/**
 * The command to decide, opened. One of the system needs no row beforehand; its row is written with its decision.
 * A command of a person that does not stand in the inbox is null: its transaction was lost with a restored backup.
 */
export function openCommand(
  vault: Vault,
  request: LockedRequest,
  row: InboxRow | undefined,
  { command, today }: CommitInput,
): PendingCommand | null {
  if (row?.answer) return { answer: row.answer };
  if (isSystem(command)) {
    return {
      stored: false,
      command: { ...command, actor: { kind: 'system' }, arrivedOn: today, texts: {} } as Command,
    };
  }
  if (!row || !isCommandKind(row.kind)) return null;
  const { commandId } = command;
  const { kind, actor, arrivedOn } = row;
  return {
    stored: true,
    command: { commandId, kind, actor, arrivedOn, ...openContent(vault, request, commandId, row.sealed) } as Command,
  };
}

function openContent(vault: Vault, request: LockedRequest, commandId: string, sealed: Buffer | null): object {
  if (!sealed || !request.wrappedKey) return { data: {}, texts: {} };
  const key = vault.requestKey(request.id, request.wrappedKey);
  return JSON.parse(key.openText(sealed, commandSeal(commandId))) as object;
}

/** Writes the answer beside the command, for whoever asks again. */
export async function writeAnswer(
  manager: EntityManager,
  request: LockedRequest,
  { command, stored }: { command: Command; stored: boolean },
  answer: CommandAnswer,
): Promise<void> {
  if (stored) {
    await manager.query(`UPDATE inbox SET state = 'decided', decided_at = now(), answer = $2 WHERE command_id = $1`, [
      command.commandId,
      answer,
    ]);
    return;
  }
  await manager.query(
    `INSERT INTO inbox (command_id, agency_id, request_id, kind, actor, arrived_on, state, decided_at, answer)
     VALUES ($1, $2, $3, $4, $5, $6, 'decided', now(), $7)`,
    [command.commandId, request.agencyId, request.id, command.kind, command.actor, command.arrivedOn, answer],
  );
}
