import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { freePort } from '../processes/free-port.js';
import { spawnLogged, untilReady } from '../processes/spawn-logged.js';
import { stopProcess } from '../processes/stop-process.js';
import { postgresAccount } from './account.js';
import { answers } from './answers.js';
import { postgresBinaries } from './binaries.js';
import { cleanEnvironment } from './environment.js';
import { initialise } from './initialise.js';
import { stopLeftover } from './leftover.js';
import { reachableBinaries, reachableData } from './reachable.js';

export interface PostgresOptions {
  /** Folder of the cluster's data, made when it is not there; the superuser's password lies beside it. */
  readonly data: string;
  /** 0 or none takes a free one. */
  readonly port?: number;
  readonly logFile: string;
  /** More settings, as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface PostgresServer {
  readonly port: number;
  readonly pid: number;
  /** As the superuser, for making databases and roles; the programs never get it. */
  adminUrl(database?: string): string;
  /** Resolves when the server ended, wished or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that npm brought, on a new or an existing cluster, and waits until it answers. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = await postgresAccount();
  const native = await reachableBinaries(await postgresBinaries(), account);
  const data = await reachableData(options.data, account);
  await mkdir(dirname(options.logFile), { recursive: true });
  await stopLeftover(data);
  const password = await initialise(native, data, `${options.data}.password`, account);
  const port = options.port || (await freePort());
  const child = spawnLogged({
    command: join(native, 'bin', 'postgres'),
    args: ['-D', data, '-p', String(port), ...flags(options.settings ?? {})],
    logFile: options.logFile,
    env: cleanEnvironment(),
    cwd: '/',
    ...account,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const adminUrl = (database = 'postgres') => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      await stopProcess(child.pid, 'SIGINT', 20_000);
  };
  try {
    await untilReady(child, 'PostgreSQL', options.logFile, answers(adminUrl(), 60_000));
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, pid: child.pid ?? 0, adminUrl, ended, stop };
}

function flags(settings: Readonly<Record<string, string>>): string[] {
  const all = { listen_addresses: 'localhost', unix_socket_directories: '', max_connections: '200', ...settings };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
