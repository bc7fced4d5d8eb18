import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';

/**
 * `npm run bench [name …]`: every bench, one after the other, on a machine that should do nothing else meanwhile. Each
 * prints its figures and writes them to bench/results/.
 */
const BENCHES = ['law', 'decide', 'letters', 'branches', 'lifecycle', 'wake-ups', 'board', 'desk', 'retiming'];

checkNodeVersion();
try {
  await prepare(['code', 'bundle', 'web']);
  const wanted = process.argv.slice(2);
  for (const name of wanted.length > 0 ? wanted : BENCHES) await run(name);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(name) {
  const file = join(root, 'dist', 'bench', `${name}.bench.js`);
  if (!existsSync(file)) throw new Error(`There is no bench ${name}; there are ${BENCHES.join(', ')}.`);
  const child = spawn(process.execPath, [file], { cwd: root, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The bench ${name} failed (exit ${code}).`);
}
