/** The text of a sheet (CSV) that somebody chose. */

/** What Excel and WPS write as CSV on a Chinese desktop is GB18030; whatever is valid UTF-8 is that. */
export function sheetText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Null where nothing was chosen. The same file can be chosen again when it was mended. */
export async function chosenSheet({ target }: Event): Promise<string | null> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return null;
  const text = sheetText(new Uint8Array(await file.arrayBuffer()));
  input.value = '';
  return text;
}
