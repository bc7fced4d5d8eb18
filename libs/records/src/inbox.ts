/** Taking in commands. From the commit of these transactions on, a command cannot be lost. */
import { canonicalJson } from '#libs/chain';
import type { CommandAnswer, RefusalReason } from '#libs/contracts';
import { stageTakes, type Actor, type CommandContents, type CommandKind, type Stage } from '#libs/request';
import type { RequestKey, Vault } from '#libs/vault';
import { createHmac } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { removeFilesOf } from './command-files.js';
import { commandSeal } from './commit/inbox-command.js';
import { faultPoint } from './fault-points.js';
import { indexForSearch, soughtAnew } from './search-index.js';
import { askInAgency, inAgency } from './transactions.js';

export interface NewCommand<K extends CommandKind = CommandKind> {
  commandId: string;
  agencyId: string;
  requestId: string;
  kind: K;
  actor: Actor;
  arrivedOn: string;
  data: CommandContents[K]['data'];
  texts: CommandContents[K]['texts'];
  /** Two commands of one scope under one key are the same command, or a mistake. */
  idempotency: { scope: string; key: string };
  /** Of what was asked, where that is more than `data` and `texts`. */
  fingerprint?: string;
}

export interface AcceptedCommand {
  commandId: string;
  requestId: string;
  /** Whether this very command stood there already. */
  repeated: boolean;
  answer: CommandAnswer | null;
  /** Earlier commands of the request that still wait, in order: this one must not overtake them. */
  before: EarlierInLine[];
}

export interface EarlierInLine {
  commandId: string;
  kind: string;
}

/** The same idempotency key was used for another command. */
export class IdempotencyKeyReused extends Error {
  readonly code = 'IDEMPOTENCY.KEY_REUSED';
  constructor() {
    super('this idempotency key was used for another command');
  }
}

/** The request is not there for the agency that asks, or its key was destroyed. */
export class RequestNotFound extends Error {
  readonly code = 'REQUEST.NOT_FOUND';
  constructor() {
    super('no such request');
  }
}

/** Keyed hash of what was asked, so that a repeat is told from another command without keeping the text. */
export function fingerprintOf(vault: Vault, kind: string, body: unknown): string {
  return createHmac('sha256', vault.deriveKey('idempotency')).update(canonicalJson({ kind, body })).digest('hex');
}

/**
 * Puts a command of a person into the inbox, sealed with the key of its request.
 * @throws IdempotencyKeyReused, RequestNotFound
 */
export async function acceptCommand(source: DataSource, vault: Vault, command: NewCommand): Promise<AcceptedCommand> {
  const accepted = await inAgency(source, command.agencyId, async (manager) => {
    const wrapped = await findRequestKey(manager, command.requestId);
    if (!wrapped) throw new RequestNotFound();
    return insertCommand(manager, vault, vault.requestKey(command.requestId, wrapped), command);
  });
  faultPoint('after-inbox', command.requestId);
  return accepted;
}

/** The wrapped key of a request; null where the transaction's agency has no such request, or its key was destroyed. */
export async function findRequestKey(manager: EntityManager, requestId: string): Promise<Buffer | null> {
  const rows: { wrapped: Buffer | null }[] = await manager.query(
    `SELECT wrapped FROM request_key WHERE request_id = $1`,
    [requestId],
  );
  return rows[0]?.wrapped ?? null;
}

