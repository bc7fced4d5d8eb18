/** `npm run generate:api [address]`: writes src/generated/api.ts from a running API (PORT, or the address of its document). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { apiTypes, type OpenApiDocument } from './api-types.js';

const address = process.argv[2] ?? `http://localhost:${process.env['PORT'] ?? 3000}/api/openapi.json`;
const file = resolve(import.meta.dirname, '../src/generated/api.ts');

const response = await fetch(address);
if (!response.ok) throw new Error(`${address} answered ${response.status}`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await apiTypes((await response.json()) as OpenApiDocument));
process.stdout.write(`${file}\n`);
