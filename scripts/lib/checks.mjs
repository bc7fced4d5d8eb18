import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';
import { mustRun } from './run.mjs';
import { everySpecIsCollected } from './specs.mjs';

const node = (what, ...args) => mustRun(what, process.execPath, args, { env: { FORCE_COLOR: '0' } });
const bin = (path) => join('node_modules', path);

/** What is checked besides the tests. Each throws with what is wrong. The groups run side by side. */
export const checkGroups = [
  {
    'lint (ESLint)': () => node('eslint', bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'),
  },
  {
    'types (tsc)': () => node('tsc', bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit'),
    'types of the portal (vue-tsc)': () =>
      node('vue-tsc', bin('vue-tsc/bin/vue-tsc.js'), '-p', 'apps/web/tsconfig.json', '--noEmit'),
    'form (prettier)': () => node('prettier', bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'),
    'imports (dependency-cruiser)': () =>
      node('depcruise', bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...cruised),
    'migrations match the entities': () =>
      node('drift', '--import', './scripts/ts.mjs', ...withDatabase, 'dist/libs/records/src/drift.js'),
    'every spec is collected': everySpecIsCollected,
    'lockfile (npm ci)': () => mustRun('npm ci --dry-run', 'npm', ['ci', '--dry-run', '--no-audit', '--no-fund']),
  },
];

const cruised = [
  '--config',
  '.dependency-cruiser.mjs',
  ...['libs', 'apps', 'workflows', 'activities'].filter((path) => existsSync(join(root, path))),
];
const withDatabase = ['libs/testing/src/servers/run-with-database.ts'];
