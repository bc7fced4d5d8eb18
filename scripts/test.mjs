import { checkNodeVersion } from './lib/node-version.mjs';
import { build, isFresh } from './lib/build.mjs';
import { prepare } from './lib/prepare.mjs';
import { locked } from './lib/lock.mjs';

/**
 * `npm test`: all set-up, all checks, all tests; the last line is `N passed, N failed`. `--quick` leaves out most
 * tests on real parts, looks at fewer random cases, and lints what changed. Only Node's core is used until the packages are installed.
 */
checkNodeVersion();
const quick = process.argv.includes('--quick');
const begin = Date.now();
let passed = 0;
const failures = [];
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const print = (line) => process.stdout.write(`${line}\n`);

async function check(name, work) {
  const since = Date.now();
  try {
    await work();
    passed += 1;
    print(`  ✔ ${name} (${seconds(since)})`);
  } catch (error) {
    failures.push(`${name}\n${error.message}`);
    print(`  ✘ ${name} (${seconds(since)})`);
  }
}

async function tests(name, options) {
  const { runJest } = await import('./lib/jest.mjs');
  const since = Date.now();
  print(`  … ${name}`);
  const onLine = (line) => void (/^(PASS|FAIL|test servers:)/.test(line) && print(`    ${line}`));
  const result = await runJest({ ...options, onLine });
  passed += result.passed;
  failures.push(...result.failures);
  for (const name of result.skipped) print(`    skipped: ${name}`);
  print(
    `  ${result.failures.length === 0 ? '✔' : '✘'} ${name}: ${result.passed} passed, ${result.failures.length} failed (${seconds(since)})`,
  );
}

/** Where a day is computed, read or written. What is left out (servers, sealing, packages, pictures) knows instants alone. */
const COUNTS_DAYS =
  /^(libs\/(law|request|contracts|records|calendar-files)|libs\/letters\/src\/contents|apps\/(api|cli|web|worker)|workflows|activities)\//;
/** A legal day is the same day everywhere: also far west of here, and, for the law itself, beyond the date line. */
const ELSEWHERE = { 'America/Los_Angeles': COUNTS_DAYS, 'Pacific/Apia': /^libs\/law\// };

/** For daily work, and once more in another zone, a fifth of the random ledgers and lives is looked at. */
const FEWER_RANDOM_CASES = { PROPERTY_TIMES: '0.2', YISHEN_MODEL_RUNS: '200' };

const units = (name, zone, specs) =>
  tests(name, {
    label: `unit-${zone.replace('/', '-')}`,
    project: 'unit',
    specs,
    env: { TZ: zone, ...(quick || zone in ELSEWHERE ? FEWER_RANDOM_CASES : {}) },
  });

async function main() {
  print('Set-up');
  await check('packages', () => prepare([]));
  if (failures.length > 0) return;
  for (const target of ['code', 'bundle', 'web']) {
    await check(`build: ${target}`, () => locked(async () => void (isFresh(target) || (await build(target)))));
  }

  print('Checks');
  const { checks } = await import('./lib/checks.mjs');
  const waiting = Object.entries(checks({ quick }));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all([lane(), lane()]);

  print('Tests');
  const { quickSpecs, specsOf } = await import('./lib/specs.mjs');
  await units('units, in Shanghai', 'Asia/Shanghai', specsOf('unit'));
  if (!quick)
    for (const [zone, paths] of Object.entries(ELSEWHERE)) {
      const specs = specsOf('unit').filter((spec) => paths.test(spec));
      await units(`units that count days, in ${zone}`, zone, specs);
    }
  const specs = quick ? quickSpecs() : specsOf('real');
  await tests('on real parts', { label: 'real', project: 'real', specs, env: { TZ: 'Asia/Shanghai' } });
}

await main().catch((error) => failures.push(`the test run itself\n${error.stack}`));
if (failures.length > 0) {
  print(`\n${failures.map((failure) => `✘ ${failure}`).join('\n\n')}`);
  // Once more by name, for who sees only the end.
  print(`\n${failures.map((failure) => `✘ ${failure.split('\n', 2).join(': ').slice(0, 300)}`).join('\n')}`);
}
print(`\n${quick ? 'Quick run' : 'Full run'} in ${seconds(begin)}`);
process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
