import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { ConfigError, loadConfig } from './index.js';

const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
const complete = {
  DATABASE_URL: 'postgresql://u:p@localhost:5432/yishen',
  SMTP_URL: 'smtp://localhost:2525',
  YISHEN_MASTER_KEY: key.toString('base64'),
};

describe('loadConfig', () => {
  it('needs only the database, the mail server and the key, and fills in the rest', () => {
    const config = loadConfig(complete);
    expect(config).toMatchObject({ port: 3000, host: undefined, publicUrl: 'http://localhost:3000', logLevel: 'info' });
    expect(config.temporal).toEqual({ address: undefined, namespace: 'yishen', taskQueue: 'yishen' });
    expect(config.home).toBe(resolve('.yishen'));
    expect(config.blobs).toBe(resolve('.yishen/blobs'));
    expect(config.masterKey).toEqual(key);
    expect(config.loops).toEqual({ relaySeconds: 2, reconcileSeconds: 30, rolloutBatch: 100 });
  });

  it('takes an empty variable for one that is not set, as compose files write it', () => {
    expect(loadConfig({ ...complete, PORT: '', HOST: ' ', YISHEN_BLOBS: '' })).toMatchObject({
      port: 3000,
      host: undefined,
    });
  });

  it('tells every fault at once, with what to write', () => {
    const faults = faultsOf({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'mail.example.org',
      TEMPORAL_ADDRESS: 'https://x',
    });
    expect(faults.map((fault) => fault.name)).toEqual([
      'PORT',
      'DATABASE_URL',
      'TEMPORAL_ADDRESS',
      'SMTP_URL',
      'LOG_LEVEL',
      'YISHEN_MASTER_KEY',
    ]);
    for (const fault of faults) {
      expect(fault.problem).toMatch(/\.$/);
      expect(fault.remedy).toMatch(/Write|Leave/);
    }
  });

  it('never repeats a value, which may be a password', () => {
    const secret = 'http://admin:hunter2@db';
    expect(messageOf({ ...complete, DATABASE_URL: secret })).toContain('DATABASE_URL');
    expect(messageOf({ ...complete, DATABASE_URL: secret })).not.toContain('hunter2');
  });

  it('wants a real sender for a real mail server', () => {
    const real = { ...complete, SMTP_URL: 'smtps://mail.example.org' };
    expect(faultsOf(real).map((fault) => fault.name)).toEqual(['MAIL_FROM']);
    expect(loadConfig({ ...real, MAIL_FROM: '公开办 <gk@example.org>' }).mail.from).toBe('公开办 <gk@example.org>');
  });

  it('derives the session secret from the master key, the same each time', () => {
    const first = loadConfig(complete).sessionSecret;
    expect(first).toHaveLength(43);
    expect(loadConfig(complete).sessionSecret).toBe(first);
    expect(
      loadConfig({ ...complete, YISHEN_MASTER_KEY: Buffer.from(key).reverse().toString('base64') }).sessionSecret,
    ).not.toBe(first);
  });
});

describe('the master key', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('comes from a file', () => {
    const file = join(folder, 'key');
    writeFileSync(file, `${key.toString('base64')}\n`);
    const { YISHEN_MASTER_KEY: _, ...rest } = complete;
    expect(loadConfig({ ...rest, YISHEN_MASTER_KEY_FILE: file }).masterKey).toEqual(key);
    expect(messageOf({ ...rest, YISHEN_MASTER_KEY_FILE: join(folder, 'none') })).toContain('cannot be read (ENOENT)');
    expect(messageOf({ ...complete, YISHEN_MASTER_KEY_FILE: file })).toContain('both set');
  });

  it.each([
    ['short', Buffer.alloc(16, 7).toString('base64'), 'holds 16 bytes'],
    ['not random', Buffer.alloc(32, 7).toString('base64'), 'one byte repeated'],
  ])('is refused when %s', (_, value, problem) => {
    expect(messageOf({ ...complete, YISHEN_MASTER_KEY: value })).toContain(problem);
  });
});

function errorOf(env: Record<string, string>): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
}
const faultsOf = (env: Record<string, string>) => errorOf(env).faults;
const messageOf = (env: Record<string, string>) => errorOf(env).message;
