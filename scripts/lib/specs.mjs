import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { filesIn } from './fingerprint.mjs';
import { root } from './root.mjs';

/** What was made, not written. */
const MADE = ['node_modules', 'dist', 'reports', 'coverage'];
/** Anything that somebody may have meant as a test, however it is named. */
const looksLikeTest = /(^|[._-])(spec|test)s?\.[cm]?[jt]sx?$|\/__tests__\//i;

const isSpec = { unit: /(?<!\.e2e)\.spec\.ts$/, real: /\.e2e\.spec\.ts$/ };

/** The specs of a project of Jest, by their paths in the checkout. */
export const specsOf = (project) => files().filter((name) => isSpec[project].test(name));

/** Every file that looks like a test must be one that is run: a test that is never collected protects nobody. */
export async function everySpecIsCollected() {
  const collected = new Set([...specsOf('unit'), ...specsOf('real')]);
  const lost = files().filter((name) => looksLikeTest.test(name) && !collected.has(name));
  if (lost.length > 0)
    throw new Error(`no test run collects:\n${lost.join('\n')}\nName them *.spec.ts or *.e2e.spec.ts.`);
}

/** The few tests on real parts that belong to daily work: their first lines say `@quick`. */
export const quickSpecs = () =>
  specsOf('real').filter((name) => /@quick\b/.test(readFileSync(join(root, name), 'utf8').slice(0, 600)));

const files = () =>
  readdirSync(root)
    .filter((name) => !name.startsWith('.') && !MADE.includes(name))
    .flatMap((name) => filesIn(join(root, name)))
    .map(nameOf);
const nameOf = (file) => relative(root, file).split(sep).join('/');
