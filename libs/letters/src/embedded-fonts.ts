import { inflateSync } from 'node:zlib';

/** The PostScript names of the fonts embedded in a PDF, sorted; a PDF from Typst keeps them in deflated streams. */
export function fontNamesIn(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const names = new Set<string>();
  const collect = (text: string): void => {
    for (const [, name] of text.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)) if (name) names.add(name);
  };
  collect(bytes.toString('latin1'));
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', start);
    if (end < 0) break;
    try {
      collect(inflateSync(bytes.subarray(start, end)).toString('latin1'));
    } catch {
      // Not a deflated stream, or the word stood inside one.
    }
  }
  return [...names].map((name) => name.replace(/-Identity-H$/, '')).sort();
}
