/** The worker of the bare workflow, as a process of its own like the other one. */
import { NativeConnection, Worker } from '@temporalio/worker';
import { createRequire } from 'node:module';
import { bareActivities } from './bare-activities.js';

const { resolve } = createRequire(import.meta.url);
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS });
const worker = await Worker.create({
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE,
  taskQueue: 'bare',
  workflowsPath: resolve('./bare.workflow.js'),
  bundlerOptions: { preloadModules: [resolve('../../workflows/without-stacks.js')] },
  activities: bareActivities,
});
process.once('SIGTERM', () => worker.shutdown());
console.log('ready');
await worker.run();
