import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ensureDatabase, type PostgresServer } from '#libs/embedded';

const records = new URL('../../../records/src/index.ts', import.meta.url);

interface Records {
  migrate?(url: string): Promise<unknown>;
}

/**
 * Makes the migrated database that every test database is copied from.
 * @returns its address, as the role that owns it
 */
export async function makeTemplate(postgres: PostgresServer, template: string, password: string): Promise<string> {
  const url = await ensureDatabase(postgres.adminUrl(), template, password);
  if (!existsSync(fileURLToPath(records))) return url;
  const library = (await import(records.href)) as Records;
  await library.migrate?.(url);
  return url;
}
