/** Build step: the workflows as one file, made once, by the same SDK version as the worker that runs it. */
import { bundleWorkflowCode } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FILE } from './bundle-file.js';

const { resolve } = createRequire(import.meta.url);
const { code } = await bundleWorkflowCode({
  workflowsPath: resolve('../../../workflows/index.js'),
  preloadModules: [resolve('../../../workflows/without-stacks.js')],
});
await writeFile(BUNDLE_FILE, code);
console.log(`workflow bundle: ${fileURLToPath(BUNDLE_FILE)} (${Math.round(code.length / 1024)} KiB)`);
