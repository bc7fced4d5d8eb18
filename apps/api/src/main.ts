import 'reflect-metadata';
import { loadConfig } from '#libs/config';
import { missingGlyphs } from '#libs/letters';
import { fileURLToPath } from 'node:url';
import { faultOf } from './platform/fault.js';
import { createApp } from './start/create-app.js';
import { explain } from './start/explain.js';
import { closePlatform, openPlatform } from './start/open-platform.js';

/** The built portal, seen from dist/apps/api/src and from apps/api/src. */
const PORTAL = import.meta.url.includes('/dist/apps/api/') ? '../../web' : '../../../dist/apps/web';

/** A request that is still under way after this long is broken off. */
const SHUTDOWN_MS = 15_000;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const platform = await openPlatform(config);
  const { log } = platform;
  const app = await createApp(platform, fileURLToPath(new URL(PORTAL, import.meta.url)));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    app
      .close()
      .then(() => closePlatform(platform))
      .then(() => log.info('stopped'))
      .catch((error: unknown) => log.error('stopping failed', faultOf(error)))
      .finally(() => process.exit());
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  // Without a host Node listens on every IPv6 and IPv4 address.
  await (config.host === undefined ? app.nest.listen(config.port) : app.nest.listen(config.port, config.host));
  log.info('listening', { port: config.port });
  // Reads the fonts now, so that the first applicant need not wait for them.
  setImmediate(() => missingGlyphs('申'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
