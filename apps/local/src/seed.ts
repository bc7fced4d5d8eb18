/**
 * Makes the agencies and people to try the system with, and writes who can log in to YISHEN_HOME/seed.json, readable by
 * this user alone. Never on a system that others reach: not where PUBLIC_URL is https, not into a database that has
 * agencies of its own, and not where YISHEN_SEED=off.
 */
import { createDataSource } from '#libs/records';
import { writeWhole } from '#libs/embedded';
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demandOwnDatabase, RealDatabase, seedDatabase, type Seeded } from './seed-data/seed-database.js';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassword(): string {
  const word = () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return `${word()}-${word()}-${word()}`;
}

/** The password that an earlier seed gave out. */
function knownPassword(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Seeded).people[0]?.password;
  } catch {
    return undefined;
  }
}

async function main(env: NodeJS.ProcessEnv): Promise<string> {
  if (env['YISHEN_SEED'] === 'off') return 'no seed: YISHEN_SEED is off';
  if (env['PUBLIC_URL']?.startsWith('https:')) return 'no seed: this system is reached from elsewhere';
  const url = env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set: give the address of a migrated database.');
  const home = resolve(env['YISHEN_HOME'] || '.yishen');
  const file = join(home, 'seed.json');
  const known = knownPassword(file);
  const source = await createDataSource(url, { poolSize: 1, applicationName: 'yishen-seed' }).initialize();
  try {
    await demandOwnDatabase(source);
    const seeded = await seedDatabase(source, known ?? newPassword(), known === undefined);
    mkdirSync(home, { recursive: true });
    writeWhole(file, `${JSON.stringify(seeded, null, 2)}\n`, 0o600);
    return `seeded; who can log in stands in ${file}`;
  } catch (error) {
    if (error instanceof RealDatabase) return `no seed: ${error.message}`;
    throw error;
  } finally {
    await source.destroy();
  }
}

console.log(await main(process.env));
