import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Connection } from '@temporalio/client';

import { freePort } from '../processes/free-port.js';
import { livingProcess, rememberProcess } from '../processes/pid-file.js';
import { spawnLogged, untilReady } from '../processes/spawn-logged.js';
import { stopProcess } from '../processes/stop-process.js';

export interface TemporalServerOptions {
  readonly cli: string;
  /** Folder of the log, the pid file and, with `keepData`, the data. */
  readonly folder: string;
  readonly namespace: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Keep the data in a file over a restart; otherwise in memory. */
  readonly keepData?: boolean;
  /** Let tests and the demo skip over waiting time, workflow by workflow. */
  readonly timeSkipping?: boolean;
  /** Settings of the server by their names, where a test needs others than the ordinary ones. */
  readonly dynamicConfig?: Readonly<Record<string, number>>;
  /** Serve Temporal's own web page on this port. */
  readonly uiPort?: number;
}

export interface TemporalServer {
  readonly address: string;
  readonly pid: number;
  /** Resolves when the server ended, wished or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server that the Temporal CLI carries and waits until it answers. */
export async function startTemporalServer(options: TemporalServerOptions): Promise<TemporalServer> {
  const pidFile = join(options.folder, 'temporal.pid');
  const leftover = livingProcess(pidFile);
  // Two servers on one data file would each believe it is theirs.
  if (leftover) await stopProcess(leftover.pid, 'SIGTERM', 10_000);
  const port = options.port || (await freePort());
  const logFile = join(options.folder, 'temporal.log');
  const child = spawnLogged({ command: options.cli, args: flags(options, port), logFile });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.pid) rememberProcess(pidFile, child.pid);
  const address = `127.0.0.1:${port}`;
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      await stopProcess(child.pid, 'SIGTERM', 10_000);
  };
  try {
    await untilReady(child, 'The Temporal server', logFile, answers(port, options.namespace, 60_000));
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, pid: child.pid ?? 0, ended, stop };
}

function flags(options: TemporalServerOptions, port: number): string[] {
  const data = [
    '--db-filename',
    join(options.folder, 'temporal.db'),
    '--sqlite-pragma',
    'journal_mode=WAL',
    '--sqlite-pragma',
    'synchronous=1',
  ];
  return [
    ...[
      'server',
      'start-dev',
      '--port',
      String(port),
      '--ip',
      '127.0.0.1',
      '--namespace',
      options.namespace,
      '--log-level',
      'warn',
    ],
    ...(options.uiPort ? ['--ui-port', String(options.uiPort)] : ['--headless']),
    ...(options.keepData ? data : []),
    ...(options.timeSkipping ? ['--dynamic-config-value', 'frontend.WorkflowTimeSkippingEnabled=true'] : []),
    ...Object.entries(options.dynamicConfig ?? {}).flatMap(([name, value]) => [
      '--dynamic-config-value',
      `${name}=${value}`,
    ]),
  ];
}

async function answers(port: number, namespace: string, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await accepts(port))) {
    if (Date.now() > end) throw new Error(`The Temporal server did not answer within ${withinMs / 1000} s.`);
    await sleep(50);
  }
  const connection = await Connection.connect({
    address: `127.0.0.1:${port}`,
    connectTimeout: Math.max(1_000, end - Date.now()),
  });
  try {
    while (!(await hasNamespace(connection, namespace))) {
      if (Date.now() > end)
        throw new Error(`The Temporal server has no namespace ${namespace} after ${withinMs / 1000} s.`);
      await sleep(50);
    }
  } finally {
    await connection.close();
  }
}

async function hasNamespace(connection: Connection, namespace: string): Promise<boolean> {
  try {
    await connection.withDeadline(Date.now() + 5_000, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } catch {
    return false;
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
