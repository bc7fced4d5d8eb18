import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { AREAS, reportOf } from './mutation/areas.mjs';
import { survivorsOf, writeMutationPage } from './mutation/page.mjs';

/**
 * `npm run mutation [-- area …] [--force] [--page]`: changes libs/law in thousands of small ways and counts how many
 * the tests notice; writes the figures into docs/law/mutation.md. An area is a folder; each keeps its own report in
 * reports/mutation, so that a run that was broken off goes on where it was. `--force` tries again what was killed before;
 * `--page` only writes the page and names the survivors.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const unknown = names.filter((name) => !(name in AREAS));
if (unknown.length > 0)
  throw new Error(`No such area: ${unknown.join(', ')}; there are ${Object.keys(AREAS).join(', ')}`);

/** What has no report yet comes first. */
const areas = names.length > 0 ? names : Object.keys(AREAS).sort((a, b) => Number(isDone(a)) - Number(isDone(b)));

function isDone(area) {
  return existsSync(join(root, reportOf(area)));
}

async function run(area) {
  // Fewer random cases than in the tests: each is looked at for thousands of mutants.
  const env = { ...process.env, MUTATION_AREA: area, PROPERTY_TIMES: '0.1', TZ: 'Asia/Shanghai' };
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'];
  if (args.includes('--force')) stryker.push('--force');
  const child = spawn(process.execPath, stryker, { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`Stryker failed in ${area} (exit ${code})`);
}

if (!args.includes('--page'))
  for (const area of areas) {
    process.stdout.write(`\n${area}\n`);
    await run(area);
    writeMutationPage(root);
  }
writeMutationPage(root);
for (const area of areas) for (const line of survivorsOf(root, area)) process.stdout.write(`${line}\n`);
