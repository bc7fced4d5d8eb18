/** `npm run seed -- --requests N`: lawful requests in bulk, into DATABASE_URL or into the database of this machine's system while it is stopped. */
import { loadConfig } from '#libs/config';
import { assertMasterKey, createDataSource, migrate } from '#libs/records';
import { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openDatabase } from '../database.js';
import { programEnvironment } from '../environment.js';
import { openHome } from '../home.js';
import { takeHome } from '../only-one.js';
import { demandOwnDatabase, seedDatabase, seedId } from '../seed-data/seed-database.js';
import { seedRequests } from './seed-requests.js';

const MOST = 10_000_000;

export async function main(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { values } = parseArgs({ args, options: { requests: { type: 'string' }, agency: { type: 'string' } } });
  const requests = Number(values.requests);
  if (!Number.isInteger(requests) || requests < 1 || requests > MOST)
    throw new Error('How many requests? npm run seed -- --requests 10000 [--agency QHSW]');
  const say = (line: string) => void process.stderr.write(`yishen: ${line}\n`);
  const home = openHome(env);
  const giveBack = env['DATABASE_URL'] ? () => undefined : takeHome(home.pidFile('start'));
  const database = await openDatabase(home, env, say);
  try {
    const nowhere = { temporalAddress: '', namespace: 'none', smtpUrl: 'smtp://127.0.0.1:9', mailEventsToken: '' };
    const at = { port: 3000, databaseUrl: database.url, ...nowhere };
    const { masterKey } = loadConfig(programEnvironment(home, env, at));
    await migrate(database.url);
    const source = await createDataSource(database.url, { poolSize: 2, applicationName: 'yishen-seed' }).initialize();
    try {
      const vault = Vault.open({ masterKey });
      await assertMasterKey(source, vault);
      await demandOwnDatabase(source);
      // Nobody learns this password: `npm start` gives out its own.
      await seedDatabase(source, randomBytes(24).toString('base64url'), false);
      const [{ today } = { today: '' }]: { today: string }[] = await source.query(`SELECT beijing_today() AS today`);
      const begin = Date.now();
      await seedRequests({
        ...{ source, vault, today, requests, agencyId: seedId(values.agency ?? 'QHSW') },
        say: (done) => say(`${done} of ${requests} requests, ${Math.round((Date.now() - begin) / 1000)} s`),
      });
      say(`${requests} requests were recorded in ${Math.round((Date.now() - begin) / 1000)} s`);
    } finally {
      await source.destroy();
    }
  } finally {
    await database.keeper?.stop();
    giveBack();
  }
}
