import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const workflows = fileURLToPath(new URL('../../../../workflows/index.ts', import.meta.url));
const withoutStacks = fileURLToPath(new URL('../../../../workflows/without-stacks.ts', import.meta.url));

/**
 * Bundles workflow sources once for a run.
 * @param workflowsPath another entry than the application's, for a spec with a workflow of its own
 * @returns the path of the bundle; empty when there are no workflows
 */
export async function bundleWorkflows(
  folder: string,
  workflowsPath = workflows,
  name = 'workflow-bundle.js',
): Promise<string> {
  if (!existsSync(workflowsPath)) return '';
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    preloadModules: [withoutStacks],
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
  });
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}
