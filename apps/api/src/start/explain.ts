import { ConfigError } from '#libs/config';
import { VaultError } from '#libs/vault';
import { isDatabaseAway } from '../problems/database-away.js';

/** Why the service does not start, in a sentence for the person who started it. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof VaultError) return error.message;
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken by another program: set PORT to a free one.`;
  if (code === 'EACCES') return `Port ${String(port)} may not be used by this user: set PORT to one above 1023.`;
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached: check DATABASE_URL, and that PostgreSQL runs and accepts connections.';
  }
  if (code === '42P01')
    return 'The database has no tables yet: run the migration (dist/libs/records/src/migrate.js) first.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