/** The insert itself, for a transaction that does more (a first submission). @throws IdempotencyKeyReused */
export async function insertCommand(
  manager: EntityManager,
  vault: Vault,
  key: RequestKey,
  command: NewCommand,
): Promise<AcceptedCommand> {
  const { commandId, requestId, kind, data, texts, idempotency } = command;
  const fingerprint = command.fingerprint ?? fingerprintOf(vault, kind, { data, texts });
  const inserted: { before: EarlierInLine[] }[] = await manager.query(
    `WITH added AS (
       INSERT INTO inbox (command_id, agency_id, request_id, kind, actor, sealed, arrived_on,
                          idempotency_scope, idempotency_key, fingerprint)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (idempotency_scope, idempotency_key) DO NOTHING RETURNING request_id)
     SELECT (SELECT coalesce(json_agg(json_build_object('commandId', i.command_id, 'kind', i.kind) ORDER BY i.seq), '[]')
             FROM inbox i WHERE i.request_id = added.request_id AND i.state = 'waiting') AS before
     FROM added`,
    [
      commandId,
      command.agencyId,
      requestId,
      kind,
      command.actor,
      key.seal(JSON.stringify({ data, texts }), commandSeal(commandId)),
      command.arrivedOn,
      idempotency.scope,
      idempotency.key,
      fingerprint,
    ],
  );
  if (inserted[0]) {
    const anew = soughtAnew(texts);
    if (anew.length > 0) await indexForSearch(manager, vault, command, anew);
    return { commandId, requestId, repeated: false, answer: null, before: inserted[0].before };
  }
  const earlier = await findByIdempotency(manager, idempotency);
  if (!earlier || earlier.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
  return { ...earlier, repeated: true, before: await waitingBefore(manager, earlier.requestId, earlier.commandId) };
}

/** Commands of the request that wait before this one, in the order in which they came. */
async function waitingBefore(manager: EntityManager, requestId: string, commandId: string): Promise<EarlierInLine[]> {
  return manager.query(
    `SELECT command_id AS "commandId", kind FROM inbox
     WHERE request_id = $1 AND state = 'waiting' AND seq < (SELECT seq FROM inbox WHERE command_id = $2) ORDER BY seq`,
    [requestId, commandId],
  );
}

/** A command that stands in the inbox under an idempotency key. */
export interface EarlierCommand extends Pick<AcceptedCommand, 'commandId' | 'requestId' | 'answer'> {
  fingerprint: string;
}

/** The command that was accepted under a key before. */
export async function findByIdempotency(
  manager: EntityManager,
  { scope, key }: NewCommand['idempotency'],
): Promise<EarlierCommand | null> {
  const rows: EarlierCommand[] = await manager.query(
    `SELECT command_id AS "commandId", request_id AS "requestId", answer, fingerprint FROM inbox
     WHERE idempotency_scope = $1 AND idempotency_key = $2`,
    [scope, key],
  );
  return rows[0] ?? null;
}

/**
 * Records that the process would not take a command (its stage cannot). A decision that was made meanwhile stands.
 * @returns the answer that holds now; null where the recorded stage does take it: the process that refused had not yet
 * seen the last commit, and the command waits for it
 */
export async function refuseCommand(
  source: DataSource,
  agencyId: string,
  commandId: string,
  refused: { headSeq: number; stage: string; reasons: RefusalReason[] },
): Promise<CommandAnswer | null> {
  const answer: CommandAnswer = { decided: 'refused', ...refused };
  return inAgency(source, agencyId, async (manager) => {
    const [command]: { kind: CommandKind; stage: Stage }[] = await manager.query(
      `SELECT i.kind, r.stage FROM inbox i JOIN request r ON r.id = i.request_id
       WHERE i.command_id = $1 AND i.state = 'waiting' FOR UPDATE OF r`,
      [commandId],
    );
    if (command && stageTakes(command.stage, command.kind)) return null;
    const [rows]: [{ answer: CommandAnswer }[], number] = await manager.query(
      `UPDATE inbox SET state = 'decided', decided_at = coalesce(decided_at, now()), answer = coalesce(answer, $2)
       WHERE command_id = $1 RETURNING answer`,
      [commandId, answer],
    );
    const stands = rows[0]?.answer ?? answer;
    if (stands.decided === 'refused') await removeFilesOf(manager, commandId);
    return stands;
  });
}

/** The answer to a command, once there is one. */
export async function answerOf(
  source: DataSource,
  agencyId: string,
  commandId: string,
): Promise<{ requestId: string; kind: string; answer: CommandAnswer | null } | null> {
  const rows = await askInAgency<{ requestId: string; kind: string; answer: CommandAnswer | null }>(
    source,
    agencyId,
    `SELECT request_id AS "requestId", kind, answer FROM inbox WHERE command_id = $1`,
    [commandId],
  );
  return rows[0] ?? null;
}
