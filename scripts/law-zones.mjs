import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:tz`: the whole suite of libs/law and of the command line where it is home, far west and beyond the date
 * line: a legal day must be the same day everywhere.
 */
const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];
const root = fileURLToPath(new URL('..', import.meta.url));
const jest = ['node_modules/jest/bin/jest.js', 'libs/law', 'apps/cli', '--selectProjects', 'unit', '--silent'];

for (const TZ of ZONES) {
  process.stdout.write(`TZ=${TZ}\n`);
  const env = { ...process.env, TZ, NODE_OPTIONS: '--experimental-vm-modules' };
  const child = spawn(process.execPath, jest, { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) {
    process.stderr.write(`libs/law fails under TZ=${TZ}\n`);
    process.exitCode = 1;
  }
}
