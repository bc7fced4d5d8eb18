import { parseArgs } from 'node:util';

import { runJest } from './lib/jest.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

/**
 * `npm run lives -- --count 300 --seed 1`: so many random lives of requests through a real engine, worker and PostgreSQL, each
 * compared with the same life on paper; `npm test` leads fewer. What they came to stands in bench/results/lives.json.
 */
checkNodeVersion();
const { values } = parseArgs({ options: { count: { type: 'string', default: '300' }, seed: { type: 'string' } } });
await prepare([]);
const { passed, failures } = await runJest({
  label: 'lives',
  project: 'real',
  specs: ['workflows/disclosure-request/scenarios/many-lives.e2e.spec.ts'],
  env: {
    TZ: 'Asia/Shanghai',
    YISHEN_LIVES: values.count,
    YISHEN_LIVES_RESULT: 'lives',
    ...(values.seed ? { YISHEN_LIVES_SEED: values.seed } : {}),
  },
  onLine: (line) => void (/^(PASS|FAIL)/.test(line) && process.stdout.write(`${line}\n`)),
});
for (const failure of failures) process.stdout.write(`\n✘ ${failure}\n`);
process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
