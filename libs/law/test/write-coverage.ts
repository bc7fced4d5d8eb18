import { writeFileSync } from 'node:fs';
import { lawCoverage } from './coverage.js';

/** `npm run law:coverage`: writes the page, and fails on a gap. */
const { markdown, gaps } = lawCoverage();
writeFileSync(new URL('../../../docs/law/coverage.md', import.meta.url), markdown);
for (const gap of gaps) process.stderr.write(`${gap}\n`);
process.exitCode = gaps.length > 0 ? 1 : 0;
