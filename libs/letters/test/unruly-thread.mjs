/** A render thread that does what real ones must never do, by the template's name. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', (job) => {
  if (job.template === 'throws')
    setTimeout(() => {
      throw new Error('out of reach of the handler');
    }, 0);
  else if (job.template === 'exits') process.exit(3);
  else if (job.template === 'hangs') for (;;);
  else if (job.template === 'complains') parentPort.postMessage({ failure: 'unknown variable: x' });
  else setTimeout(() => parentPort.postMessage({ result: { pdf: Buffer.from(job.data), pages: 1 } }), 5);
});
