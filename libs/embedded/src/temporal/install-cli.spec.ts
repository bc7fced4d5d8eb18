import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { installProgram, isIntact } from './install-cli.js';

const text = '#!/bin/sh\necho here\n';
const digest = createHash('sha256').update(text).digest('hex');

describe('a downloaded program', () => {
  let folder: string;
  let target: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-install-'));
    target = join(folder, 'cache', 'program');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gets its name when its digest is right', async () => {
    await installProgram(Readable.from([Buffer.from(text)]), target, digest);
    expect(readFileSync(target, 'utf8')).toBe(text);
    expect(statSync(target).mode & 0o111).toBe(0o111);
    expect(await isIntact(target, digest)).toBe(true);
  });

  it('leaves nothing behind when its digest is another', async () => {
    await expect(installProgram(Readable.from([Buffer.from('evil')]), target, digest)).rejects.toThrow('SHA-256');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('leaves nothing behind when the download breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from(text.slice(0, 4));
        await Promise.resolve();
        throw new Error('connection lost');
      })(),
    );
    await expect(installProgram(broken, target, digest)).rejects.toThrow('connection lost');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('is not taken for whole when somebody changed it', async () => {
    await installProgram(Readable.from([Buffer.from(text)]), target, digest);
    writeFileSync(target, `${text}#`);
    expect(await isIntact(target, digest)).toBe(false);
  });
});
