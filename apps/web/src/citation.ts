/** How an article's id (`条例33②`, `复议法23①(四)`, `235号`) is written for people. What it says is the law library's. */
import { t } from './texts';

const words = t.citation;

export function citation(id: string): string {
  const document = words.documents[id];
  if (document) return document;
  const practice = /^例-(.+)$/.exec(id);
  if (practice) return words.practice(practice[1]!);
  const parts = /^(\D+?)(\d+)([①②③])?(\((.)\))?$/.exec(id);
  if (!parts) return id;
  const [, instrument = '', article = '', paragraph = '', , item = ''] = parts;
  const name = words.instruments[instrument] ?? instrument;
  return words.article(name, inChinese(Number(article)), words.paragraphs[paragraph] ?? '', item);
}

const digit = (number: number): string => words.numerals.digits.charAt(number);

/** Number of an article, as laws are cited: 33 as three-ten-three. */
export function inChinese(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const { hundred, ten, zero } = words.numerals;
  const before = hundreds > 0 ? digit(hundreds) + hundred : '';
  const after = ones > 0 ? digit(ones) : '';
  if (tens === 0) return before + (before && after ? zero : '') + after;
  return before + (tens === 1 && !before ? '' : digit(tens)) + ten + after;
}

export function citations(ids: readonly string[]): string {
  return ids.map(citation).join(words.separator);
}
