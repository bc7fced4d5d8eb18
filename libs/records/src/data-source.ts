import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { DatabaseClient } from './database-client.js';
import { ENTITIES } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';

/** A legal day stays the text that it is; a Date object would move it with the process's time zone. */
const DATE_OID = 1082;
pg.types.setTypeParser(DATE_OID, (text) => text);

/** Connections of one process. Schema changes come by migrations alone. */
export function createDataSource(
  url: string,
  options: { poolSize?: number; applicationName?: string } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    synchronize: false,
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? 'yishen',
    connectTimeoutMS: 5000,
    extra: { Client: DatabaseClient, idle_in_transaction_session_timeout: 60_000, statement_timeout: 30_000 },
  });
}
