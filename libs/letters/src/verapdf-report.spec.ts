import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOC_CODES, lettersFingerprint } from './index.js';
import { packageRoot } from './package-root.js';

interface Report {
  fingerprint: string;
  letters: {
    name: string;
    docCode: string;
    standing: string;
    pdfStandard: string;
    profile: string;
    compliant: boolean;
  }[];
}

describe('docs/letters/verapdf-report.json', () => {
  const report = JSON.parse(readFileSync(join(packageRoot(), 'docs/letters/verapdf-report.json'), 'utf8')) as Report;

  it('was made with these templates and this renderer: after a change, run `npm run verify:letters`', () => {
    expect(report.fingerprint).toBe(lettersFingerprint());
  });

  it('finds every letter, issued and as a draft, compliant with the standard that the renderer states', () => {
    for (const standing of ['issued', 'draft'])
      expect(report.letters.filter((letter) => letter.standing === standing).map((letter) => letter.docCode)).toEqual(
        expect.arrayContaining(DOC_CODES),
      );
    expect(report.letters.filter((letter) => !letter.compliant)).toEqual([]);
    for (const { pdfStandard, profile } of report.letters)
      expect(profile).toBe(`PDF/${pdfStandard.toUpperCase()} validation profile`);
  });

  it('covers a letter with a private-use character', () => {
    expect(report.letters.map((letter) => letter.pdfStandard)).toContain('a-3b');
  });
});
