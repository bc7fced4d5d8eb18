/** Text as it is taken in: what a letter could not print, or would print in another order, does not get past here. */

/** Embeddings, overrides and isolates: they can make a printed text read otherwise than it was written. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

/** Control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/** Trims, unifies line ends, takes out bidi controls. What is no text is left as it is. */
export function cleaned(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(BIDI_CONTROLS, '').trim() : value;
}

/** Neither control characters nor halves of surrogate pairs. */
export function isPrintable(value: unknown): boolean {
  return typeof value === 'string' && value.isWellFormed() && !CONTROLS.test(value);
}
