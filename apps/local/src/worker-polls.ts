import { setTimeout as sleep } from 'node:timers/promises';

import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

import { engineOptions } from '#libs/delivery';

const { TASK_QUEUE_TYPE_WORKFLOW } = proto.temporal.api.enums.v1.TaskQueueType;

export interface TaskQueue {
  readonly address: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * Waits until a worker has come for work since `since`.
 * @returns whether one came in time; what comes in meanwhile is kept, so a system without a worker is slow, not broken
 */
export async function workerPolls(
  queue: TaskQueue,
  since: number,
  withinMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const end = Date.now() + withinMs;
  const connection = Connection.lazy(engineOptions(queue.address));
  try {
    while (!signal.aborted && Date.now() < end) {
      if ((await lastCame(connection, queue)) >= since) return true;
      await sleep(150);
    }
    return false;
  } finally {
    await connection.close();
  }
}

/** @returns milliseconds since 1970; 0 when none came or nobody answers */
async function lastCame(connection: Connection, { namespace, name }: TaskQueue): Promise<number> {
  try {
    const { pollers } = await connection.withDeadline(Date.now() + 5_000, () =>
      connection.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name },
        taskQueueType: TASK_QUEUE_TYPE_WORKFLOW,
      }),
    );
    const times =
      pollers?.map(({ lastAccessTime: at }) => Number(at?.seconds ?? 0) * 1_000 + (at?.nanos ?? 0) / 1e6) ?? [];
    return Math.max(0, ...times);
  } catch {
    return 0;
  }
}
