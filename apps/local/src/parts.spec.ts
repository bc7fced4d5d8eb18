import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type Keeper, keepRunning, type Part } from './keep-running.js';
import { takeHome } from './only-one.js';
import { addressOf, choosePort } from './ports.js';
import { table, width } from './table.js';

const said: string[] = [];
const say = (line: string) => void said.push(line);
beforeEach(() => void said.splice(0));

describe('a part that is kept running', () => {
  let ends: (() => void)[] = [];
  let stops = 0;
  let keeper: Keeper;
  const startPart = (): Promise<Part> => {
    const ended = new Promise<void>((resolve) => ends.push(resolve));
    const stop = async () => {
      stops += 1;
      ends.at(-1)?.();
    };
    return Promise.resolve({ ended, stop });
  };
  beforeEach(() => {
    ends = [];
    stops = 0;
  });

  it('is started again when it ends by itself, and not after it was stopped', async () => {
    keeper = await keepRunning('the worker', startPart, say);
    ends[0]?.();
    while (ends.length < 2) await sleep(20);
    expect(said).toEqual(['the worker ended by itself, starting it again in 1 s']);
    await keeper.stop();
    expect([ends.length, stops]).toEqual([2, 1]);
  });

  it('can be stopped while it waits to be started again', async () => {
    keeper = await keepRunning('the worker', startPart, say);
    ends[0]?.();
    await sleep(20);
    await keeper.stop();
    expect(ends).toHaveLength(1);
  });

  it('is an error when it does not start the first time', async () => {
    await expect(keepRunning('it', () => Promise.reject(new Error('no')), say)).rejects.toThrow('no');
  });
});

describe('the home', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-home-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('belongs to one start at a time', () => {
    const file = join(folder, 'start.pid');
    const giveBack = takeHome(file);
    expect(() => takeHome(file)).toThrow(`as process ${process.pid}`);
    giveBack();
    takeHome(file)();
  });
});

describe('the port', () => {
  it('that was asked for is refused when it is taken, or no port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(choosePort(String(port), say)).rejects.toThrow(`Port ${port} is taken`);
    await expect(choosePort('http', say)).rejects.toThrow('PORT is not a port');
    await new Promise((resolve) => other.close(resolve));
    expect(await choosePort(String(port), say)).toBe(port);
  });
});

describe('the address', () => {
  it.each([
    [undefined, 'http://localhost:3000'],
    ['', 'http://localhost:3000'],
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
    ['portal.example.org', 'http://portal.example.org:3000'],
  ])('of host %s is %s', (host, address) => {
    expect(addressOf(host, 3000)).toBe(address);
    expect(new URL(address).port).toBe('3000');
  });
});

describe('the table', () => {
  it('counts Chinese characters as two columns', () => {
    expect(width('依申 a')).toBe(6);
    const rows = table([
      ['甲', '1'],
      ['abc', '2'],
    ]);
    expect(rows.split('\n')).toEqual(['  甲   1', '  abc  2']);
  });
});
