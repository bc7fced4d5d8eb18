/**
 * `npm run generate:api`: writes the portal's types of the API from the sources of the API. Nothing needs to run: the
 * service is put together on places where nobody listens, and only asked to describe itself.
 */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';

import { openApiDocument } from '../apps/api/src/operators/openapi.ts';
import { BusinessClock } from '../apps/api/src/platform/business-clock.ts';
import { Log } from '../apps/api/src/platform/log.ts';
import { createApp } from '../apps/api/src/start/create-app.ts';
import { apiTypes } from '../apps/web/tools/api-types.ts';
import { lazyClient } from '#libs/delivery';
import { createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';

const NOWHERE = '127.0.0.1:9';
const masterKey = randomBytes(32);
const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
const config = {
  publicUrl: 'http://localhost:3000',
  databaseUrl: `postgres://${NOWHERE}/none`,
  temporal: { namespace: 'none', taskQueue: 'none' },
  mail: {},
  masterKey,
  sessionSecret: masterKey.toString('hex'),
};

const { nest } = await createApp({
  config,
  log: new Log('error', nothing),
  source: createDataSource(config.databaseUrl),
  vault: Vault.open({ masterKey }),
  blobs: {},
  engine: lazyClient('none', NOWHERE, 3),
  clock: new BusinessClock(),
});
const file = new URL('../apps/web/src/generated/api.ts', import.meta.url);
await writeFile(file, await apiTypes(JSON.parse(JSON.stringify(openApiDocument(nest)))));
process.stdout.write(`${file.pathname}\n`);
process.exit(0);
