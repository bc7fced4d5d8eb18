/** A record, or why its first line is none. `next` is where reading goes on, `lines` how many lines were used up. */
export type CsvRecord =
  | { readonly fields: string[]; readonly next: number; readonly lines: number }
  | { readonly fault: string; readonly next: number; readonly lines: 1 };

/** A quoted field longer than this was never closed. */
const LONGEST_QUOTED = 65_536;

/**
 * Reads one record (RFC 4180) of `text` from `start`; `null` when the text may go on and the record is not complete.
 *
 * A quoted field may run over several lines, but then the record must look like one (`mayRunOver`). A fault is
 * confined to the record's first line: reading goes on at the next one, so that one stray quotation mark cannot swallow
 * the lines after it.
 */
export function csvRecord(
  text: string,
  start: number,
  atEnd: boolean,
  mayRunOver: (fields: readonly string[]) => boolean,
): CsvRecord | null {
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      const open = closing === -1 || closing - at > LONGEST_QUOTED;
      if (open && closing === -1 && !atEnd && text.length - at <= LONGEST_QUOTED) return null;
      if (open) return faulty(text, start, atEnd, '引号没有闭合');
      if (closing + 1 >= text.length && !atEnd) return null;
      const value = text.slice(at + 1, closing);
      lines += value.split('\n').length - 1;
      fields.push(value.replaceAll('""', '"'));
      at = closing + 1;
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) return faulty(text, start, atEnd, '引号后有多余字符');
    } else {
      const from = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
      if (at === text.length && !atEnd) return null;
      const value = text.slice(from, at).replace(/\r$/, '');
      if (value.includes('"')) return faulty(text, start, atEnd, '字段中有多余的引号');
      fields.push(value);
    }
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (at >= text.length && !atEnd) return null;
    if (at < text.length && text[at] !== '\n') return faulty(text, start, atEnd, '行末字符有误');
    if (lines > 1 && !mayRunOver(fields)) return faulty(text, start, atEnd, '引号没有在本行闭合');
    return { fields, next: at + 1, lines };
  }
}

/** Where the quoted field that begins at `from` is closed; a doubled mark stands for one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function faulty(text: string, start: number, atEnd: boolean, fault: string): CsvRecord | null {
  const end = text.indexOf('\n', start);
  if (end === -1) return atEnd ? { fault, next: text.length, lines: 1 } : null;
  return { fault, next: end + 1, lines: 1 };
}
