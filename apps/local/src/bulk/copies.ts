/**
 * Copies of recorded lives, made by PostgreSQL itself: each with ids, numbers and a key of its own, and its own chain, as `decide`
 * would have led it. What is read of the lives stands in temporary tables of one connection.
 */
import type { QueryRunner } from 'typeorm';

/** What is derived from the events of a request; the request itself and its events are written before. */
const DERIVED = [
  ...['request_key', 'application', 'request_effect', 'request_task', 'letter'],
  ...['limit_alert', 'supervision_entry', 'request_search'],
] as const;
/** What no list, board, register or statistics reads; `shareHistory` leaves it with the life. */
const HISTORY: readonly string[] = ['request_effect', 'letter'];

export interface CopiesOf {
  agencyId: string;
  /** The lives, in order. */
  lives: readonly string[];
  /** The end of every id of a life. */
  mark: string;
  /** A copy has the rows that lists read, and no events, letters and effects of its own: for measuring reads alone. */
  shareHistory: boolean;
}

/** One more request: what only this program can make of it. */
export interface Copy {
  /** Which life, and the how manieth copy of it. */
  life: number;
  round: number;
  end: string;
  wrapped: Buffer;
  sealed: Buffer;
  queryCodeHash: string;
}

export class Copier {
  private constructor(
    private readonly runner: QueryRunner,
    private readonly statements: readonly string[],
    /** Foreign keys and triggers stand back; what they would have done is done here in bulk. */
    private readonly isTrusted: boolean,
  ) {}

  /** Reads the lives, and takes the numbers of so many copies at once. */
  static async open(runner: QueryRunner, of: CopiesOf, copies: number): Promise<Copier> {
    await runner.query(`SET work_mem = '128MB'; SET synchronous_commit = off; SET statement_timeout = 0`);
    await runner.query(
      `CREATE TEMP TABLE life AS SELECT l.id, l.n::int - 1 AS n FROM unnest($1::uuid[]) WITH ORDINALITY l(id, n)`,
      [of.lives],
    );
    const derived = DERIVED.filter((table) => !of.shareHistory || !HISTORY.includes(table));
    for (const table of ['request', 'request_event', ...derived]) await readLives(runner, table, of);
    await runner.query(NUMBERS);
    await runner.query(TAKEN, [of.agencyId, copies, of.lives.length]);
    for (const statement of [...NUMBERED, ...CHAIN]) await runner.query(statement);
    await runner.query(COUNTED);
    for (const table of ['request', 'request_event', ...derived, 'number', 'counted'])
      await runner.query(`ANALYZE life_${table}`);
    const rest = await Promise.all(derived.map((table) => copyStatement(runner, table, of.mark)));
    const statements = [await requestStatement(runner, of), ...rest];
    const [trusted] = await ask<{ may: boolean }>(
      runner,
      `SELECT has_parameter_privilege('session_replication_role', 'SET') AS may`,
    );
    return new Copier(runner, statements, trusted?.may ?? false);
  }

  /** Adds the rows of many requests at once, all or none. */
  async add(copies: readonly Copy[]): Promise<void> {
    await this.runner.startTransaction();
    try {
      if (this.isTrusted) await this.runner.query(`SET LOCAL session_replication_role = replica`);
      await this.runner.query(COPIES, [
        copies.map(({ life }) => life),
        copies.map(({ round }) => round),
        copies.map(({ end }) => end),
        copies.map(({ wrapped }) => wrapped),
        copies.map(({ sealed }) => sealed),
        copies.map(({ queryCodeHash }) => queryCodeHash),
      ]);
      await this.runner.query('ANALYZE copy');
      for (const statement of this.statements) await this.runner.query(statement);
      if (this.isTrusted) await this.runner.query(TALLIED);
      await this.runner.query('DROP TABLE copy');
      await this.runner.commitTransaction();
    } catch (error) {
      await this.runner.rollbackTransaction();
      throw error;
    }
  }
}

/** TypeORM's runner, unlike its manager, does not say what it answers with. */
async function ask<R>(runner: QueryRunner, question: string, parameters: unknown[] = []): Promise<R[]> {
  return (await runner.query(question, parameters)) as R[];
}

/** Numbers stand in the texts of a life as these, the n-th of the request as n, until a copy puts in its own. */
const TOKEN = (n: string) => `(1000000000 + ${n})`;

