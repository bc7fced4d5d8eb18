/**
 * Lawful requests in bulk: some hundreds of lives are decided step by step and recorded whole; the rest are copies of these
 * under ids, numbers, keys and chains of their own. No process is started for them.
 */
import { addDays, type LegalDate, type WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  foldWholeTally,
  prepareRequest,
  recordPast,
  withDefaults,
  type AgencySettings,
  type Application,
} from '#libs/records';
import type { Actor, Role } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { copyOf, insertCopies, templateOf, type Numbers, type Template } from './copies.js';
import { lead, type House } from './lives.js';

/** Working days over which the requests come in, up to today. */
const SPAN = 750;
/** Lives that are decided step by step, where no number is asked for. */
const LIVES = 1_500;
const BATCH = 200;

export interface BulkSeed {
  source: DataSource;
  vault: Vault;
  agencyId: string;
  requests: number;
  lives?: number;
  today: LegalDate;
  say: (done: number) => void;
}

export async function seedRequests(seed: BulkSeed): Promise<void> {
  const { source, vault, agencyId, requests, lives = LIVES, today, say } = seed;
  const [agency]: { code: string; settings: AgencySettings }[] = await source.query(
    `SELECT code, settings_on(id, $2) AS settings FROM agency WHERE id = $1`,
    [agencyId, today],
  );
  if (!agency) throw new Error('there is no such agency');
  const settings = withDefaults(agency.settings);
  const calendar = await calendarInForce(source.manager);
  const house = await houseOf(source, agencyId);
  const series = await Series.of(source, agencyId);
  const around = { calendar, rules: settings, numberOf: (word: string, year: number) => series.next(word, year) };
  const days = workingDays(calendar, today);
  const templates: Template[] = [];
  for (let n = 0; n < Math.min(requests, lives); n += 1) {
    const prepared = prepareRequest(vault);
    // Neighbouring lives begin far apart, so that few of them are spread over the whole time.
    const begunOn = days[(n * 349) % days.length] ?? today;
    const life = lead(prepared.requestId, n, begunOn, today, house, around);
    const row = { agencyId, application: applicationOf(n), attachments: [], submittedOn: begunOn };
    await source.transaction(async (manager) => {
      const { events, state } = life;
      await recordPast(manager, vault, { prepared, events, state, row: { ...row, uploadedBy: null, originId: null } });
      templates.push(await templateOf(manager, prepared.requestId, life.ids, row.application));
    });
    if (templates.length % 100 === 0) say(templates.length);
  }
  await series.readAgain('request');
  const numbers: Numbers = {
    request: (year) => `${agency.code}-${year}-${String(series.next('request', year)).padStart(6, '0')}`,
    letter: around.numberOf,
  };
  // While one batch is written, the next one is made.
  let writing: Promise<void> = Promise.resolve();
  for (let done = templates.length; done < requests; done += BATCH) {
    const copies = Array.from({ length: Math.min(BATCH, requests - done) }, (_, at) => {
      const template = templates[(done + at) % templates.length] as Template;
      return copyOf(template, vault, numbers);
    });
    await writing;
    writing = source.transaction(async (manager) => {
      await manager.query(`SET LOCAL synchronous_commit = off`);
      await insertCopies(manager, copies);
    });
    writing.catch(() => undefined);
    if ((done - templates.length) % (25 * BATCH) === 0) say(done + copies.length);
  }
  await writing;
  await series.write();
  await foldWholeTally(source);
  for (const table of ['request', 'request_event', 'request_tally', 'limit_alert', 'supervision_entry'])
    await source.query(`ANALYZE "${table}"`);
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
    const series = new Series(source, agencyId, new Map());
    await series.readAgain();
    return series;
  }

  async readAgain(only?: string): Promise<void> {
    const rows: { series: string; year: number; last: number }[] = await this.source.query(
      `SELECT series, year, last FROM serial_number WHERE agency_id = $1 AND ($2::text IS NULL OR series = $2)`,
      [this.agencyId, only ?? null],
    );
    for (const { series, year, last } of rows) this.last.set(JSON.stringify([series, year]), last);
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
