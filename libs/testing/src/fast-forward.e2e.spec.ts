/** @quick: belongs to the daily run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';

import { knockUpdate, leaveUpdate, remindedQuery, waitingRoom } from '../test/workflows/waiting-room.js';
import { bundleWorkflows, fastForward, serverAddresses, temporal, type TestTemporal } from './index.js';

const day = 24 * 60 * 60 * 1000;

describe('skipping time on a real server', () => {
  let server: TestTemporal;
  let worker: Worker;
  let running: Promise<void>;

  beforeAll(async () => {
    server = await temporal();
    const entry = fileURLToPath(new URL('../test/workflows/waiting-room.ts', import.meta.url));
    const bundle = await bundleWorkflows(serverAddresses().folder, entry, 'waiting-room.js');
    worker = await Worker.create({
      connection: server.nativeConnection,
      namespace: server.namespace,
      taskQueue: server.taskQueue,
      workflowBundle: { code: readFileSync(bundle, 'utf8') },
    });
    running = worker.run();
  }, 60_000);

  afterAll(async () => {
    worker.shutdown();
    await running;
    await server.close();
  });

  const enter = (workflowId: string) =>
    server.client.workflow.start(waitingRoom, { workflowId, taskQueue: server.taskQueue });

  it('fires a 20-day timer within seconds, and a command then lands in the skipped time', async () => {
    const room = await enter('twenty-days');
    const start = Date.now();
    expect(await room.query(remindedQuery)).toEqual([]);
    expect(await fastForward(server.client, room.workflowId, 21 * day)).toBe('reached');
    expect(Date.now() - start).toBeLessThan(20_000);
    const knockedAt = await room.executeUpdate(knockUpdate);
    expect(Math.round((knockedAt - start) / day)).toBe(21);
    const reminded = await room.query(remindedQuery);
    expect(reminded.map((at) => Math.round((at - start) / day))).toEqual([20]);
  });

  it('goes on from the skipped time, timer after timer', async () => {
    const room = await enter('sixty-days');
    const start = Date.now();
    await fastForward(server.client, room.workflowId, '19 days');
    expect(await room.query(remindedQuery)).toEqual([]);
    await fastForward(server.client, room.workflowId, '41 days');
    const reminded = await room.query(remindedQuery);
    expect(reminded.map((at) => Math.round((at - start) / day))).toEqual([20, 40]);
  });

  it('tells that the process came to its end on the way', async () => {
    const room = await enter('leaves');
    await room.executeUpdate(leaveUpdate);
    expect(await fastForward(server.client, room.workflowId, '50 days')).toBe('ended');
    await room.result();
  });

  it('refuses a process that does not run', async () => {
    await expect(fastForward(server.client, 'nobody', '1 day')).rejects.toThrow(/not found/i);
  });
});