/** Every number of a life: its own (0) and those of its letters, with its place among all of its series and year. */
const NUMBERS = `CREATE TEMP TABLE life_number AS
  SELECT n, i, series, year, serial, (row_number() OVER w - 1)::int AS rank, (count(*) OVER (PARTITION BY series, year))::int AS a_round
  FROM (SELECT n, 0 AS i, 'request' AS series, extract(year FROM submitted_on)::int AS year, 0 AS serial FROM life_request
    UNION ALL SELECT n, i::int, l->'number'->>'word', (l->'number'->>'year')::int, (l->'number'->>'serial')::int
    FROM life_request, jsonb_array_elements(state->'letters') WITH ORDINALITY e(l, i)) numbers
  WINDOW w AS (PARTITION BY series, year ORDER BY n, i)`;

/** Takes the numbers of all copies: $2 copies of $3 lives in turn. */
const TAKEN = `CREATE TEMP TABLE life_series AS
  WITH wanted AS (SELECT series, year, sum($2::int / $3::int + CASE WHEN n < $2::int % $3::int THEN 1 ELSE 0 END)::int AS copies
    FROM life_number GROUP BY series, year),
  taken AS (INSERT INTO serial_number (agency_id, series, year, last) SELECT $1::uuid, series, year, copies FROM wanted
    ON CONFLICT (agency_id, series, year) DO UPDATE SET last = serial_number.last + excluded.last RETURNING series, year, last)
  SELECT series, year, last - copies AS base FROM taken JOIN wanted USING (series, year)`;

/** Puts the tokens in the place of the numbers, in the state, in the event that gave the number, and beside the letter. */
const NUMBERED = [
  `ALTER TABLE life_number ADD base int`,
  `UPDATE life_number l SET base = s.base FROM life_series s WHERE (s.series, s.year) = (l.series, l.year)`,
  `CREATE INDEX ON life_number (n)`,
  `UPDATE life_request r SET state = jsonb_set(r.state, '{letters}', (SELECT coalesce(jsonb_agg(
     jsonb_set(l, '{number,serial}', to_jsonb(${TOKEN('i')})) ORDER BY i), '[]')
     FROM jsonb_array_elements(r.state->'letters') WITH ORDINALITY e(l, i)))`,
  `UPDATE life_request_event e SET body = replace(e.body, '"serial":' || l.serial || ',"word"', '"serial":' || ${TOKEN('l.i')} || ',"word"')
     FROM life_number l WHERE e.type = 'LetterNumbered' AND l.n = e.n AND l.i > 0
       AND e.body::jsonb->'data'->'number' @> jsonb_build_object('word', l.series, 'year', l.year, 'serial', l.serial)`,
];

/** What a life counts for: its copies do the same. */
const COUNTED = `CREATE TEMP TABLE life_counted AS
  SELECT l.n AS life, c.* FROM life l JOIN request r ON r.id = l.id, request_counts(r, 1) c`;
const TALLIED = `INSERT INTO request_tally (agency_id, dimension, measure, key, day, n)
  SELECT l.agency_id, l.dimension, l.measure, l.key, l.day, sum(l.n * c.copies)
  FROM (SELECT n, count(*) AS copies FROM copy GROUP BY n) c JOIN life_counted l ON l.life = c.n GROUP BY 1, 2, 3, 4, 5`;

/** The copies that are made in one go, with the numbers of each: its own first. */
const COPIES = `CREATE TEMP TABLE copy AS
  SELECT c.*, (SELECT array_agg(l.base + 1 + c.round * l.a_round + l.rank ORDER BY l.i) FROM life_number l WHERE l.n = c.n) AS numbers
  FROM unnest($1::int[], $2::int[], $3::text[], $4::bytea[], $5::bytea[], $6::text[]) c(n, round, own_end, wrapped, sealed, query_code_hash)`;

/** The rows of the lives in one table. */
async function readLives(runner: QueryRunner, table: string, { shareHistory }: CopiesOf): Promise<void> {
  const id = table === 'request' ? 'id' : 'request_id';
  const read = shareHistory && table === 'request_event' ? 'WHERE false' : '';
  await runner.query(
    `CREATE TEMP TABLE life_${table} AS SELECT l.n, x.* FROM "${table}" x JOIN life l ON l.id = x.${id} ${read}`,
  );
}

interface Column {
  name: string;
  type: string;
}

/** The columns of a table, each as it is for a copy: with its own ids. */
async function columnsOf(runner: QueryRunner, table: string, mark: string): Promise<Map<string, string>> {
  const columns = await ask<Column>(
    runner,
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [`"${table}"`],
  );
  const own = new Map<string, string>();
  for (const { name, type } of columns) {
    const [found] = ['uuid', 'text', 'text[]', 'jsonb'].includes(type)
      ? await ask<{ marked: boolean | null }>(
          runner,
          `SELECT bool_or(strpos("${name}"::text, $1) > 0) AS marked FROM life_${table}`,
          [mark],
        )
      : [];
    own.set(name, found?.marked ? `replace(l."${name}"::text, '${mark}', c.own_end)::${type}` : `l."${name}"`);
  }
  return own;
}

