import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, type WorkflowBundle } from '@temporalio/worker';

import { serverAddresses } from './servers/addresses.js';

export interface TestTemporal {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly client: Client;
  readonly connection: Connection;
  /** For `Worker.create`. */
  readonly nativeConnection: NativeConnection;
  close(): Promise<void>;
}

/** A namespace of this spec's own on the shared server, with a client and a connection for workers. */
export async function temporal(): Promise<TestTemporal> {
  const { temporalAddress: address } = serverAddresses();
  quieten();
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  await untilKnown(connection, namespace);
  const nativeConnection = await NativeConnection.connect({ address });
  const client = new Client({ connection, namespace });
  const close = async () => {
    await nativeConnection.close();
    await connection.close();
  };
  return { address, namespace, taskQueue: namespace, client, connection, nativeConnection, close };
}

/** The application's workflows, bundled once for the whole run. */
export function workflowBundle(): WorkflowBundle {
  const { workflowBundle: file } = serverAddresses();
  return { code: readFileSync(file, 'utf8') };
}

let isQuiet = false;

/** Only what a person should look at; once a process. */
function quieten(): void {
  if (!isQuiet) Runtime.install({ logger: new DefaultLogger('ERROR') });
  isQuiet = true;
}

/** A new namespace is known to every part of the server only after its cache was refreshed. */
async function untilKnown(connection: Connection, namespace: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
      await connection.workflowService.getWorkflowExecutionHistory({ namespace, execution: { workflowId: 'none' } });
      return;
    } catch (error) {
      const { code, details } = error as { code?: number; details?: string };
      // The namespace is known when what is missing is only the workflow.
      if (code === 5 && !/namespace/i.test(details ?? '')) return;
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
