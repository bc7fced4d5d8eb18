import { announcement } from './announce.js';
import { openDatabase } from './database.js';
import { openEngine } from './engine.js';
import { checkSettings, programEnvironment } from './environment.js';
import type { Home } from './home.js';
import { type Keeper, keepRunning } from './keep-running.js';
import { checkMasterKey } from './master-key.js';
import { addressOf, choosePort } from './ports.js';
import { runProgram, startProgram, stopOrphan } from './program.js';
import { untilReady } from './ready.js';
import { openSink } from './sink.js';
import { workerPolls } from './worker-polls.js';

export type Say = (line: string) => void;

/** The parts that run, in the order in which they must stop. */
export interface RunningSystem {
  readonly announcement: string;
  stop(): Promise<void>;
}

/** A start goes on to its end or takes back what it began. */
export async function startSystem(
  home: Home,
  env: NodeJS.ProcessEnv,
  say: Say,
  signal: AbortSignal,
): Promise<RunningSystem> {
  const begin = Date.now();
  const running: { name: string; keeper: Keeper }[] = [];
  const kept = (name: string, keeper: Keeper | undefined) => void (keeper && running.unshift({ name, keeper }));
  const stop = async () => {
    for (const { name, keeper } of running.splice(0)) {
      say(`stopping ${name}`);
      await keeper.stop();
    }
  };
  try {
    for (const name of ['api', 'worker'])
      if (await stopOrphan(home, name)) say(`stopped the ${name} of a start that was killed`);
    const port = await choosePort(env['PORT'], say);
    checkSettings(home, env, port);
    const namespace = env['TEMPORAL_NAMESPACE'] || 'yishen';
    const mailEventsToken = env['MAIL_EVENTS_TOKEN'] || home.secret('mail-events-token');
    const reports = { url: `http://localhost:${port}/api/v1/mail-events/bounces`, token: mailEventsToken };
    say('starting the database, Temporal and the mail sink');
    // All three have begun before one may fail, so that what began can be stopped.
    const [database, engine, sink] = await allOrFirstFault([
      openDatabase(home, env, say).then((part) => (kept('PostgreSQL', part.keeper), part)),
      openEngine(home, env, { namespace }, say).then((part) => (kept('Temporal', part.keeper), part)),
      openSink(home, env, reports).then((part) => (kept('the mail sink', part.keeper), part)),
    ]);
    const environment = programEnvironment(home, env, {
      port,
      namespace,
      databaseUrl: database.url,
      temporalAddress: engine.address,
      smtpUrl: sink.smtpUrl,
      mailEventsToken,
    });
    say('migrating and seeding the database');
    await runProgram(home, { name: 'migrate', entry: 'libs/records/src/migrate.js', env: environment });
    await checkMasterKey(environment);
    await runProgram(home, { name: 'seed', entry: 'apps/local/src/seed.js', env: environment });
    signal.throwIfAborted();
    say('starting the worker and the API');
    for (const [name, graceMs] of [
      ['worker', 40_000],
      ['api', 15_000],
    ] as const) {
      const program = { name, entry: `apps/${name}/src/main.js`, env: environment, graceMs };
      kept(name, await keepRunning(name, () => startProgram(home, program), say));
    }
    await untilReady(addressOf(env['HOST'], port), 120_000, signal);
    const queue = { address: engine.address, namespace, name: env['TEMPORAL_TASK_QUEUE'] || 'yishen' };
    if (!(await workerPolls(queue, begin, 60_000, signal))) {
      say(`the worker has not come for work yet: what comes in is kept, and ${home.logFile('worker')} says why`);
    }
    const seconds = (Date.now() - begin) / 1000;
    const portal = environment['PUBLIC_URL'] ?? '';
    return { stop, announcement: announcement(home, { portal, mail: sink.webUrl, temporal: engine.webUrl, seconds }) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function allOrFirstFault<T extends readonly unknown[]>(parts: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}
