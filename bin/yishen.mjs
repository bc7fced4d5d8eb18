#!/usr/bin/env node
import { checkNodeVersion } from '../scripts/lib/node-version.mjs';
import { prepare } from '../scripts/lib/prepare.mjs';

/**
 * The command line, usable on a clean clone: what is missing is installed and built first, with progress on stderr
 * alone, so that the output of the command stays what was asked for.
 */
checkNodeVersion();
try {
  await prepare(['code']);
  const { main } = await import('../dist/apps/cli/src/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 70;
}
