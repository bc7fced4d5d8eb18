/** What has been published already: by words, and beside what somebody seeks. */
import type { LegalDate, ProactiveCategory } from '#libs/law';
import { CLOSE_ENOUGH, closeness, tellingPairs } from '#libs/request';
import { normaliseForSearch, searchPairs } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import { inNoAgency } from '../reads/doors.js';
import type { CatalogueContent } from './entries.js';

export interface CatalogueEntry extends CatalogueContent {
  id: string;
  agencyId: string;
  agencyName: string;
  withdrawnOn: LegalDate | null;
}

export interface CataloguePlace {
  on: LegalDate;
  id: string;
}

export interface CatalogueQuery {
  /** Of one agency; of all without. */
  agencyId?: string | undefined;
  category?: ProactiveCategory | undefined;
  /** All must stand in it, normalised; at least two characters each. */
  words: readonly string[];
  after: CataloguePlace | null;
  limit: number;
}

const COLUMNS = `e.id, a.id AS "agencyId", a.name AS "agencyName", e.title, e.summary, e.document_number AS "documentNumber",
  e.index_number AS "indexNumber", e.category, e.published_on AS "publishedOn", e.address, e.place, e.withdrawn_on AS "withdrawnOn"`;
/** Under row-level security: all of the transaction's agency, also what was withdrawn. */
const OWN = `SELECT ${COLUMNS}, e.request_id AS "requestId" FROM catalogue_entry e JOIN agency a ON a.id = e.agency_id`;
const PUBLIC = `SELECT ${COLUMNS} FROM public_catalogue e JOIN agency a ON a.id = e.of_agency`;

/** Of every agency, as anybody may see it; the newest first, and one row more where there is a next page. */
export async function searchCatalogue(source: DataSource, query: CatalogueQuery): Promise<CatalogueEntry[]> {
  return inNoAgency(source, (manager) => listed(manager, PUBLIC, query));
}

export interface OwnCatalogueEntry extends CatalogueEntry {
  requestId: string | null;
}

/** Of the transaction's agency, what was withdrawn as well. */
export async function listOwnCatalogue(manager: EntityManager, query: CatalogueQuery): Promise<OwnCatalogueEntry[]> {
  return listed(manager, OWN, query);
}

export async function readCatalogueEntry(manager: EntityManager, id: string): Promise<OwnCatalogueEntry | null> {
  const [found]: OwnCatalogueEntry[] = await manager.query(`${OWN} WHERE e.id = $1`, [id]);
  return found ?? null;
}

async function listed<Entry extends CatalogueEntry>(
  manager: EntityManager,
  from: string,
  { agencyId, category, words, after, limit }: CatalogueQuery,
): Promise<Entry[]> {
  const parameters: unknown[] = [];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = [
    ...(agencyId ? [`a.id = ${given(agencyId)}`] : []),
    ...(category ? [`e.category = ${given(category)}`] : []),
    // The pairs name those that may have the words, by an index; then the words themselves are looked for.
    ...(words.length > 0 ? [`e.pairs @> ${given(searchPairs(words))}::text[]`] : []),
    ...words.map((word) => `strpos(e.sought, ${given(word)}) > 0`),
    ...(after ? [`(e.published_on, e.id) < (${given(after.on)}::date, ${given(after.id)}::uuid)`] : []),
  ];
  return manager.query(
    `${from} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY e.published_on DESC, e.id DESC LIMIT ${given(limit + 1)}`,
    parameters,
  );
}

/** Pairs of a long text that are asked for at most. */
const PAIRS = 300;
/** Looked at more closely, of those that have most of them. */
const CANDIDATES = 40;
/** More than this nobody reads while filling in a form. */
const OFFERED = 5;

/** The number itself of a 文号 or the like: year and serial. */
const NUMBERS = /[〔[（(【]\s*(\d{4})\s*[〕\]）)】]\s*第?\s*(\d+)\s*号/gu;

/** What of an agency's catalogue comes close to what somebody seeks, the closest first. Anybody may see it. */
export async function catalogueBeside(
  manager: EntityManager,
  { agencyId, agencyName }: { agencyId: string; agencyName: string },
  sought: string,
): Promise<CatalogueEntry[]> {
  const pairs = [...tellingPairs(sought, agencyName)].slice(0, PAIRS);
  const numbers = [...sought.matchAll(NUMBERS)].slice(0, OFFERED).map(([, year, serial]) => `${year}${serial}号`);
  const candidates: CatalogueEntry[] = await manager.query(
    `SELECT * FROM (${PUBLIC} WHERE a.id = $1 AND e.pairs && $2::text[]
       ORDER BY (SELECT count(*) FROM unnest(e.pairs) p WHERE p = ANY($2::text[])) DESC, e.published_on DESC, e.id DESC LIMIT $4) near
     UNION ${PUBLIC} JOIN unnest($3::text[]) number ON strpos(e.sought, number) > 0 WHERE a.id = $1`,
    [agencyId, pairs, numbers, CANDIDATES],
  );
  return candidates
    .map((entry) => ({ entry, near: nearness(sought, entry, agencyName) }))
    .filter(({ near }) => near >= CLOSE_ENOUGH)
    .sort((a, b) => b.near - a.near || (a.entry.publishedOn < b.entry.publishedOn ? 1 : -1))
    .slice(0, OFFERED)
    .map(({ entry }) => entry);
}

export async function readAgencyName(manager: EntityManager, agencyId: string): Promise<string | null> {
  const [agency]: { name: string }[] = await manager.query(`SELECT name FROM agency WHERE id = $1`, [agencyId]);
  return agency?.name ?? null;
}

/** Of the transaction's agency: what was entered because it had been given on a request (条例44). */
export async function listEnteredFrom(manager: EntityManager, requestId: string): Promise<OwnCatalogueEntry[]> {
  return manager.query(`${OWN} WHERE e.request_id = $1 ORDER BY e.published_on, e.id`, [requestId]);
}

/** Whoever writes the number of a document means it. */
function nearness(sought: string, entry: CatalogueEntry, agencyName: string): number {
  const number = normaliseForSearch(entry.documentNumber ?? '');
  if (number !== '' && normaliseForSearch(sought).includes(number)) return 1;
  return closeness(sought, entry, agencyName);
}
