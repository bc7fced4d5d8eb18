import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { engineIdOf, engineOptions } from '#libs/delivery';
import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';

/** A namespace keeps what has ended for so long; what happened is kept in PostgreSQL. */
const RETENTION_SECONDS = 30 * 24 * 60 * 60;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;

export interface Engine {
  native: NativeConnection;
  client: Client;
  /** Id of the namespace; another one than before means that the engine's data was lost. */
  engineId: string;
}

/** Connects to the engine, waiting for it as long as it takes, and ensures the namespace. */
export async function connectEngine(namespace: string, address: string | undefined, log: Logger): Promise<Engine> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 10_000)) {
    try {
      const native = await NativeConnection.connect(engineOptions(address));
      const client = new Client({ connection: native, namespace });
      return { native, client, engineId: await ensureNamespace(client) };
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'the engine is not there yet');
      await sleep(wait);
    }
  }
}

async function ensureNamespace(client: Client): Promise<string> {
  try {
    return await engineIdOf(client);
  } catch (error) {
    if ((error as { code?: number }).code !== NOT_FOUND) throw error;
  }
  const { namespace } = client.options;
  try {
    await client.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: RETENTION_SECONDS as unknown as Long },
    });
  } catch (error) {
    if ((error as { code?: number }).code !== ALREADY_EXISTS) throw error;
  }
  return engineIdOf(client);
}

/** The wire type of a duration's seconds; protobufjs takes a plain number for it. */
type Long = Parameters<Client['workflowService']['registerNamespace']>[0] extends {
  workflowExecutionRetentionPeriod?: { seconds?: infer S } | null;
}
  ? NonNullable<S>
  : never;
