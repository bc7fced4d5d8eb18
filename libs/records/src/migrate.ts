import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { createDataSource } from './data-source.js';

/** Key of the advisory lock that keeps two migrations apart. */
const MIGRATION_LOCK = 7_203_001;

/** Nobody answers there, or not to us: refused, unknown or silent hosts; a user, password or database that is not known. */
const AWAY = /^(E[A-Z]+|28\w{3}|3D000)$/;

/** Brings the schema of the database to this version. Two at once: the second waits, then finds nothing to do. */
export async function migrate(url: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = await createDataSource(url, { poolSize: 1, applicationName: 'yishen-migrate' }).initialize();
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      return done.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error(
      'DATABASE_URL is not set: give the address of the PostgreSQL database, e.g. postgres://user@host/yishen',
    );
    process.exit(1);
  }
  const done = await migrate(url).catch((error: NodeJS.ErrnoException) => {
    if (!AWAY.test(error.code ?? '')) throw error;
    console.error(
      `The database of DATABASE_URL does not let us in (${error.code}): does its server run, and are host, port, user, password and the name of the database right?`,
    );
    process.exit(1);
  });
  console.log(done.length > 0 ? `migrated: ${done.join(', ')}` : 'the schema is up to date');
}
