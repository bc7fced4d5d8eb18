import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { root } from './root.mjs';
import { run } from './run.mjs';
import { groupSpecs } from './spec-groups.mjs';

/**
 * Runs specs of one project of Jest.
 * @returns how many tests passed, what failed, in words, and what was skipped
 */
export async function runJest({ label, project, specs, env = {}, onLine }) {
  const file = join(root, 'reports', `jest-${label}.json`);
  mkdirSync(join(root, 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...['--config', 'scripts/lib/jest-groups.config.mjs', '--selectProjects', project],
      ...['--json', `--outputFile=${file}`, '--ci', '--forceExit', '--maxWorkers=2'],
      ...['--runTestsByPath', ...groupSpecs({ label, project, specs })],
    ],
    { env: { NODE_OPTIONS: '--experimental-vm-modules', FORCE_COLOR: '0', ...env }, onLine, withinMs: 60 * 60_000 },
  );
  if (!existsSync(file))
    return { passed: 0, skipped: [], failures: [`Jest gave no report (exit ${code}):\n${output.slice(-8_000)}`] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failures = report.testResults.flatMap(failuresOf);
  if (code !== 0 && failures.length === 0) failures.push(`Jest exited with ${code}:\n${output.slice(-4_000)}`);
  if (report.numTotalTests === 0) failures.push(`Jest found no test in the project ${project}`);
  return { passed: report.numPassedTests, failures, skipped: report.testResults.flatMap(skippedIn) };
}

function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file} did not run:\n${message}`];
  return failed.map((test) => `${specOf(test) ?? file} › ${test.fullName}\n${test.failureMessages.join('\n')}`);
}

/** The file that the failure comes from: the one that was run may have imported it among others. */
const specOf = ({ failureMessages }) => /[\w./-]+\.spec\.ts/.exec(failureMessages.join('\n'))?.[0];

/** Named, so that a test that never runs anywhere is noticed. */
function skippedIn({ name, assertionResults }) {
  return assertionResults
    .filter((test) => test.status === 'pending')
    .map((test) => `${relative(root, name)} › ${test.fullName}`);
}
