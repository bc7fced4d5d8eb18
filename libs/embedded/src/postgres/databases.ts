import pg from 'pg';

/**
 * The role that owns the application's databases: no superuser, so that row-level security holds for it.
 * It may create roles, because a migration makes those of the programs.
 */
export const applicationRole = 'yishen';

/** Makes sure that the role and its database are there. */
export async function ensureDatabase(adminUrl: string, database: string, password: string): Promise<string> {
  await withClient(adminUrl, async (client) => {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationRole]);
    const verb = role.rowCount === 0 ? 'CREATE' : 'ALTER';
    const quoted = client.escapeLiteral(password);
    await client.query(`${verb} ROLE ${applicationRole} LOGIN NOSUPERUSER NOBYPASSRLS CREATEROLE PASSWORD ${quoted}`);
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${applicationRole}`);
  });
  return databaseUrl(adminUrl, database, password);
}

/** A database with the contents of another, to which nobody may be connected. */
export async function cloneDatabase(adminUrl: string, template: string, database: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const [from, to] = [template, database].map((name) => client.escapeIdentifier(name));
    await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} OWNER ${applicationRole}`);
  });
}

export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`);
  });
}

/** The address of a database on the same server, as the application's role. */
export function databaseUrl(adminUrl: string, database: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = applicationRole;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
