import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfText } from '../test/pdf-text.js';
import { PRIVATE_USE_CHARACTER, PRIVATE_USE_FAMILY, writePrivateUseFont } from '../test/private-use-font.js';
import { LetterRenderer, sampleLetter } from './index.js';

// Real threads on a busy machine.
jest.setTimeout(60_000);

describe('a font of the operator, with a private-use character of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yishen-font-'));
  let renderer: LetterRenderer;
  beforeAll(() => {
    writePrivateUseFont(folder);
    renderer = new LetterRenderer({ fonts: { body: { family: PRIVATE_USE_FAMILY, folder } } });
  });
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true });
  });

  it('is the font of the body, and makes the character printable', async () => {
    expect(await renderer.listFontsUsed()).toContain('YishenRareX-Regular');
    expect(renderer.missingGlyphs(`王${PRIVATE_USE_CHARACTER}`)).toEqual([]);
  });

  it('gives PDF/A-3b for a name with the character, for it has no Unicode meaning, and 3a for the others', async () => {
    const named = await renderer.render({ ...sampleLetter('R-GRANT'), addressee: `王${PRIVATE_USE_CHARACTER}` });
    expect(named.pdfStandard).toBe('a-3b');
    expect(await pdfText(named.pdf)).toContain(`王${PRIVATE_USE_CHARACTER}：`);
    expect((await renderer.render(sampleLetter('R-GRANT'))).pdfStandard).toBe('a-3a');
  });
});
