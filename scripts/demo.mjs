import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

/** `npm run demo`: whole stories on the real parts, in time that is skipped; with names after `--`, only those. */
checkNodeVersion();
try {
  await prepare(['code', 'bundle']);
  const { main } = await import('../dist/apps/demo/src/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exitCode = 1;
}
process.exit();
