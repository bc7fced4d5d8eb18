import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { HANDBOOK_CASES } from '../test/handbook-cases.js';

/** Lies beside the repository where the law was worked out. */
const HANDBOOK = new URL('../../../../shared/law/handbook.md', import.meta.url);

const rows = HANDBOOK_CASES.map(({ row }) => row.join(' '));

function testsOf(spec: string): string {
  return readFileSync(new URL(`./${spec}.spec.ts`, import.meta.url), 'utf8');
}

describe('each row of handbook §9.2', () => {
  it.each(HANDBOOK_CASES)('$row.0 $row.1 has a lawful and a refused case', ({ spec, lawful, refused, refusedIn }) => {
    expect(testsOf(spec)).toContain(`'${lawful}'`);
    expect(testsOf(refusedIn ?? spec)).toContain(`'${refused}'`);
  });

  it('stands once in the list', () => {
    expect(new Set(rows).size).toBe(rows.length);
  });

  (existsSync(HANDBOOK) ? it : it.skip)('is in the list, and the list has no other', () => {
    const text = existsSync(HANDBOOK) ? readFileSync(HANDBOOK, 'utf8') : '';
    const table = text.slice(text.indexOf('### 9.2'), text.indexOf('### 9.3'));
    const written = [...table.matchAll(/^\| ([^|]+?) \| ([^|]+?) \|/gm)].map((found) => `${found[1]} ${found[2]}`);
    expect(rows).toEqual(written.filter((row) => row !== 'from event'));
  });
});
