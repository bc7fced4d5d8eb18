// What Windows, zip tools or BagIt manifests cannot carry in a name, and marks that reorder printed text.
// eslint-disable-next-line no-control-regex -- control characters are exactly what has to go
const UNSAFE = /[\u0000-\u001f\u007f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const MAX_BYTES = 150;

/** A name that every system can unpack, close to the given one: NFC, no separators, bounded in length. */
export function safeName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '_')
    .replace(UNSAFE, '_')
    .trim()
    .replace(/[. ]+$/, '');
  const usable = clean === '' || clean.startsWith('.') || RESERVED.test(clean) ? `_${clean}` : clean;
  return shorten(usable);
}

/** Gives names out, each once; case does not tell two names apart on every system. */
export class NameGiver {
  readonly #taken = new Set<string>();

  take(name: string): string {
    const wanted = safeName(name);
    const dot = wanted.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ''];
    let given = wanted;
    for (let n = 2; this.#taken.has(given.toLowerCase()); n += 1) given = `${stem} (${n})${extension}`;
    this.#taken.add(given.toLowerCase());
    return given;
  }
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= MAX_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  let stem = '';
  for (const char of name.slice(0, name.length - extension.length)) {
    if (Buffer.byteLength(stem + char + extension) > MAX_BYTES) break;
    stem += char;
  }
  return stem + extension;
}
