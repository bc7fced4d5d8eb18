/**
 * Lawful requests in bulk: some hundreds of lives are decided step by step and recorded whole; the rest are copies of these
 * under ids, numbers, keys and chains of their own, made in PostgreSQL. No process is started for them.
 */
import { addDays, type LegalDate, type WorkingDayCalendar } from '#libs/law';
import {
  APPLICATION_SEAL,
  calendarInForce,
  foldTally,
  recordPast,
  withDefaults,
  type AgencySettings,
  type Application,
} from '#libs/records';
import type { Actor, Role } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { DataSource, QueryRunner } from 'typeorm';
import { Copier, type Copy } from './copies.js';
import { lead, type House } from './lives.js';
import { MarkedIds } from './marked-ids.js';

/** Working days over which the requests come in, up to today. */
const SPAN = 750;
/** Lives that are decided step by step, where no number is asked for. */
const LIVES = 1_500;
/** Copies that are written in one transaction. */
const BATCH = 1_500;
/** Rows of the tally. In few steps: each leaves behind the sums that it replaces, and the next one reads past them. */
const ADDED_UP_AT_ONCE = 250_000;

export interface BulkSeed {
  source: DataSource;
  vault: Vault;
  agencyId: string;
  requests: number;
  lives?: number;
  /** Copies share events, letters and effects with their life: for measuring what is read of lists, never for use. */
  shareHistory?: boolean;
  today: LegalDate;
  say: (done: number) => void;
}

/** A life that was recorded. */
interface Led {
  requestId: string;
  application: Application;
}

export async function seedRequests(seed: BulkSeed): Promise<void> {
  const { source, requests, lives = LIVES, say } = seed;
  const ids = new MarkedIds();
  const led = await leadLives(seed, Math.min(requests, lives), ids);
  await copyLives(seed, led, ids);
  // Sums are added up by plans that know how many rows there are.
  for (const table of ['request', 'request_event', 'request_tally', 'limit_alert', 'supervision_entry'])
    await source.query(`ANALYZE "${table}"`);
  while ((await foldTally(source, ADDED_UP_AT_ONCE)) > 0);
  await source.query(`ANALYZE request_tally`);
  say(requests);
}

async function leadLives(seed: BulkSeed, lives: number, ids: MarkedIds): Promise<Led[]> {
  const { source, vault, agencyId, today, say } = seed;
  const [agency]: { settings: AgencySettings }[] = await source.query(
    `SELECT settings_on(id, $2) AS settings FROM agency WHERE id = $1`,
    [agencyId, today],
  );
  if (!agency) throw new Error('there is no such agency');
  const calendar = await calendarInForce(source.manager);
  const house = await houseOf(source, agencyId);
  const series = await Series.of(source, agencyId);
  const numberOf = (word: string, year: number) => series.next(word, year);
  const around = { calendar, rules: withDefaults(agency.settings), numberOf, nextId: ids.next };
  const days = workingDays(calendar, today);
  const led: Led[] = [];
  for (let n = 0; n < lives; n += 1) {
    const requestId = ids.next();
    const { wrapped: wrappedKey, key } = vault.newRequestKey(requestId);
    // Neighbouring lives begin far apart, so that few of them are spread over the whole time.
    const begunOn = days[(n * 349) % days.length] ?? today;
    const { events, state } = lead(requestId, n, begunOn, today, house, around);
    const application = applicationOf(n);
    const row = { agencyId, application, attachments: [], submittedOn: begunOn, uploadedBy: null, originId: null };
    const prepared = { requestId, wrappedKey, key };
    await source.transaction((manager) => recordPast(manager, vault, { prepared, events, state, row }));
    led.push({ requestId, application });
    if (led.length % 100 === 0) say(led.length);
  }
  await series.write();
  return led;
}

