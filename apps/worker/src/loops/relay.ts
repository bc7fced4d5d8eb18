/** The relay: what waits in the inbox is brought to its process, in order, until it is answered. */
import type { Client } from '@temporalio/client';
import { deliverCommand } from '#libs/delivery';
import { askForALook, refuseCommand, waitingCommands, type WaitingCommand } from '#libs/records';
import { refusal } from '#libs/request';
import type { DataSource } from 'typeorm';

/** A command that the API has just put there is the API's to deliver. */
const GRACE_MS = 2_000;
const ANSWER_MS = 10_000;
const BATCH = 200;
const AT_ONCE = 8;

export interface RelayTools {
  source: DataSource;
  client: Client;
  taskQueue: string;
}

/** One round over what waits. */
export async function relay(tools: RelayTools): Promise<void> {
  const waiting = await waitingCommands(tools.source, GRACE_MS, BATCH);
  const byRequest = new Map<string, WaitingCommand[]>();
  for (const command of waiting) {
    byRequest.set(command.requestId, [...(byRequest.get(command.requestId) ?? []), command]);
  }
  const queues = [...byRequest.values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) await deliverInOrder(tools, queue);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The commands of one request, each after the one before it was answered. */
async function deliverInOrder(tools: RelayTools, commands: WaitingCommand[]): Promise<void> {
  for (const command of commands) if (!(await deliver(tools, command))) return;
}

async function deliver({ source, client, taskQueue }: RelayTools, command: WaitingCommand): Promise<boolean> {
  const delivered = await deliverCommand(client, taskQueue, command, ANSWER_MS);
  if (delivered.outcome === 'answered') return true;
  if (delivered.outcome === 'undelivered') {
    if (delivered.cause === 'noAnswerInTime') await askForALook(source, command.requestId);
    return false;
  }
  const { stage, headSeq } = delivered;
  const reasons = [refusal('STAGE.NOT_POSSIBLE', [], { command: command.kind, stage })];
  // Without an answer the record has moved on since the process looked; the next round brings the command again.
  return (await refuseCommand(source, command.agencyId, command.commandId, { headSeq, stage, reasons })) !== null;
}
