import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

/** `npm run chaos`: random kills of the real parts while requests flow. */
checkNodeVersion();
try {
  await prepare(['code', 'bundle']);
  const { main } = await import('../dist/apps/chaos/src/main.js');
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exitCode = 1;
}
process.exit();