async function copyLives(seed: BulkSeed, led: readonly Led[], ids: MarkedIds): Promise<void> {
  const { source, vault, agencyId, requests, shareHistory = false, say } = seed;
  const copies = requests - led.length;
  if (copies === 0) return;
  const copyOf = (n: number): Copy => {
    const life = n % led.length;
    const { requestId: original, application } = led[life] as Led;
    const requestId = ids.copyOf(original, n + 1);
    const { wrapped, key } = vault.newRequestKey(requestId);
    const sealed = key.seal(JSON.stringify(application), APPLICATION_SEAL);
    const queryCodeHash = vault.queryCodeHash(vault.queryCode(requestId, 1));
    return { life, round: Math.floor(n / led.length), end: ids.endOf(n + 1), wrapped, sealed, queryCodeHash };
  };
  const runner = source.createQueryRunner();
  try {
    const lives = led.map(({ requestId }) => requestId);
    const copier = await Copier.open(runner, { agencyId, lives, mark: ids.mark, shareHistory }, copies);
    // While one batch is written, the next one is made.
    let writing: Promise<void> = Promise.resolve();
    for (let from = 0; from < copies; from += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, copies - from) }, (_, at) => copyOf(from + at));
      await writing;
      writing = copier.add(batch);
      writing.catch(() => undefined);
      if (from % (10 * BATCH) === 0) say(led.length + from);
    }
    await writing;
  } finally {
    // Its temporary tables go with the connection.
    await closeConnection(runner);
  }
}

async function closeConnection(runner: QueryRunner): Promise<void> {
  await runner.query('DISCARD TEMP; RESET ALL').catch(() => undefined);
  await runner.release();
}

function workingDays(calendar: WorkingDayCalendar, today: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = today; days.length < SPAN; day = addDays(day, -1)) if (calendar.isWorkingDay(day)) days.push(day);
  return days;
}

/** Made-up people; the telephone number is of a range that nobody has. */
function applicationOf(n: number): Application {
  return {
    requesterType: 'natural_person',
    name: `申请人${n}`,
    identity: null,
    contact: { phone: '010-5550 0000', email: 'applicant@yishen.example', address: null },
    description: `第${n}号工程的施工许可证`,
    deliveryForm: 'portal',
    assistanceNeeded: '',
  };
}

async function houseOf(source: DataSource, agencyId: string): Promise<House> {
  const offices: { staffId: string; role: Role; unitId: string | null }[] = await source.query(
    `SELECT staff_id AS "staffId", role, unit_id AS "unitId" FROM appointment WHERE agency_id = $1 ORDER BY id`,
    [agencyId],
  );
  const actor = (id: string): Actor & { kind: 'staff' } => ({
    kind: 'staff',
    id,
    roles: offices.filter(({ staffId }) => staffId === id).map(({ role }) => role),
  });
  const as = (role: Role) => {
    const office = offices.find((each) => each.role === role);
    if (!office) throw new Error(`nobody is ${role}`);
    return actor(office.staffId);
  };
  const units = offices.flatMap(({ role, unitId, staffId }) =>
    role === 'caseOfficer' && unitId ? [{ id: unitId, officer: actor(staffId) }] : [],
  );
  return { as, units };
}

/** The numbers that were given out, by series and year. */
class Series {
  private constructor(
    private readonly source: DataSource,
    private readonly agencyId: string,
    private readonly last: Map<string, number>,
  ) {}

  static async of(source: DataSource, agencyId: string): Promise<Series> {
    const rows: { series: string; year: number; last: number }[] = await source.query(
      `SELECT series, year, last FROM serial_number WHERE agency_id = $1`,
      [agencyId],
    );
    const last = rows.map(({ series, year, last: given }) => [JSON.stringify([series, year]), given] as const);
    return new Series(source, agencyId, new Map(last));
  }

  next(series: string, year: number): number {
    const name = JSON.stringify([series, year]);
    const next = (this.last.get(name) ?? 0) + 1;
    this.last.set(name, next);
    return next;
  }

  async write(): Promise<void> {
    for (const [name, last] of this.last) {
      const [series, year] = JSON.parse(name) as [string, number];
      await this.source.query(
        `INSERT INTO serial_number (agency_id, series, year, last) VALUES ($1, $2, $3, $4)
         ON CONFLICT (agency_id, series, year) DO UPDATE SET last = greatest(serial_number.last, excluded.last)`,
        [this.agencyId, series, year, last],
      );
    }
  }
}
