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
  return words.article(words.instruments[instrument] ?? instrument, article, words.paragraphs[paragraph] ?? '', item);
}

export function citations(ids: readonly string[]): string {
  return ids.map(citation).join(words.separator);
}
