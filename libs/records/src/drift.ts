import { pathToFileURL } from 'node:url';
import { createDataSource } from './data-source.js';

/** The statements that would bring a migrated database to what the entities say; none means no drift. */
export async function schemaDrift(url: string): Promise<string[]> {
  const source = await createDataSource(url, { poolSize: 1, applicationName: 'yishen-drift' }).initialize();
  try {
    const sql = await source.driver.createSchemaBuilder().log();
    return sql.upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('DATABASE_URL is not set: give the address of a migrated database to compare with');
    process.exit(1);
  }
  const statements = await schemaDrift(url);
  for (const statement of statements) console.error(statement);
  console.log(statements.length > 0 ? 'entities and migrations differ' : 'entities and migrations agree');
  process.exitCode = statements.length > 0 ? 1 : 0;
}
