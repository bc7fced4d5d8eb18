import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

/** `npm run seed -- --requests N`: lawful requests in bulk, to try the system with a full record. */
checkNodeVersion();
try {
  await prepare(['code']);
  const { main } = await import('../dist/apps/local/src/bulk/main.js');
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
