import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

import { bundleSpecs } from './bundle.mjs';
import { collector } from './harness.mjs';

const require = createRequire(import.meta.url);

const isFailure = ({ status }) => status === TestStatus.Failed;

/**
 * A test runner for Stryker that keeps the specs of libs/law in memory and runs only the tests that reach a mutant:
 * milliseconds a mutant, where starting Jest takes seconds. Static mutants (tables) are run as well.
 */
class LawRunner {
  #script;
  /** Milliseconds of each test when nothing is mutated: the quick ones go first, and mostly suffice. */
  #cost = new Map();
  #state = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The same random cases for each mutant, and few of them: they are looked at thousands of times.
    this.#script = await bundleSpecs(process.cwd());
    require('fast-check').configureGlobal({ seed: 20190515, numRuns: 25 });
  }

  async dryRun({ coverageAnalysis }) {
    this.#state.activeMutant = undefined;
    this.#state.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run({});
    for (const { id, timeSpentMs } of result.tests ?? []) this.#cost.set(id, timeSpentMs);
    return coverageAnalysis === 'off' ? result : { ...result, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    // Stryker gives a hundred times the hits of the dry run; that takes minutes where a mutant never ends.
    this.#state.hitLimit = hitLimit && Math.ceil(hitLimit / 25);
    this.#state.hitCount = hitLimit ? 0 : undefined;
    const isStatic = mutantActivation === 'static';
    this.#state.activeMutant = isStatic ? activeMutant.id : undefined;
    const options = {
      activate: () => void (this.#state.activeMutant = activeMutant.id),
      folder: dirname(activeMutant.fileName),
      bail: !disableBail,
    };
    const covers = testFilter && new Set(testFilter);
    let result = await this.#run({ ...options, isWanted: (id) => covers?.has(id) ?? true });
    // Days explained, texts of days and the calendar are remembered from one test to the next, so that only the first of
    // them was seen to reach the code. Where those that were seen do not notice, all the others are asked.
    if (covers && result.status === DryRunStatus.Complete && !result.tests.some(isFailure))
      result = await this.#run({ ...options, isWanted: (id) => !covers.has(id) });
    // A mutant that the library cannot even be loaded with would be noticed at once.
    if (result.status === DryRunStatus.Error)
      return { status: MutantRunStatus.Killed, killedBy: ['load'], nrOfTests: 0, failureMessage: result.errorMessage };
    this.#state.activeMutant = undefined;
    const limit = determineHitLimitReached(this.#state.hitCount, this.#state.hitLimit);
    return toMutantRunResult(limit ?? result, disableBail);
  }

  async #run({ isWanted = () => true, bail = false, activate = () => {}, folder }) {
    const { tests, globals } = collector();
    try {
      this.#script.runInThisContext()((name) => (name === '@jest/globals' ? globals : require(name)));
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    activate();
    const results = [];
    // The tests beside the mutant notice it most often; among them, and among the others, the quick ones go first.
    const cost = ({ id, file }) => (this.#cost.get(id) ?? 0) + (folder?.endsWith(dirname(file)) ? 0 : 100_000);
    for (const { id, run, file } of tests.sort((a, b) => cost(a) - cost(b))) {
      if (!isWanted(id)) continue;
      this.#state.currentTestId = id;
      const since = performance.now();
      const failure = await Promise.resolve()
        .then(run)
        .then(
          () => null,
          (error) => String(error?.message ?? error).slice(0, 500),
        );
      this.#state.currentTestId = undefined;
      const timeSpentMs = Math.round(performance.now() - since);
      results.push(
        failure === null
          ? { id, name: id, fileName: file, timeSpentMs, status: TestStatus.Success }
          : { id, name: id, fileName: file, timeSpentMs, status: TestStatus.Failed, failureMessage: failure },
      );
      if (failure !== null && bail) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'law', LawRunner)];
