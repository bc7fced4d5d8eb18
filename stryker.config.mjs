import { fileURLToPath } from 'node:url';
import { AREAS, reportOf } from './scripts/mutation/areas.mjs';

/**
 * Mutation testing of libs/law, an area (folder) at a time: `npm run mutation`. The tests stay in memory
 * (scripts/mutation). Left out: the texts of articles and notices, which have no branches, and lists of exports.
 */
const area = process.env.MUTATION_AREA ?? 'dates';

export default {
  packageManager: 'npm',
  testRunner: 'law',
  plugins: [fileURLToPath(new URL('scripts/mutation/law-runner.mjs', import.meta.url))],
  mutate: AREAS[area],
  // Words for people; codes and article ids are checked by the compiler and the golden files.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['**', '!libs', '!libs/law', '!libs/law/**', '!package.json'],
  // What was killed before by a test that is still there is not tried again; `--force` tries all.
  incremental: true,
  incrementalFile: reportOf(area),
  reporters: ['progress-append-only'],
  // One process, for it is always busy; others may want the other cores.
  concurrency: 1,
  // The dry run counts hits, which takes three times as long as the tests alone.
  timeoutMS: 20_000,
  timeoutFactor: 0.5,
  dryRunTimeoutMinutes: 20,
  tempDirName: '.stryker-tmp',
  disableTypeChecks: false,
  warnings: { slow: false },
};
