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
 * What is checked besides the tests; each throws with what is wrong. What takes longest comes first. The compilers and
 * prettier remember what they found of files that are as they were, and what these import; ESLint looks at the file
 * alone, though its rules see the types of others, so it may remember only in the quick run.
 */
export const checks = ({ quick }) => ({
  'lint (ESLint)': () =>
    node(
      'eslint',
      ...[bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
      ...(quick ? ['--cache', '--cache-strategy=content', `--cache-location=${kept('eslint')}`] : []),
    ),
  'types (tsc)': () => node('tsc', bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', ...incremental('tsc')),
  'form (prettier)': () =>
    node(
      'prettier',
      ...[bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
      ...['--cache', '--cache-strategy=content', `--cache-location=${kept('prettier')}`],
    ),
  'types of the portal (vue-tsc)': () =>
    node(
      'vue-tsc',
      ...[bin('vue-tsc/bin/vue-tsc.js'), '-p', 'apps/web/tsconfig.json', '--noEmit'],
      ...incremental('vue-tsc'),
    ),
  'imports (dependency-cruiser)': () =>
    node(
      'depcruise',
      ...[bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...cruised],
      ...['--cache', kept('imports'), '--cache-strategy', 'content'],
    ),
  'migrations match the entities': () =>
    node('drift', '--import', './scripts/ts.mjs', ...withDatabase, 'dist/libs/records/src/drift.js'),
  ...(quick ? {} : { 'lockfile (npm ci)': lockfile }),
  'every spec is collected': everySpecIsCollected,
});

const cruised = [
  '--config',
  '.dependency-cruiser.mjs',
  ...['libs', 'apps', 'workflows', 'activities'].filter((path) => existsSync(join(root, path))),
];
const withDatabase = ['libs/testing/src/servers/run-with-database.ts'];
