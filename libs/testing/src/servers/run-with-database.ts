import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { startPostgres } from '#libs/embedded';

import { clearDeadRuns, makeRunFolder } from './run-folder.js';
import { makeTemplate } from './template.js';

/**
 * `node --import ./scripts/ts.mjs libs/testing/src/servers/run-with-database.ts <program> …`: runs a Node program with
 * DATABASE_URL of a new migrated database, and ends as it ends.
 */
await clearDeadRuns();
const folder = makeRunFolder();
const settings = { fsync: 'off' };
const postgres = await startPostgres({
  data: join(folder, 'postgres'),
  logFile: join(folder, 'postgres.log'),
  settings,
});
try {
  const url = await makeTemplate(postgres, 'yishen', 'for-this-run');
  const env = { ...process.env, DATABASE_URL: url };
  const child = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit', env });
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
