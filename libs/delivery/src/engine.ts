import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';

/** Address, TLS and API key of the engine, from the environment as `@temporalio/envconfig` reads it. */
export function engineOptions(fallbackAddress: string | undefined) {
  const { connectionOptions } = loadClientConnectConfig();
  return { ...connectionOptions, address: connectionOptions.address ?? fallbackAddress ?? '127.0.0.1:7233' };
}

/** A client that connects when it is first used, so that the API starts, and takes submissions, without the engine. */
export function lazyClient(namespace: string, address?: string): Client {
  return new Client({ connection: Connection.lazy(engineOptions(address)), namespace });
}

/** The id of a namespace: it changes when the engine's data was deleted and made anew. */
export async function engineIdOf(client: Client): Promise<string> {
  const { namespaceInfo } = await client.workflowService.describeNamespace({ namespace: client.options.namespace });
  return namespaceInfo?.id ?? '';
}
