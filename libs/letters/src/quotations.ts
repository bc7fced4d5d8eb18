/**
 * What the applicant wrote is quoted whatever it holds: characters that cannot be printed are spelled out, for they
 * must never block a reply. Names and what the agency's people wrote are held to more: there a fault is refused.
 */
import { cleanQuotation } from './clean-text.js';
import type { GlyphCoverage } from './glyphs.js';
import type { Letter } from './letters/letter.js';

const QUOTED: ReadonlySet<string> = new Set([
  'request.askedFor',
  'statement',
  'correction.correctedText',
  'reasonsGiven',
]);

/** The letter with its quotations made printable; the request's words also where other fields repeat them. */
export function withPrintableQuotations(letter: Letter, coverage: GlyphCoverage): Letter {
  const askedFor = 'askedFor' in letter.request ? letter.request.askedFor : '';
  const printable = (text: string): string => coverage.spellOutMissing(cleanQuotation(text));
  const printableRequest = printable(askedFor);
  const walk = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      if (QUOTED.has(field)) return printable(value);
      return askedFor === '' ? value : value.replaceAll(askedFor, () => printableRequest);
    }
    if (Array.isArray(value)) return value.map((entry) => walk(entry, field));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, walk(entry, field ? `${field}.${key}` : key)]),
      );
    return value;
  };
  return walk(letter, '') as Letter;
}
