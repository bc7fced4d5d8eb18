import { loadMasterKey } from '#libs/config';
import { isLawRefusal, type LegalDate, type WorkingDayCalendar } from '#libs/law';
import type { ImportResult, PastRequest } from '#libs/records';
import { UsageError } from '../usage.js';
import { pastOf, type PastRow } from './past-of.js';

/** So many are recorded in one transaction. */
const BATCH = 200;
const PROGRESS_EVERY = 2_000;

/** Where the requests of a register are recorded: the database of an agency. */
export interface Registry {
  /** The calendar in force there; by no other is anything recorded. */
  readonly calendar: WorkingDayCalendar;
  /** @returns why the row is not recorded; null where it is, or will be with its batch */
  add(where: string, row: PastRow): Promise<string | null>;
  /** Records what waits. @returns what became of all, in words */
  end(): Promise<{ text: string; refused: number }>;
  close(): Promise<void>;
}

/** Nobody answers there, or not to us. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}

/** @throws UsageError, ConfigError, WrongMasterKey, DatabaseAway */
export async function openRegistry(databaseUrl: string | undefined, code: string, on: LegalDate): Promise<Registry> {
  const url = databaseUrl ?? process.env['DATABASE_URL'];
  if (!url) throw new UsageError('--into 需要 --database 或者环境变量 DATABASE_URL');
  const masterKey = loadMasterKey(process.env);
  const [records, { Vault }] = await Promise.all([import('#libs/records'), import('#libs/vault')]);
  const { createDataSource, assertMasterKey, agencyByCode, inAgency, calendarInForce, importPastRequests } = records;
  const source = await createDataSource(url, { poolSize: 2, applicationName: 'yishen-import' })
    .initialize()
    .catch(({ code = 'unknown' }: { code?: string }) => {
      throw new DatabaseAway(`数据库不可用（${code}）`);
    });
  try {
    const vault = Vault.open({ masterKey });
    await assertMasterKey(source, vault);
    const agencyId = await agencyByCode(source, code);
    if (agencyId === null) throw new UsageError(`--into：没有代码为 ${code} 的机关`);
    const calendar = await inAgency(source, agencyId, calendarInForce);
    return new RegistryOfAgency(
      calendar,
      on,
      (requests) => importPastRequests({ source, vault }, agencyId, requests, on),
      () => source.destroy(),
    );
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

class RegistryOfAgency implements Registry {
  private readonly seen = new Set<string>();
  private readonly counts: Record<ImportResult, number> = { imported: 0, known: 0, differs: 0 };
  private refused = 0;
  private told = 0;
  private waiting: { where: string; request: PastRequest }[] = [];

  constructor(
    readonly calendar: WorkingDayCalendar,
    private readonly on: LegalDate,
    private readonly record: (requests: PastRequest[]) => Promise<ImportResult[]>,
    readonly close: () => Promise<void>,
  ) {}

  async add(where: string, row: PastRow): Promise<string | null> {
    try {
      if (row.id === '') return this.refuse('没有编号');
      if (this.seen.has(row.id)) return this.refuse('编号在文件中重复');
      this.waiting.push({ where, request: pastOf(row, this.calendar, this.on) });
      this.seen.add(row.id);
    } catch (error) {
      if (!isLawRefusal(error)) throw error;
      return this.refuse(error.message);
    }
    if (this.waiting.length >= BATCH) await this.flush();
    return null;
  }

  async end(): Promise<{ text: string; refused: number }> {
    await this.flush();
    const { imported, known, differs } = this.counts;
    const before = `此前已登记的 ${known + differs} 件${differs > 0 ? `（其中 ${differs} 件内容不同，未改动）` : ''}`;
    return {
      text: `登记 ${imported} 件，${before}，未登记 ${this.refused} 行\n`,
      refused: this.refused + differs,
    };
  }

  private refuse(reason: string): string {
    this.refused++;
    return reason;
  }

  private async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    const results = await this.record(batch.map(({ request }) => request));
    results.forEach((result, at) => {
      this.counts[result]++;
      if (result === 'differs')
        process.stderr.write(
          `${batch[at]?.where}: ${batch[at]?.request.facts.reportedId} IMPORT.DIFFERS 此前已登记，内容不同，未改动\n`,
        );
    });
    if (this.counts.imported - this.told < PROGRESS_EVERY) return;
    this.told = this.counts.imported;
    process.stderr.write(`已登记 ${this.told} 件…\n`);
  }
}
