/**
 * Whole lifecycles through HTTP against a bare workflow with as many Updates (each a no-op local activity) and as many no-op
 * activities, on the same servers, at the same concurrency, in one run. A ratio near 1 means that the law, the record, the
 * encryption and HTTP cost little beside the engine. Also: history events, and the time until the system is ready.
 */
import { disclosureRequestId } from '#libs/contracts';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EFFECTS_OF_STEP, HttpLifecycle, STEPS } from './lifecycle/http-lifecycle.js';
import { startBenchServers, type BenchServers } from './lifecycle/servers.js';
import { writeResult } from './machine.js';

const CONCURRENCY = 4;
const LIFECYCLES = Number(process.env.BENCH_LIFECYCLES ?? 24);
const ROUNDS = 3;

/** Runs `work` so many times, a few at once; the rate a second. */
async function rate(work: () => Promise<unknown>, times: number): Promise<number> {
  let left = times;
  const begin = performance.now();
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return (times * 1000) / (performance.now() - begin);
}

async function bareLifecycle(client: Client): Promise<void> {
  const workflowId = `bare-${randomUUID()}`;
  const startWorkflowOperation = new WithStartWorkflowOperation('bareLifecycle', {
    workflowId,
    taskQueue: 'bare',
    args: [EFFECTS_OF_STEP],
    workflowIdConflictPolicy: 'FAIL',
  });
  await client.workflow.executeUpdateWithStart('step', { args: [0], startWorkflowOperation });
  const handle = client.workflow.getHandle(workflowId);
  for (let step = 1; step < STEPS; step += 1) await handle.executeUpdate('step', { args: [step] });
  await handle.result();
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Rounds in turn, so that a machine whose speed drifts slows both alike. */
async function compare(servers: BenchServers, client: Client, letters: 'on' | 'off') {
  const stops: (() => Promise<void>)[] = [];
  const begin = performance.now();
  stops.push(await servers.run(`worker-${letters}`, 'bench/lifecycle/worker.js', { BENCH_LETTERS: letters }, 'ready'));
  const url = servers.env.PUBLIC_URL ?? '';
  stops.push(await servers.run(`api-${letters}`, 'apps/api/src/main.js', {}, { url: `${url}/health/ready` }));
  const readySeconds = (performance.now() - begin) / 1000;
  stops.push(await servers.run(`bare-${letters}`, 'bench/lifecycle/bare-worker.js', {}, 'ready'));
  const seed = JSON.parse(await readFile(join(servers.folder, 'seed.json'), 'utf8')) as never;
  const desk = await HttpLifecycle.open(url, seed);
  try {
    const last = await desk.run();
    await bareLifecycle(client);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await rate(() => desk.run(), LIFECYCLES));
      bare.push(await rate(() => bareLifecycle(client), LIFECYCLES));
    }
    const { historyLength } = await client.workflow.getHandle(disclosureRequestId(last)).describe();
    return {
      lifecyclesPerSecond: round(median(ours)),
      barePerSecond: round(median(bare)),
      ratio: round(median(ours.map((value, index) => value / (bare[index] ?? 1)))),
      historyEvents: historyLength,
      readySeconds: round(readySeconds),
    };
  } catch (error) {
    console.error(await readFile(join(servers.folder, `api-${letters}.log`), 'utf8'));
    throw error;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

const servers = await startBenchServers();
try {
  await servers.finish('seed', 'apps/local/src/seed.js');
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection, namespace: servers.namespace });
  const effects = EFFECTS_OF_STEP.reduce((sum, each) => sum + each, 0);
  const withoutLetters = await compare(servers, client, 'off');
  const withLetters = await compare(servers, client, 'on');
  await connection.close();
  writeResult('lifecycle', {
    concurrency: CONCURRENCY,
    lifecycles: LIFECYCLES,
    commands: STEPS,
    effects,
    aims: { ratioWithoutLetters: 0.7, historyEvents: 8 * STEPS + 6 * effects },
    withoutLetters,
    withLetters,
  });
} finally {
  await servers.stop();
}
process.exit();
