import type { LegalDate } from '../dates/legal-date.js';

/** How sure we are of the content: H full text read or two sources agree, M one source or by memory, L practice. */
export type Confidence = 'H' | 'M' | 'L';

/** `law`: written in a law, regulation or State Council document. `practice`: custom only, so it is a setting. */
export type Force = 'law' | 'practice';

/** One rule-bearing place of a legal text, told in our own words (never quote it in a letter as the official text). */
export interface Article {
  readonly instrument: string;
  /** Full title of the instrument, for people. */
  readonly title: string;
  readonly article: string;
  readonly paragraph?: string;
  readonly text: string;
  readonly inForceFrom: LegalDate;
  /** Last day in force; absent while it is in force. */
  readonly inForceTo?: LegalDate;
  readonly confidence: Confidence;
  readonly force: Force;
  /** Why nothing in the code implements it, where that is on purpose; read by the coverage test. */
  readonly notImplemented?: string;
}

type Entry = Pick<Article, 'article' | 'text'> & Partial<Omit<Article, 'instrument' | 'title'>>;

/** Fills in what every article of one instrument shares. */
export function articlesOf<K extends string>(
  instrument: Pick<Article, 'instrument' | 'title' | 'inForceFrom'> &
    Partial<Pick<Article, 'confidence' | 'force' | 'inForceTo'>>,
  entries: Readonly<Record<K, Entry>>,
): Readonly<Record<K, Article>> {
  const filled = Object.entries<Entry>(entries).map(([id, entry]) => [
    id,
    Object.freeze({ confidence: 'H', force: 'law', ...instrument, ...entry }),
  ]);
  return Object.freeze(Object.fromEntries(filled)) as Readonly<Record<K, Article>>;
}
