import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

/** `npm start`: everything on this machine alone. Until the packages are installed, only Node's core is used. */
checkNodeVersion();
try {
  await prepare(['code', 'bundle', 'web']);
  const { main } = await import('../dist/apps/local/src/main.js');
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
