import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { obtainTemporalCli, startPostgres, startTemporalServer } from '#libs/embedded';
import { startMailSink } from '#libs/mail';

import type { ServerAddresses } from './addresses.js';
import { bundleWorkflows } from './bundle.js';
import { clearDeadRuns, makeRunFolder } from './run-folder.js';
import { makeTemplate } from './template.js';

/** Holds the servers of one test run, tells their addresses in one line, and ends them when its input closes. */
const say = (line: string) => void process.stderr.write(`test servers: ${line}\n`);
// Nobody reads any more when Jest was killed; the end of the input sees to the rest.
process.stderr.on('error', () => undefined);
const orphaned = new Promise<void>((resolve) =>
  process.stdin
    .on('end', resolve)
    .on('error', () => resolve())
    .resume(),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

await clearDeadRuns();
const folder = makeRunFolder();
const stops: (() => Promise<void>)[] = [];

async function start(): Promise<ServerAddresses> {
  const password = randomBytes(12).toString('hex');
  const template = 'yishen_template';
  const database = async () => {
    // A test's database need not survive the machine's power; it does survive kill -9 of the server.
    const settings = { fsync: 'off', full_page_writes: 'off' };
    const server = await startPostgres({
      data: join(folder, 'postgres'),
      logFile: join(folder, 'postgres.log'),
      settings,
    });
    stops.push(() => server.stop());
    await makeTemplate(server, template, password);
    return server;
  };
  const engine = async () => {
    const cli = await obtainTemporalCli(say);
    const server = await startTemporalServer({ cli, folder, namespace: 'yishen', timeSkipping: true });
    stops.push(() => server.stop());
    return { cli, server };
  };
  const [postgres, temporal, workflowBundle, sink] = await Promise.all([
    database(),
    engine(),
    bundleWorkflows(folder),
    startMailSink({ folder: join(folder, 'mail') }),
  ]);
  stops.push(() => sink.stop());
  return {
    postgresAdminUrl: postgres.adminUrl(),
    template,
    databasePassword: password,
    temporalAddress: temporal.server.address,
    temporalCli: temporal.cli,
    workflowBundle,
    mail: { smtpUrl: sink.smtpUrl, webUrl: sink.webUrl },
    folder,
  };
}

try {
  process.stdout.write(`${JSON.stringify(await start())}\n`);
  await orphaned;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await Promise.allSettled(stops.map((stop) => stop()));
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
