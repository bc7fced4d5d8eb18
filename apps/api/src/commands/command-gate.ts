import type { CommandAnswer } from '#libs/contracts';
import {
  answerOf,
  faultPoint,
  findByIdempotency,
  findRequest,
  findRequestKey,
  inAgency,
  insertCommand,
  refuseCommand,
  RequestNotFound,
  type AcceptedCommand,
  type NewCommand,
} from '#libs/records';
import { blockersOf, mayGive, refusal, type Actor, type CommandContents, type CommandKind } from '#libs/request';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { BusinessClock } from '../platform/business-clock.js';
import { acceptedReply, type CommandReply } from './command-reply.js';
import { Courier } from './courier.js';
import { happenedTo } from './happened.js';
import { refusalProblem, type Refused } from './refusal-problem.js';

export interface GivenCommand<K extends CommandKind> {
  agencyId: string;
  requestId: string;
  kind: K;
  actor: Actor;
  data: CommandContents[K]['data'];
  texts: CommandContents[K]['texts'];
  idempotency: { scope: string; key: string };
  /** Checks against the record in the transaction that takes the command in. @throws Problem */
  check?: (manager: EntityManager, request: { id: string }) => Promise<void>;
  /** Of what was asked, where ids in `data` are not the same in a repeat. */
  fingerprint?: string;
  /** Records what comes with the command, in the same transaction; not of a repeat. */
  record?: (manager: EntityManager, commandId: string) => Promise<void>;
}

export interface AwaitedCommand<K extends CommandKind> extends GivenCommand<K> {
  /** Where a caller who is told to wait will find the answer. */
  locationOf: (commandId: string) => string;
}

/** The one gate through which people's commands come in: inbox first, then the process, then the answer. */
@Injectable()
export class CommandGate {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly courier: Courier,
  ) {}

  /** Takes a command in and sends it on its way; nobody waits for the answer. */
  async enter<K extends CommandKind>(given: GivenCommand<K>): Promise<void> {
    const { agencyId, requestId, kind } = given;
    const { commandId, answer, before } = await this.accept(given);
    if (!answer) this.courier.send({ agencyId, requestId, commandId, kind }, before);
  }

  /** @throws Problem for refusals; IdempotencyKeyReused, RequestNotFound */
  async give<K extends CommandKind>(given: AwaitedCommand<K>): Promise<CommandReply> {
    const accepted = await this.accept(given);
    // Where earlier commands of the request still wait, the courier brings those first.
    const answer = accepted.answer ?? (await this.answerFor(given, accepted));
    if (!answer) {
      const location = given.locationOf(accepted.commandId);
      return { commandId: accepted.commandId, status: 'waiting', location };
    }
    if (answer.decided === 'accepted') return acceptedReply(accepted.commandId, answer);
    throw await this.refused(given, answer);
  }

  private async accept<K extends CommandKind>(given: GivenCommand<K>): Promise<AcceptedCommand> {
    const { agencyId, requestId, kind, actor, data, texts, idempotency, check, fingerprint, record } = given;
    const accepted = await inAgency(this.source, agencyId, async (manager) => {
      const wrapped = await findRequestKey(manager, requestId);
      if (!wrapped) throw new RequestNotFound();
      // Who may never do this need not wait for an engine to hear it.
      const isPermitted = mayGive(actor, kind);
      // A repeat is answered as the first time, whatever has changed since.
      if ((!isPermitted || check) && !(await findByIdempotency(manager, idempotency))) {
        if (!isPermitted) throw refusalProblem([refusal('ACTOR.NOT_PERMITTED', [], { command: kind })]);
        await check?.(manager, { id: requestId });
      }
      const command: NewCommand<K> = {
        commandId: randomUUID(),
        agencyId,
        requestId,
        kind,
        actor,
        arrivedOn: this.clock.today(),
        data,
        texts,
        idempotency,
        ...(fingerprint === undefined ? {} : { fingerprint }),
      };
      const key = this.vault.requestKey(requestId, wrapped);
      const taken = await insertCommand(manager, this.vault, key, command);
      if (!taken.repeated) await record?.(manager, taken.commandId);
      return taken;
    });
    if (accepted.requestId !== requestId) throw new RequestNotFound();
    faultPoint('after-inbox', requestId);
    return accepted;
  }

  private async answerFor<K extends CommandKind>(
    given: GivenCommand<K>,
    { commandId, before }: AcceptedCommand,
  ): Promise<CommandAnswer | null> {
    const { agencyId, requestId, kind } = given;
    const outcome = await this.courier.deliver({ agencyId, requestId, commandId, kind }, before);
    if (outcome.outcome === 'answered') return outcome.answer;
    if (outcome.outcome === 'refusedByStage') return this.refuseByStage(given, commandId);
    return (await answerOf(this.source, agencyId, commandId))?.answer ?? null;
  }

  /** The process would not take it: every reason, from what is committed, becomes the answer. */
  private async refuseByStage<K extends CommandKind>(
    { agencyId, requestId, kind, actor }: GivenCommand<K>,
    commandId: string,
  ): Promise<CommandAnswer | null> {
    const request = await inAgency(this.source, agencyId, (manager) => findRequest(manager, requestId));
    if (!request) throw new RequestNotFound();
    const { state, settings, calendar } = request;
    const context = { today: this.clock.today(), calendar, agency: settings, nextNumber: null };
    const reasons = blockersOf(state, kind, actor, context);
    // The record has moved on since the process looked: the relay will bring the command again.
    if (reasons.length === 0) return null;
    const { headSeq, stage } = state;
    return refuseCommand(this.source, agencyId, commandId, { headSeq, stage, reasons });
  }

  private async refused<K extends CommandKind>(given: GivenCommand<K>, { reasons }: Refused) {
    const { agencyId, requestId, actor } = given;
    const happened = await inAgency(this.source, agencyId, (manager) => happenedTo(manager, requestId, actor));
    return refusalProblem(reasons, happened);
  }
}
