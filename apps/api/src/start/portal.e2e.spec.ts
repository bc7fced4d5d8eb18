import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiClient } from '../../test/api-client.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

const PAGE = '<!doctype html><title>依申</title><script type="module" src="/assets/app-1.js"></script>';
const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the built portal', () => {
  let database: TestDatabase;
  let api: TestApi;
  let client: ApiClient;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-portal-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'assets', 'app-1.js'), 'export {};');
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url, portal: folder });
    client = await api.client();
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  }, 30_000);

  it.each(['/', '/track', '/track/QHSW-2026-000001', '/desk/requests/1', '/check/ABC'])(
    'gives its page for the deep link %s',
    async (path) => {
      const answer = await client.get(path, HTML);
      expect([answer.status, answer.text]).toEqual([200, PAGE]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    },
  );

  it('gives its files, the built ones to be kept', async () => {
    const file = await client.get('/assets/app-1.js');
    expect(file.text).toBe('export {};');
    expect(file.headers.get('cache-control')).toContain('immutable');
  });

  it('never stands in for the API, nor for a file that is not there', async () => {
    for (const path of ['/api/v1/nothing', '/api/nothing', '/health/nothing']) {
      expect([path, (await client.get(path, HTML)).status]).toEqual([path, 404]);
    }
    expect((await client.get('/assets/gone.js')).status).toBe(404);
    expect((await client.get('/../../package.json')).text).not.toContain('dependencies');
    expect((await client.post('/track', { body: {}, headers: HTML })).status).toBe(404);
  });

  it('leaves no name of a file or page in the log', () => {
    expect(api.logged()).not.toContain('QHSW-2026-000001');
  });
});
