import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, freePort, type TestDatabase } from '#libs/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

describe('the program', () => {
  let database: TestDatabase;
  let home: string;
  const children: ChildProcess[] = [];
  const masterKey = randomBytes(32).toString('base64');

  beforeAll(async () => {
    database = await createTestDatabase();
    home = mkdtempSync(join(tmpdir(), 'yishen-main-'));
  }, 60_000);
  afterAll(async () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
    await database.drop();
  });

  function start(env: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, ['--import', './scripts/ts.mjs', 'apps/api/src/main.ts'], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: database.url,
        SMTP_URL: 'smtp://127.0.0.1:9',
        TEMPORAL_ADDRESS: '127.0.0.1:9',
        YISHEN_HOME: home,
        YISHEN_MASTER_KEY: masterKey,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const ready = async () => {
      while (!output.includes('"listening"')) {
        if (child.exitCode !== null) throw new Error(output);
        await sleep(50);
      }
    };
    return { child, ended, ready, output: () => output };
  }

  it('listens on IPv4 and IPv6, and ends in order when it is asked to', async () => {
    const port = await freePort();
    const program = start({ PORT: String(port) });
    await program.ready();
    for (const host of ['127.0.0.1', '[::1]']) {
      expect((await fetch(`http://${host}:${port}/health/live`)).status).toBe(200);
    }
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain('"stopped"');
  }, 60_000);

  it('refuses another master key than the one that sealed the data, in a sentence', async () => {
    const program = start({ PORT: String(await freePort()), YISHEN_MASTER_KEY: randomBytes(32).toString('base64') });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('主密钥与已有数据不符');
    expect(program.output()).not.toMatch(/^\s+at /m);
  }, 60_000);

  it('names every setting that is wrong, and a port that is taken', async () => {
    const unset = start({ DATABASE_URL: '', PORT: 'many' });
    expect(await unset.ended).toBe(1);
    expect(unset.output()).toContain('DATABASE_URL is not set');
    expect(unset.output()).toContain('PORT');

    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const program = start({ PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  }, 90_000);
});
