import { randomBytes } from 'node:crypto';

import { cloneDatabase, databaseUrl, dropDatabase } from '#libs/embedded';

import { serverAddresses } from './servers/addresses.js';

export interface TestDatabase {
  /** As the role that owns the database, without a superuser's rights. */
  readonly url: string;
  /** As the superuser, for looking behind row-level security. */
  readonly adminUrl: string;
  /** Ends whatever is still connected, and removes the database. */
  drop(): Promise<void>;
}

/** A database of this spec's own, migrated, in about 0.1 s. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { postgresAdminUrl, template, databasePassword } = serverAddresses();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await cloneDatabase(postgresAdminUrl, template, name);
  const adminUrl = new URL(postgresAdminUrl);
  adminUrl.pathname = `/${name}`;
  return {
    url: databaseUrl(postgresAdminUrl, name, databasePassword),
    adminUrl: adminUrl.href,
    drop: () => dropDatabase(postgresAdminUrl, name),
  };
}
