import { hostname } from 'node:os';

/**
 * For a container's health check: `health.mjs api` asks the API whether it is ready; `health.mjs worker` asks Temporal
 * whether the worker of this machine has lately come for work. Exit 0 or 1.
 */
const asked = {
  async api() {
    const url = `http://127.0.0.1:${process.env.PORT || 3000}/health/ready`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) });
    if (!answer.ok) throw new Error(`the API answers ${answer.status}`);
  },

  async worker() {
    const { Connection } = await import('@temporalio/client');
    const { loadClientConnectConfig } = await import('@temporalio/envconfig');
    const { connectionOptions } = loadClientConnectConfig();
    const connection = await Connection.connect({ ...connectionOptions, connectTimeout: 4_000 });
    const namespace = process.env.TEMPORAL_NAMESPACE || 'yishen';
    const name = process.env.TEMPORAL_TASK_QUEUE || 'yishen';
    const { pollers } = await connection.withDeadline(Date.now() + 4_000, () =>
      connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name }, taskQueueType: 1 }),
    );
    await connection.close();
    const here = pollers?.filter((poller) => poller.identity?.endsWith(`@${hostname()}`)) ?? [];
    const latest = Math.max(0, ...here.map((poller) => Number(poller.lastAccessTime?.seconds ?? 0) * 1_000));
    if (Date.now() - latest > 120_000)
      throw new Error('the worker of this machine has not come for work for two minutes');
  },
};

try {
  await asked[process.argv[2]]();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
