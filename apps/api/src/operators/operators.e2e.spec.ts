import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { readFileSync } from 'node:fs';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo } from '../../test/applications.js';
import { exampleOf, operationsOf, type ApiDocument } from '../../test/operations.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

describe('for operators', () => {
  let database: TestDatabase;
  let api: TestApi;
  let client: ApiClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    client = await api.client();
    await submitTo(client, api.agency('QHSW').id);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  it('the service lives, and is ready but degraded while the engine is away', async () => {
    expect((await client.get('/health/live')).body).toEqual({ status: 'up' });
    expect(await client.get('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'degraded', parts: { database: 'up', engine: 'down', blobs: 'up' } },
    });
  });

  it('metrics count by route, and say what is on its way', async () => {
    await client.get('/api/v1/track/QHSW-2026-123456');
    const { text, headers } = await client.get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/^yishen_inbox_waiting 1$/m);
    expect(text).toMatch(/^yishen_requests_without_process 1$/m);
    expect(text).toMatch(/^yishen_effects_open 0$/m);
    expect(text).toMatch(
      /yishen_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/track\/:number",status="404"\} 1/,
    );
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|QHSW-\d{4}/);
  });

  it('every answer has an id, and headers that keep scripts and frames of others out', async () => {
    const { headers } = await client.get('/api/v1/agencies');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('an address outside of the API is a problem as well', async () => {
    for (const path of ['/nothing', '/api/nothing', '/api/v2/agencies', '/%E0%A4%A']) {
      const answer = await client.get<{ code: string }>(path);
      expect([path, answer.headers.get('content-type')]).toEqual([path, 'application/problem+json; charset=utf-8']);
      expect(answer.text).not.toMatch(/at .+:\d+:\d+/);
    }
  });

  describe('the API document', () => {
    let document: ApiDocument;
    beforeAll(async () => {
      document = (await client.get<ApiDocument>('/api/openapi.json')).body;
    });

    it('describes every operation in words, once, with the answers of its kind', () => {
      const operations = operationsOf(document);
      const ids = operations.map(({ operation }) => operation.operationId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { method, path, operation } of operations) {
        const told = `${method} ${path}`;
        const statuses = Object.keys(operation.responses);
        expect([told, operation.summary]).toEqual([told, expect.stringMatching(/\p{Script=Han}/u)]);
        expect([told, operation.tags?.length]).toEqual([told, 1]);
        expect([told, statuses.filter((status) => status.startsWith('2')).length]).toEqual([
          told,
          path.includes('/commands/') && method === 'POST' ? 2 : 1,
        ]);
        if (path.startsWith('/api/')) expect([told, statuses]).toEqual([told, expect.arrayContaining(['503'])]);
        if (operation.security?.some((one) => 'session' in one)) {
          expect([told, statuses]).toEqual([told, expect.arrayContaining(['401', '403'])]);
        }
        if (path.includes('{id}')) expect([told, statuses]).toEqual([told, expect.arrayContaining(['404'])]);
      }
    });

    it('says what a client must send with a write', () => {
      const writes = operationsOf(document).filter(({ method }) => method !== 'GET');
      for (const { path, operation } of writes) {
        const required = (operation.parameters ?? []).filter((one) => one.required).map(({ name }) => name);
        const isSession = path.endsWith('/session') || path.endsWith('/session/agency');
        // A session can be begun and ended again without harm; a bounce is known by its content.
        // What somebody describes or writes is asked about by its body, since it may be personal; nothing is written.
        const isQuestion = path.endsWith('/catalogue/matches') || path.endsWith('/letter-preview');
        if (!isSession && !isQuestion && !path.endsWith('/bounces'))
          expect([path, required]).toEqual([path, expect.arrayContaining(['Idempotency-Key'])]);
        if (operation.security?.some((one) => 'session' in one)) {
          expect([path, required]).toEqual([path, expect.arrayContaining(['Yishen-Csrf'])]);
        }
      }
    });

    it('gives every problem as problem+json, and a place to look or a time to wait', () => {
      for (const { path, operation } of operationsOf(document)) {
        for (const [status, response] of Object.entries(operation.responses)) {
          const types = Object.keys(response.content ?? {});
          if (status >= '400' && path !== '/health/ready')
            expect([path, status, types]).toEqual([path, status, ['application/problem+json']]);
          if (status === '429')
            expect([path, response.headers]).toEqual([
              path,
              expect.objectContaining({ 'Retry-After': expect.anything() }),
            ]);
          if (status === '202' && path.includes('/commands/')) {
            expect([path, response.headers]).toEqual([path, expect.objectContaining({ Location: expect.anything() })]);
          }
        }
      }
    });

    it('has no reference that leads nowhere, and no field without a type', () => {
      const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
        ([, name]) => name,
      );
      expect(references.filter((name) => !document.components.schemas[name ?? '']).length).toBe(0);
      for (const [name, schema] of Object.entries(document.components.schemas)) {
        expect([name, exampleOf(document, schema)]).toEqual([name, expect.anything()]);
        for (const [field, property] of Object.entries(schema.properties ?? {})) {
          const isTyped = property.type ?? property.$ref ?? property.allOf ?? property.anyOf;
          expect([name, field, isTyped]).toEqual([name, field, expect.anything()]);
        }
      }
    });

    it('is the same from sources and from dist: no plugin of the compiler adds to it', () => {
      const cli = readFileSync(new URL('../../../../nest-cli.json', import.meta.url), 'utf8');
      expect(cli).not.toContain('@nestjs/swagger');
    });

    it('can be read as a page from local files, under the same policy', async () => {
      const page = await client.get('/api/docs');
      expect(page.status).toBe(200);
      const inline = [...page.text.matchAll(/<script(?![^>]*src=)[^>]*>/g)];
      expect(inline).toEqual([]);
      const sources = [...page.text.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source ?? '');
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        expect(source).toMatch(/^\.\/docs\//);
        expect((await client.get(`/api/${source.slice(2)}`)).status).toBe(200);
      }
    });
  });
});
