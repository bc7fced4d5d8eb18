/** The servers of a demo, in a folder that goes with it: PostgreSQL, Temporal with time skipping, a mail sink. */
import {
  ensureDatabase,
  obtainTemporalCli,
  startPostgres,
  startTemporalServer,
  type PostgresServer,
  type TemporalServer,
} from '#libs/embedded';
import { startMailSink, type MailSink } from '#libs/mail';
import { migrate } from '#libs/records';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoServers {
  folder: string;
  databaseUrl: string;
  temporal: { address: string; namespace: string; taskQueue: string };
  mail: MailSink;
  /** `kill -9` of the engine. */
  killEngine(): Promise<void>;
  /** The engine again, with the data that it had. */
  startEngine(): Promise<void>;
  stop(): Promise<void>;
}

const NAMESPACE = 'yishen-demo';

export async function startDemoServers(say: (line: string) => void): Promise<DemoServers> {
  const folder = await mkdtemp(join(tmpdir(), 'yishen-demo-'));
  // PostgreSQL, which does not run as root, must be able to pass.
  await chmod(folder, 0o755);
  const cli = await obtainTemporalCli(say);
  const startEngineOn = (port: number) =>
    startTemporalServer({ cli, folder, namespace: NAMESPACE, port, keepData: true, timeSkipping: true });
  const [postgres, firstEngine, mail] = await Promise.all([
    startPostgres({ data: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') }),
    startEngineOn(0),
    startMailSink(),
  ]);
  let engine: TemporalServer = firstEngine;
  const port = Number(engine.address.split(':')[1]);
  return {
    folder,
    databaseUrl: await migratedDatabase(postgres),
    temporal: { address: engine.address, namespace: NAMESPACE, taskQueue: 'yishen-demo' },
    mail,
    killEngine: async () => {
      process.kill(engine.pid, 'SIGKILL');
      await engine.ended;
    },
    startEngine: async () => {
      engine = await startEngineOn(port);
    },
    stop: async () => {
      await Promise.allSettled([engine.stop(), postgres.stop(), mail.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function migratedDatabase(postgres: PostgresServer): Promise<string> {
  const url = await ensureDatabase(postgres.adminUrl(), 'yishen_demo', randomBytes(12).toString('hex'));
  await migrate(url);
  return url;
}
