import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const ours = new URL('../data/', import.meta.url);
const source = new URL('../../../../shared/law/', import.meta.url);

/** The source folder lies beside the checkout where the law is kept up; elsewhere there is nothing to compare with. */
const describeWithSource = existsSync(source) ? describe : describe.skip;

describeWithSource('the library’s own copies are the source’s files', () => {
  it.each(['deadlines.csv', 'holidays.csv', 'cn-holidays-2019-2026.json', 'annual-report-suqian-2023.csv'])(
    '%s',
    (name) => expect(readFileSync(new URL(name, ours), 'utf8')).toBe(readFileSync(new URL(name, source), 'utf8')),
  );
});
