/** Makes people's text safe to print: what could hide, reorder or break text is refused or taken out. */
import { UnsafeText, codePointName } from './errors.js';

/** Bidi controls reorder printed text; zero-width characters and byte-order marks hide in it. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

/** Controls other than line feed and tab, halves of surrogate pairs, and code points that are no characters. */
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\uFFFE\uFFFF\uFFF9-\uFFFB]/gu; // eslint-disable-line no-control-regex -- these are what is looked for

/** Nothing would be seen of it in print. */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '').trim() === '';

/** @throws UnsafeText naming every code point that cannot be printed. */
export function cleanText(text: string, field: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\t/g, '\u3000').replace(INVISIBLE, '');
  const unsafe = plain.match(UNSAFE);
  if (unsafe) throw new UnsafeText(field, [...new Set(unsafe.map((c) => codePointName(c).split(' ')[0] ?? ''))]);
  return plain;
}

/** A quotation: what cannot be printed is spelled out, `〔U+0007〕`, for nothing that an applicant wrote may block a reply. */
export function cleanQuotation(text: string): string {
  return cleanText(
    text.replace(/\r\n?/g, '\n').replace(UNSAFE, (c) => `〔${codePointName(c).split(' ')[0] ?? ''}〕`),
    'quotation',
  );
}

/** Cleans every string in a letter's data, keys left alone; what is null or undefined is left out. Fields are named as in `LetterDataError`. */
export function cleanData<T>(data: T, field = ''): T {
  if (typeof data === 'string') return cleanText(data, field) as T;
  if (Array.isArray(data)) return data.map((entry: unknown, i) => cleanData(entry, `${field}[${i}]`)) as T;
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(
      Object.entries(data)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key, value]) => [key, cleanData<unknown>(value, field ? `${field}.${key}` : key)]),
    ) as T;
  return data;
}
