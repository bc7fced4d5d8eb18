/** Which characters the letters' fonts can print (字库缺字), without a compiler or a thread. */
import * as fontkit from 'fontkit';
import { FontSet } from './fonts.js';
import type { FontSettings } from './fonts.js';
import { GlyphMissing } from './errors.js';

/** Characters that need no glyph: white space, and variation selectors, which fall back to the plain character. */
const NEEDS_NO_GLYPH = /[\s\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

export class GlyphCoverage {
  readonly #codePoints = new Set<number>();

  constructor(fonts: FontSet) {
    for (const file of fonts.files()) {
      const opened = fontkit.openSync(file);
      for (const font of 'fonts' in opened ? opened.fonts : [opened]) {
        if (!fonts.families.body.includes(font.familyName)) continue;
        for (const codePoint of font.characterSet) this.#codePoints.add(codePoint);
      }
    }
  }

  /** The characters that no font has, each once, in order of appearance. */
  missingIn(text: string): string[] {
    const missing = new Set<string>();
    for (const character of text)
      if (!NEEDS_NO_GLYPH.test(character) && !this.#codePoints.has(character.codePointAt(0) ?? 0))
        missing.add(character);
    return [...missing];
  }

  /** The text with each missing character spelled out, `〔U+1F600〕`: for quotations, which must never block a reply. */
  spellOutMissing(text: string): string {
    const missing = new Set(this.missingIn(text));
    if (missing.size === 0) return text;
    return Array.from(text, (character) =>
      missing.has(character) ? `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}〕` : character,
    ).join('');
  }

  /** @throws GlyphMissing naming every character in the data that no font has, and the fields that hold them. */
  demandAll(data: unknown): void {
    const characters = new Set<string>();
    const fields = new Set<string>();
    const walk = (value: unknown, field: string): void => {
      if (typeof value === 'string') {
        for (const character of this.missingIn(value)) {
          characters.add(character);
          fields.add(field);
        }
      } else if (Array.isArray(value)) value.forEach((entry, i) => walk(entry, `${field}[${i}]`));
      else if (typeof value === 'object' && value !== null)
        for (const [key, entry] of Object.entries(value)) walk(entry, field ? `${field}.${key}` : key);
    };
    walk(data, '');
    if (characters.size > 0) throw new GlyphMissing([...characters], [...fields]);
  }
}

const byFonts = new Map<string, GlyphCoverage>();

/**
 * The characters of a text, a name above all, that the letters' fonts cannot print (字库缺字); to be shown at intake.
 * The first call reads the fonts (some 50 ms), the later ones take microseconds.
 */
export function missingGlyphs(text: string, fonts: FontSettings = {}): string[] {
  const key = JSON.stringify(fonts);
  let coverage = byFonts.get(key);
  if (!coverage) byFonts.set(key, (coverage = new GlyphCoverage(new FontSet(fonts))));
  return coverage.missingIn(text);
}
