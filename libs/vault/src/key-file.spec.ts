import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadOrCreateKeyFile, MasterKeyInvalid } from './index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yishen-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the key file of a local installation', () => {
  it('is made once, for the owner alone, and read afterwards', async () => {
    const path = join(folder, 'deep', 'master.key');
    const made = await loadOrCreateKeyFile(path);
    expect(made).toHaveLength(32);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await loadOrCreateKeyFile(path)).toEqual(made);
    expect(await readdir(join(folder, 'deep'))).toEqual(['master.key']);
  });

  it('is one and the same for many that start together', async () => {
    const path = join(folder, 'master.key');
    const keys = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateKeyFile(path)));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await readdir(folder)).toEqual(['master.key']);
  });

  it('is refused when damaged, empty, or readable by others', async () => {
    const path = join(folder, 'master.key');
    await writeFile(path, '', { mode: 0o600 });
    await expect(loadOrCreateKeyFile(path)).rejects.toThrow(MasterKeyInvalid);
    await writeFile(path, 'AAAA');
    await expect(loadOrCreateKeyFile(path)).rejects.toThrow(MasterKeyInvalid);
    await rm(path);
    await loadOrCreateKeyFile(path);
    await chmod(path, 0o644);
    await expect(loadOrCreateKeyFile(path)).rejects.toThrow(/chmod 600/);
  });

  it('is made whole under a permissive umask too', async () => {
    const run = promisify(execFile);
    const path = join(folder, 'k');
    const { stdout } = await run('sh', ['-c', `umask 000; : > ${path}.probe; stat -c %a ${path}.probe`]);
    expect(stdout.trim()).toBe('666');
    const before = process.umask(0);
    try {
      await loadOrCreateKeyFile(path);
    } finally {
      process.umask(before);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
