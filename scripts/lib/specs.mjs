import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { filesIn } from './fingerprint.mjs';
import { root } from './root.mjs';
import { mustRun } from './run.mjs';

const folders = ['apps', 'libs', 'workflows', 'activities', 'bench', 'scripts', 'bin', 'docs'];
/** Anything that somebody may have meant as a test, however it is named. */
const looksLikeTest = /(^|[._-])(spec|test)s?\.[cm]?[jt]sx?$|\/__tests__\//i;

/** Every file that looks like a test must be run by Jest: a test that is never collected protects nobody. */
export async function everySpecIsCollected() {
  const meant = folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .map(nameOf)
    .filter((name) => looksLikeTest.test(name));
  const collected = new Set();
  for (const project of ['unit', 'real']) {
    const args = ['node_modules/jest/bin/jest.js', '--listTests', '--json', '--selectProjects', project];
    const output = await mustRun('jest --listTests', process.execPath, args, {
      env: { NODE_OPTIONS: '--experimental-vm-modules' },
    });
    const line = output.split('\n').find((text) => text.startsWith('['));
    for (const file of JSON.parse(line ?? '[]')) collected.add(nameOf(file));
  }
  const lost = meant.filter((name) => !collected.has(name));
  if (lost.length > 0)
    throw new Error(`no test run collects:\n${lost.join('\n')}\nName them *.spec.ts or *.e2e.spec.ts.`);
  return `${meant.length} spec files`;
}

/** The few tests on real parts that belong to daily work: their first lines say `@quick`. */
export function quickSpecs() {
  return folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .map(nameOf)
    .filter(
      (name) => name.endsWith('.e2e.spec.ts') && /@quick\b/.test(readFileSync(join(root, name), 'utf8').slice(0, 600)),
    );
}

const nameOf = (file) => relative(root, file).split(sep).join('/');
