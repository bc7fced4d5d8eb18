/** 政府信息主动公开目录: an agency's people add, correct and withdraw what has been published. */
import type { LegalDate, ProactiveCategory } from '#libs/law';
import { normaliseForSearch, searchPairs } from '#libs/vault';
import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface CatalogueContent {
  title: string;
  summary: string;
  documentNumber: string | null;
  indexNumber: string | null;
  category: ProactiveCategory;
  publishedOn: LegalDate;
  address: string | null;
  place: string | null;
}

export interface NewCatalogueEntry extends CatalogueContent {
  /** The request on which it was first given (条例44). */
  requestId: string | null;
}

export interface CatalogueWriter {
  staffId: string;
  idempotencyKey: string;
}

/** What of an entry is searched: in one spelling, a line a field. */
function searchedIn({ title, summary, documentNumber, indexNumber }: CatalogueContent): {
  sought: string;
  pairs: string[];
} {
  const texts = [title, summary, documentNumber ?? '', indexNumber ?? ''];
  return { sought: texts.map(normaliseForSearch).join('\n'), pairs: searchPairs(texts) };
}

const CONTENT = `title = w.title, summary = w.summary, document_number = w."documentNumber", index_number = w."indexNumber",
  category = w.category, published_on = w."publishedOn", address = w.address, place = w.place, sought = w.sought, pairs = w.pairs`;
const WRITTEN = `jsonb_to_recordset($1) AS w(id uuid, line int, title text, summary text, "documentNumber" text, "indexNumber" text,
  category text, "publishedOn" date, address text, place text, "requestId" uuid, sought text, pairs text[])`;

/**
 * Adds them to the catalogue of the transaction's agency, once under a key: the same write sent again adds nothing.
 * @returns their ids in order, or null where the key was used for something else
 */
export async function addCatalogueEntries(
  manager: EntityManager,
  entries: readonly NewCatalogueEntry[],
  { staffId, idempotencyKey }: CatalogueWriter,
): Promise<string[] | null> {
  const addedAs = createHash('sha256').update(JSON.stringify(entries)).digest('hex');
  const rows = entries.map((entry, index) => ({ ...entry, ...searchedIn(entry), id: randomUUID(), line: index + 1 }));
  await manager.query(
    `INSERT INTO catalogue_entry (id, agency_id, title, summary, document_number, index_number, category, published_on, address,
       place, request_id, sought, pairs, added_by, changed_by, idempotency_key, line, added_as)
     SELECT w.id, yishen_agency(), w.title, w.summary, w."documentNumber", w."indexNumber", w.category, w."publishedOn", w.address,
       w.place, w."requestId", w.sought, w.pairs, $2, $2, $3, w.line, $4 FROM ${WRITTEN} ORDER BY w.line
     ON CONFLICT (agency_id, added_by, idempotency_key, line) DO NOTHING`,
    [JSON.stringify(rows), staffId, idempotencyKey, addedAs],
  );
  const kept: { id: string; addedAs: string }[] = await manager.query(
    `SELECT id, added_as AS "addedAs" FROM catalogue_entry WHERE added_by = $1 AND idempotency_key = $2 ORDER BY line`,
    [staffId, idempotencyKey],
  );
  return kept.every((each) => each.addedAs === addedAs) ? kept.map(({ id }) => id) : null;
}

/** Says it as it should be: of one that stands in the catalogue of the transaction's agency. */
export async function correctCatalogueEntry(
  manager: EntityManager,
  id: string,
  content: CatalogueContent,
  staffId: string,
): Promise<void> {
  const row = { ...content, ...searchedIn(content), id };
  await manager.query(
    `UPDATE catalogue_entry e SET ${CONTENT}, changed_by = $2, changed_at = now() FROM ${WRITTEN}
     WHERE e.id = w.id AND e.withdrawn_on IS NULL`,
    [JSON.stringify([row]), staffId],
  );
}

/** Takes it out of what everybody sees; one that is out stays as it was. */
export async function withdrawCatalogueEntry(
  manager: EntityManager,
  id: string,
  on: LegalDate,
  staffId: string,
): Promise<void> {
  await manager.query(
    `UPDATE catalogue_entry SET withdrawn_on = $2, changed_by = $3, changed_at = now() WHERE id = $1 AND withdrawn_on IS NULL`,
    [id, on, staffId],
  );
}
