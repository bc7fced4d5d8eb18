import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { apiCalls, unusedCalls } from '../tools/api-calls.js';
import { apiTypes, type OpenApiDocument } from '../tools/api-types.js';
import { sharedPortal } from './support/shared-portal.js';

const generated = fileURLToPath(new URL('../src/generated/api.ts', import.meta.url));

/** What is not asked for by a page, and why nobody misses it there. */
const NOT_OF_A_PAGE: Record<string, string> = {
  'get /api/v1/administration/agencies/{agencyId}/staff/{staffId}': 'the list of people tells all of each',
  'get /api/v1/calendar-feeds/{token}': 'the address that a person gives to the own calendar, which asks',
  'get /api/v1/requests/{id}/clock/what-if': 'the dry run of a calendar version tells it of every request',
  'get /api/v1/settings': 'the page of settings asks for those of a chosen agency, the own one among them',
  'post /api/v1/settings': 'as above',
  'post /api/v1/mail-events/bounces': 'mail servers report here',
};

describe('the contract of the portal with the API', () => {
  const read = async (): Promise<OpenApiDocument> => {
    const { system } = await sharedPortal();
    return (await (await fetch(`${system.url}/api/openapi.json`)).json()) as OpenApiDocument;
  };

  it('is what the API says of itself now (else: npm run generate:api)', async () => {
    expect(await apiTypes(await read())).toBe(await readFile(generated, 'utf8'));
  }, 90_000);

  it('everything the API can do, a person can do here', async () => {
    const { paths } = await read();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      path.startsWith('/api/') ? Object.keys(methods).map((method) => `${method} ${path}`) : [],
    );
    expect(operations.length).toBeGreaterThan(150);
    const asked = apiCalls();
    expect(operations.filter((operation) => !asked.has(operation)).sort()).toEqual(Object.keys(NOT_OF_A_PAGE).sort());
    expect(unusedCalls()).toEqual([]);
  }, 90_000);
});
