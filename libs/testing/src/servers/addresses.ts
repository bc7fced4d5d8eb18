/** What the process that holds the test servers tells the specs. */
export interface ServerAddresses {
  readonly postgresAdminUrl: string;
  /** The migrated database that every test database is a copy of. */
  readonly template: string;
  readonly databasePassword: string;
  readonly temporalAddress: string;
  /** Path of the Temporal CLI, for specs that start a server of their own. */
  readonly temporalCli: string;
  /** The workflow bundle of this run; empty while there are no workflows. */
  readonly workflowBundle: string;
  readonly mail: { readonly smtpUrl: string; readonly webUrl: string };
  /** Folder of the run's logs, removed at its end. */
  readonly folder: string;
}

export const addressesVariable = 'YISHEN_TEST_SERVERS';

/** @throws outside a run of the project `real` */
export function serverAddresses(): ServerAddresses {
  const text = process.env[addressesVariable];
  if (!text)
    throw new Error('This needs the test servers: name the spec *.e2e.spec.ts and run it in the project `real`.');
  return JSON.parse(text) as ServerAddresses;
}
