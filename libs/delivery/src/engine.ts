import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';

/** Address, TLS and API key of the engine, from the environment as `@temporalio/envconfig` reads it. */
export function engineOptions(fallbackAddress: string | undefined) {
  const { connectionOptions } = loadClientConnectConfig();
  return { ...connectionOptions, address: connectionOptions.address ?? fallbackAddress ?? '127.0.0.1:7233' };
}

/** gRPC's own patience grows to two minutes, in which an engine that is back would still count as away. */
const RECONNECTING = { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 5_000 };

/**
 * A client that connects when it is first used, so that the API starts, and takes submissions, without the engine.
 * With few `attempts` an engine that is away is told in half a second, not only when the caller's patience ends.
 */
export function lazyClient(namespace: string, address?: string, attempts?: number): Client {
  const retry = makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: attempts }));
  return new Client({
    connection: Connection.lazy({ ...engineOptions(address), channelArgs: RECONNECTING, interceptors: [retry] }),
    namespace,
  });
}

/** The id of a namespace: it changes when the engine's data was deleted and made anew. */
export async function engineIdOf(client: Client): Promise<string> {
  const { namespaceInfo } = await client.workflowService.describeNamespace({ namespace: client.options.namespace });
  return namespaceInfo?.id ?? '';
}
