/** Copies of a recorded request under ids, numbers and keys of their own: each with its own chain, as `decide` would have led it. */
import { canonicalJson, nextLink, type ChainLink } from '#libs/chain';
import { APPLICATION_SEAL, type Application } from '#libs/records';
import type { LetterNumber } from '#libs/request';
import type { Vault } from '#libs/vault';
import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** What is derived from the events of a request, and the request itself first: the others refer to it. */
const TABLES = [
  ...['request', 'request_key', 'application', 'request_event', 'request_effect', 'request_task', 'letter'],
  ...['limit_alert', 'supervision_entry', 'request_search'],
] as const;

type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

export interface Template {
  rows: string;
  ids: ReadonlySet<string>;
  application: Application;
}

export interface Numbers {
  request: (year: number) => string;
  letter: (word: string, year: number) => number;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export async function templateOf(
  manager: EntityManager,
  requestId: string,
  ids: ReadonlySet<string>,
  application: Application,
): Promise<Template> {
  const rows: Rows = {};
  for (const table of TABLES) {
    const id = table === 'request' ? 'id' : 'request_id';
    const [found]: { rows: Row[] }[] = await manager.query(
      `SELECT coalesce(json_agg(to_jsonb(t)), '[]') AS rows FROM "${table}" t WHERE ${id} = $1`,
      [requestId],
    );
    rows[table] = found?.rows ?? [];
  }
  rows['request_event']?.sort((a, b) => Number(a['seq']) - Number(b['seq']));
  return { rows: JSON.stringify(rows), ids, application };
}

/** The rows of one more request that led the same life on the same days. */
export function copyOf({ rows, ids, application }: Template, vault: Vault, numbers: Numbers): Rows {
  const own = new Map([...ids].map((id) => [id, randomUUID() as string]));
  const copy = JSON.parse(rows.replace(UUID, (id) => own.get(id) ?? id)) as Rows;
  const request = copy['request']?.[0] ?? {};
  const requestId = String(request['id']);
  const serials = renumber(copy['letter'] ?? [], numbers);
  const head = chain(copy['request_event'] ?? [], serials);
  const { wrapped, key } = vault.newRequestKey(requestId);
  for (const row of copy['request_key'] ?? []) row['wrapped'] = bytes(wrapped);
  for (const row of copy['application'] ?? [])
    row['sealed'] = bytes(key.seal(JSON.stringify(application), APPLICATION_SEAL));
  const state = request['state'] as { letters: { number: LetterNumber }[] };
  for (const letter of state.letters) letter.number.serial = serials(letter.number);
  request['number'] = numbers.request(Number(String(request['submitted_on']).slice(0, 4)));
  request['query_code_hash'] = vault.queryCodeHash(vault.queryCode(requestId, 1));
  request['head_hash'] = head?.hash;
  return copy;
}

const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`;

/** Gives letters numbers of their own. @returns the new number of an old one */
function renumber(letters: Row[], numbers: Numbers): (number: LetterNumber) => number {
  const renamed = new Map<string, number>();
  const nameOf = ({ word, year, serial }: LetterNumber) => `${word}/${year}/${serial}`;
  for (const letter of letters) {
    const old = { word: String(letter['word']), year: Number(letter['year']), serial: Number(letter['serial']) };
    letter['serial'] = numbers.letter(old.word, old.year);
    letter['check_code'] = randomBytes(8).toString('hex').slice(0, 12).toUpperCase();
    renamed.set(nameOf(old), Number(letter['serial']));
  }
  return (number) => renamed.get(nameOf(number)) ?? number.serial;
}

/** Hashes the events anew, one after the other. @returns the last link */
function chain(events: Row[], serialOf: (number: LetterNumber) => number): ChainLink | null {
  let head: ChainLink | null = null;
  for (const row of events) {
    head = nextLink(
      head,
      row['type'] === 'LetterNumbered' ? numbered(String(row['body']), serialOf) : String(row['body']),
    );
    Object.assign(row, { body: head.body, prev_hash: head.prevHash, hash: head.hash });
  }
  return head;
}

function numbered(body: string, serialOf: (number: LetterNumber) => number): string {
  const event = JSON.parse(body) as { data: { number: LetterNumber } };
  event.data.number.serial = serialOf(event.data.number);
  return canonicalJson(event);
}

/** Adds the rows of many requests at once. */
export async function insertCopies(manager: EntityManager, copies: readonly Rows[]): Promise<void> {
  for (const table of TABLES) {
    const rows = copies.flatMap((copy) => copy[table] ?? []);
    if (rows.length === 0) continue;
    await manager.query(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [
      JSON.stringify(rows),
    ]);
  }
}
