import { checkNodeVersion } from './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

/** `npm run build [code|bundle|web …]`: installs and builds what is missing or stale. */
checkNodeVersion();
const asked = process.argv.slice(2);
try {
  await prepare(asked.length > 0 ? asked : ['code', 'bundle', 'web']);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
