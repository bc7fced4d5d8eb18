import type { DocumentNumber, Letter } from '../src/index.js';

/** Codes and settings that decide how a letter looks but are not printed as they stand. */
const NOT_PRINTED = new Set([
  'docCode',
  'standing',
  'addresseeKind',
  'channel',
  'kind',
  'stance',
  'method',
  'certainty',
  'exemption',
  'standard',
  'seal',
  'checkUrl',
  'dueTrace',
  'remedyKind',
]);

const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
const chineseNumber = ({ word, year, serial }: DocumentNumber): string => `${word}〔${year}〕${serial}号`;

/** Every value of a letter's data as it must be found in the printed text, white space left out. */
export function printedValues(letter: Letter): string[] {
  const values: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (NOT_PRINTED.has(key) && !(key === 'method' && typeof value === 'string' && value.length > 12)) return;
    if (typeof value === 'number') values.push(String(value));
    else if (typeof value === 'string') values.push(asPrinted(value, key));
    else if (Array.isArray(value)) value.forEach((entry) => walk(entry, key));
    else if (typeof value === 'object' && value !== null) {
      if ('serial' in value) values.push(chineseNumber(value as DocumentNumber));
      else for (const [name, entry] of Object.entries(value)) walk(entry, name);
    }
  };
  walk(letter, '');
  return values.map((value) => value.replace(/\s/g, ''));
}

function asPrinted(value: string, key: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return chineseDay(value);
  // Articles in a row of the same instrument name it once.
  if (key === 'basis') return value.replace(/^《[^》]+》/, '');
  return value.replace(/[。；，]$/, '');
}
