/** Real servers with their data on disk, as they run in production, for one bench. */
import {
  ensureDatabase,
  freePort,
  obtainTemporalCli,
  spawnLogged,
  startPostgres,
  startTemporalServer,
  stopProcess,
} from '#libs/embedded';
import { startMailSink } from '#libs/mail';
import { migrate } from '#libs/records';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../', import.meta.url));

export interface BenchServers {
  env: NodeJS.ProcessEnv;
  folder: string;
  temporalAddress: string;
  namespace: string;
  databaseUrl: string;
  /** Starts a program of `dist` and waits for a line of its output, or for an answer at `url`. */
  run(
    name: string,
    entry: string,
    env: NodeJS.ProcessEnv,
    ready: string | { url: string },
  ): Promise<() => Promise<void>>;
  finish(name: string, entry: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startBenchServers(): Promise<BenchServers> {
  const folder = await mkdtemp(join(tmpdir(), 'yishen-bench-'));
  await chmod(folder, 0o755);
  const namespace = 'yishen-bench';
  const cli = await obtainTemporalCli((line) => console.error(line));
  const postgres = await startPostgres({ data: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') });
  const temporal = await startTemporalServer({ cli, folder, namespace, keepData: true });
  const mail = await startMailSink();
  const databaseUrl = await ensureDatabase(postgres.adminUrl(), 'yishen_bench', randomBytes(12).toString('hex'));
  await migrate(databaseUrl);
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    YISHEN_HOME: folder,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: namespace,
    SMTP_URL: mail.smtpUrl,
    YISHEN_MASTER_KEY: randomBytes(32).toString('base64'),
    YISHEN_FREE_TRIES: '1000000',
    LOG_LEVEL: 'warn',
  };
  const start = (name: string, entry: string, more: NodeJS.ProcessEnv) => {
    const logFile = join(folder, `${name}.log`);
    return {
      child: spawnLogged({ command: process.execPath, args: [join(DIST, entry)], logFile, env: { ...env, ...more } }),
      logFile,
    };
  };
  return {
    env,
    folder,
    temporalAddress: temporal.address,
    namespace,
    databaseUrl,
    run: async (name, entry, more, ready) => {
      const { child, logFile } = start(name, entry, more);
      await untilReady(child, logFile, ready);
      return () => (child.pid ? stopProcess(child.pid, 'SIGTERM', 20_000) : Promise.resolve());
    },
    finish: async (name, entry) => {
      const { child, logFile } = start(name, entry, {});
      const code = await new Promise((resolve) => child.once('exit', resolve));
      if (code !== 0) throw new Error(await readFile(logFile, 'utf8'));
    },
    stop: async () => {
      await Promise.allSettled([temporal.stop(), postgres.stop(), mail.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(child: ChildProcess, logFile: string, ready: string | { url: string }): Promise<void> {
  const isReady = async () =>
    typeof ready === 'string'
      ? (await readFile(logFile, 'utf8')).includes(ready)
      : fetch(ready.url).then(
          ({ ok }) => ok,
          () => false,
        );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(await readFile(logFile, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
