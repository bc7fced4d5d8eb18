import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { freePort, isPortFree } from './free-port.js';
import { forgetProcess, livingProcess, rememberProcess } from './pid-file.js';
import { startToken } from './start-token.js';
import { stopProcess } from './stop-process.js';

const sleeper = (script = 'setTimeout(() => {}, 60_000)') =>
  spawn(process.execPath, ['-e', `${script}; console.log("up")`], { stdio: ['ignore', 'pipe', 'ignore'] });

describe('a remembered process', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-pid-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is found while it lives, and not after its end', async () => {
    const file = join(folder, 'a.pid');
    const child = sleeper();
    await once(child.stdout, 'data');
    rememberProcess(file, child.pid ?? 0);
    expect(livingProcess(file)?.pid).toBe(child.pid);
    await stopProcess(child.pid ?? 0, 'SIGTERM', 5_000);
    expect(livingProcess(file)).toBeUndefined();
    forgetProcess(file);
  });

  it('is not mistaken for a later process with its id', () => {
    const file = join(folder, 'b.pid');
    writeFileSync(file, JSON.stringify({ pid: process.pid, token: 'another boot:1' }));
    expect(livingProcess(file)).toBeUndefined();
    expect(startToken(process.pid)).toBeDefined();
  });

  it('that does not want to end is ended by force', async () => {
    const child = sleeper("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    await stopProcess(child.pid ?? 0, 'SIGTERM', 300);
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});

describe('a port', () => {
  it.each(['127.0.0.1', '::'])('taken on %s is not free', async (host) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    expect(await isPortFree((server.address() as AddressInfo).port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
  });

  it('that was found free can be listened on', async () => {
    expect(await isPortFree(await freePort())).toBe(true);
  });
});
