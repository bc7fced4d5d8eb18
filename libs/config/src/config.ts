/** The environment after reading: everything typed, every path absolute. */
export interface Config {
  /** TCP port of API and portal. */
  readonly port: number;
  /** Address to listen on; undefined means every IPv6 and IPv4 address. */
  readonly host: string | undefined;
  /** Folder of all local data, absolute. */
  readonly home: string;
  /** How people reach the portal, without a slash at the end; used in mail and letters. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly temporal: TemporalConfig;
  readonly mail: MailConfig;
  /** Folder of the blob store, absolute. */
  readonly blobs: string;
  /** Folder of the daily anchors of all chains, absolute. */
  readonly anchors: string;
  /** 32 bytes that wrap every request's own key. */
  readonly masterKey: Buffer;
  /** Signs session cookies; derived from the master key where the environment gives none. */
  readonly sessionSecret: string;
  readonly logLevel: LogLevel;
  /** Folder of armed fault points; tests only. */
  readonly faults: string | undefined;
  readonly loops: LoopConfig;
  /** Applications, and likewise wrong codes, that come from one address in ten minutes before each further one asks for work. */
  readonly freeTries: number;
  /** Where the worker shows its figures to Prometheus, `address:port`; undefined: nowhere. */
  readonly workerMetrics: string | undefined;
}

/** Only what is ours: TLS, API key and address of the client are read by `@temporalio/envconfig`. */
export interface TemporalConfig {
  /** As given by TEMPORAL_ADDRESS; undefined leaves the choice to `@temporalio/envconfig`. */
  readonly address: string | undefined;
  readonly namespace: string;
  readonly taskQueue: string;
}

export interface MailConfig {
  readonly smtpUrl: string;
  /** The From of every notice. */
  readonly from: string;
  /** Bearer token of the mail provider's bounce reports; undefined switches them off. */
  readonly eventsToken: string | undefined;
}

export interface LoopConfig {
  /** Seconds between two rounds of the relay. */
  readonly relaySeconds: number;
  /** Seconds between two rounds of the reconciler. */
  readonly reconcileSeconds: number;
  /** Requests that the rollout of a calendar counts in one transaction. */
  readonly rolloutBatch: number;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
