import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { apiTypes, type OpenApiDocument } from '../tools/api-types.js';
import { sharedPortal } from './support/shared-portal.js';

const generated = fileURLToPath(new URL('../src/generated/api.ts', import.meta.url));

describe('the contract of the portal with the API', () => {
  it('is what the API says of itself now (else: npm run generate:api)', async () => {
    const { system } = await sharedPortal();
    const response = await fetch(`${system.url}/api/openapi.json`);
    const document = (await response.json()) as OpenApiDocument;
    expect(await apiTypes(document)).toBe(await readFile(generated, 'utf8'));
  }, 90_000);
});
