/** The worker of the bare workflow, as a process of its own like the other one. */
import { NativeConnection, Worker } from '@temporalio/worker';
import { createRequire } from 'node:module';
import { bareActivities } from './bare-activities.js';

const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS });
const worker = await Worker.create({
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE,
  taskQueue: 'bare',
  workflowsPath: createRequire(import.meta.url).resolve('./bare.workflow.js'),
  activities: bareActivities,
});
process.once('SIGTERM', () => worker.shutdown());
console.log('ready');
await worker.run();