async function copyStatement(runner: QueryRunner, table: string, mark: string): Promise<string> {
  const own = await columnsOf(runner, table, mark);
  if (table === 'request_key') own.set('wrapped', 'c.wrapped');
  if (table === 'application') own.set('sealed', 'c.sealed');
  if (table === 'letter') {
    const place = `(SELECT k.i FROM life_number k WHERE (k.n, k.series, k.year, k.serial) = (l.n, l.word, l.year, l.serial))`;
    own.set('serial', `c.numbers[1 + ${place}]`);
    own.set('check_code', `upper(left(replace(gen_random_uuid()::text, '-', ''), 12))`);
  }
  return `INSERT INTO "${table}" (${namesOf(own)}) SELECT ${[...own.values()].join(', ')} FROM copy c JOIN life_${table} l ON l.n = c.n`;
}

const namesOf = (columns: Map<string, string>) => [...columns.keys()].map((name) => `"${name}"`).join(', ');

/** The request, and its events hashed anew, one after the other. */
async function requestStatement(runner: QueryRunner, of: CopiesOf): Promise<string> {
  const request = await columnsOf(runner, 'request', of.mark);
  const [letters] = await ask<{ most: number }>(runner, `SELECT max(i)::int AS most FROM life_number`);
  request.set('number', numberOf(of.agencyId));
  request.set('query_code_hash', 'c.query_code_hash');
  const insert = `INSERT INTO request (${namesOf(request)})`;
  if (of.shareHistory) {
    // What it is folded from is its life's; so it need not be read, written and compressed anew.
    request.set('state', 'l.state');
    return `${insert} SELECT ${[...request.values()].join(', ')} FROM copy c JOIN life_request l ON l.n = c.n`;
  }
  request.set('state', numbered(request.get('state') ?? '', '"serial": ', letters?.most ?? 0));
  const event = await columnsOf(runner, 'request_event', of.mark);
  const body = numbered(event.get('body') ?? '', '"serial":', letters?.most ?? 0);
  const names = namesOf(event);
  event.set('body', body).delete('prev_hash');
  event.delete('hash');
  request.set('head_hash', 'k.hash');
  const its = [...event].map(([name, value]) => `${value} AS "${name}"`);
  return `WITH body AS (SELECT c.own_end, ${its.join(', ')} FROM copy c JOIN life_request_event l ON l.n = c.n),
    chain AS MATERIALIZED (SELECT *, pg_temp.chain_hash(body) OVER (PARTITION BY own_end ORDER BY seq) AS hash FROM body),
    events AS (INSERT INTO request_event (${names})
      SELECT ${names} FROM (SELECT *, lag(hash) OVER (PARTITION BY own_end ORDER BY seq) AS prev_hash FROM chain) linked)
    ${insert} SELECT ${[...request.values()].join(', ')} FROM copy c JOIN life_request l ON l.n = c.n
      JOIN chain k ON k.own_end = c.own_end AND k.seq = l.head_seq`;
}

/** The hash of a chain so far, as `eventHash` has it. */
const CHAIN = [
  `CREATE FUNCTION pg_temp.next_hash(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS
     $$ SELECT encode(sha256(convert_to($1 || E'\\n' || $2, 'UTF8')), 'hex') $$`,
  `CREATE AGGREGATE pg_temp.chain_hash(text) (SFUNC = pg_temp.next_hash, STYPE = text, INITCOND = '')`,
];

/** A text of a life with the numbers of the copy in the place of the tokens. */
function numbered(text: string, before: string, most: number): string {
  const cast = text.endsWith('::jsonb') ? '::jsonb' : '';
  let own = text.slice(0, text.length - cast.length);
  for (let i = 1; i <= most; i += 1)
    own = `replace(${own}, '${before}${1_000_000_000 + i}', '${before}' || coalesce(c.numbers[${i + 1}], 0))`;
  return own + cast;
}

function numberOf(agencyId: string): string {
  const year = `extract(year FROM l.submitted_on)::int`;
  const serial = `lpad(c.numbers[1]::text, greatest(6, length(c.numbers[1]::text)), '0')`;
  return `(SELECT code FROM agency WHERE id = '${agencyId}') || '-' || ${year} || '-' || ${serial}`;
}
