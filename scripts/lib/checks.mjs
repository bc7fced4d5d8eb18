import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';
import { mustRun } from './run.mjs';
import { everySpecIsCollected } from './specs.mjs';

const node = (what, ...args) => mustRun(what, process.execPath, args, { env: { FORCE_COLOR: '0' } });
const bin = (path) => join('node_modules', path);
/** Where a tool keeps what it found the last time. */
const kept = (tool) => join('node_modules', '.cache', 'checks', tool);
const incremental = (tool) => ['--incremental', '--tsBuildInfoFile', `${kept(tool)}.tsbuildinfo`];

const lockfile = () => mustRun('npm ci --dry-run', 'npm', ['ci', '--dry-run', '--no-audit', '--no-fund']);

/**
 * What is checked besides the tests. Each throws with what is wrong. The groups run side by side. The compilers and
 * prettier remember what they found of files that are as they were, and what these import; ESLint looks at the file
 * alone, though its rules see the types of others, so it may remember only in the quick run.
 */
export const checkGroups = ({ quick }) => [
  {
    'lint (ESLint)': () =>
      node(
        'eslint',
        ...[bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
        ...(quick ? ['--cache', '--cache-strategy=content', `--cache-location=${kept('eslint')}`] : []),
      ),
  },
  {
    'types (tsc)': () =>
      node('tsc', bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', ...incremental('tsc')),
    'types of the portal (vue-tsc)': () =>
      node(
        'vue-tsc',
        ...[bin('vue-tsc/bin/vue-tsc.js'), '-p', 'apps/web/tsconfig.json', '--noEmit'],
        ...incremental('vue-tsc'),
      ),
    'form (prettier)': () =>
      node(
        'prettier',
        ...[bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
        ...['--cache', '--cache-strategy=content', `--cache-location=${kept('prettier')}`],
      ),
    'imports (dependency-cruiser)': () =>
      node(
        'depcruise',
        ...[bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...cruised],
        ...['--cache', kept('imports'), '--cache-strategy', 'content'],
      ),
    'migrations match the entities': () =>
      node('drift', '--import', './scripts/ts.mjs', ...withDatabase, 'dist/libs/records/src/drift.js'),
    'every spec is collected': everySpecIsCollected,
    ...(quick ? {} : { 'lockfile (npm ci)': lockfile }),
  },
];

const cruised = [
  '--config',
  '.dependency-cruiser.mjs',
  ...['libs', 'apps', 'workflows', 'activities'].filter((path) => existsSync(join(root, path))),
];
const withDatabase = ['libs/testing/src/servers/run-with-database.ts'];
