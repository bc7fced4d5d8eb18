import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import {
  compareReported,
  isLegalDate,
  LawRefusal,
  publishedCalendar,
  REPORTED_COLUMNS,
  type ComparedRow,
  type LegalDate,
  type WorkingDayCalendar,
} from '#libs/law';
import { ConfigError } from '#libs/config';
import { WrongMasterKey } from '#libs/vault';
import { readCalendar } from '../clock/read-calendar.js';
import { readCsv, UnusableFile } from '../csv/read-csv.js';
import { writeOut } from '../csv/write-out.js';
import { PAST_COLUMNS } from '../import/past-of.js';
import { DatabaseAway, openRegistry, type Registry } from '../import/registry.js';
import { isUsageError, UsageError } from '../usage.js';

export const summary = '影子比对：import requests.csv，把往年所报的日期与依法应有的日期逐件比对，也可登记入库';

const USAGE = `用法：node bin/yishen.mjs import requests.csv [--on 日期] [--calendar FILE | --into 机关代码 [--database URL]]
  requests.csv  往年的申请，列：id,channel,submitted_on,received_on,events,reported_due_on,replied_on,reported_in_time
                前五列同 clock --cases（须有 id；其余可缺）；reported_due_on 为当时所报的到期日，replied_on 为答复日（也可写作
                events 的 REPLIED=日期），reported_in_time 为 1（所报按期）或者 0（所报逾期），closed_on 为未经答复而办结之日
  --on          比对以哪一日为准，缺省为今天（北京时间）：尚未答复的看那一日是否逾期
  --calendar    日历文件，同 clock
  --into        并登记为该机关往年的申请，供统计、年报和查找此前的申请；按编号只登记一次，不建立流程，不预警。按系统的现行日历计算。
                另可有列：requester_type,outcome,exemptions,reply_number,applicant_name,id_number,description（后三列加密保存）
  --database    数据库，缺省为环境变量 DATABASE_URL；主密钥同系统：YISHEN_MASTER_KEY 或者 YISHEN_MASTER_KEY_FILE
输出 CSV：id,law_due_on,certainty,replied_on,in_time,working_days_late,codes,differences；汇总写到标准错误。没有 --into 的不写数据库。
退出码：0 全部一致；1 有不一致、读不出或者没有登记的行；2 参数、文件或者数据库不可用。
`;

const OPTIONS = {
  on: { type: 'string' },
  calendar: { type: 'string' },
  into: { type: 'string' },
  database: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HEADER = [
  'id',
  'law_due_on',
  'certainty',
  'replied_on',
  'in_time',
  'working_days_late',
  'codes',
  'differences',
] as const;
const PROGRESS_EVERY = 20_000;
const BEIJING_MS = 8 * 60 * 60 * 1000;

/** Compares every row of a register of past requests with the law. */
export async function run(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('须给出一个 requests.csv');
    const on = values.on ?? new Date(Date.now() + BEIJING_MS).toISOString().slice(0, 10);
    if (!isLegalDate(on)) throw new UsageError(`--on 不是日期：${on}`);
    const { into, database } = values;
    if (into === undefined && database !== undefined) throw new UsageError('--database 须与 --into 一起使用');
    if (into !== undefined && values.calendar !== undefined)
      throw new UsageError('--into 按系统的现行日历计算，不用 --calendar');
    const registry = into === undefined ? null : await openRegistry(database, into, on);
    try {
      const given = values.calendar === undefined ? publishedCalendar() : await readCalendar(values.calendar);
      return await compareAll(file, registry?.calendar ?? given, on, registry);
    } finally {
      await registry?.close();
    }
  } catch (error) {
    if (error instanceof UnusableFile) process.stderr.write(`${error.message}\n`);
    else if (error instanceof ConfigError || error instanceof WrongMasterKey || error instanceof DatabaseAway)
      process.stderr.write(`${error.message}\n`);
    else if (isUsageError(error)) process.stderr.write(`${error.message}\n${USAGE}`);
    else throw error;
    return 2;
  }
}

async function compareAll(
  file: string,
  calendar: WorkingDayCalendar,
  on: LegalDate,
  registry: Registry | null,
): Promise<number> {
  const tally = new Tally();
  const lineOfId = new Map<string, number>();
  let lines: string[][] = [[...HEADER]];
  for await (const each of readCsv(file, ['id'], [...REPORTED_COLUMNS, ...PAST_COLUMNS], ['description'])) {
    const where = `${file}:${each.line}`;
    if ('fault' in each) {
      tally.unread++;
      process.stderr.write(`${where}: ${each.first} CASE.MALFORMED ${each.fault}\n`);
    } else {
      const reported = { ...each.row, id: each.row.id.trim() };
      const compared = compareReported(reported, calendar, on);
      const row = { ...compared, refusal: withoutIdentity(reported.id, lineOfId) ?? compared.refusal };
      if (!row.refusal) lineOfId.set(row.id, each.line);
      if (row.refusal) process.stderr.write(`${where}: ${row.id} ${row.refusal.code} ${row.refusal.message}\n`);
      tally.add(row);
      lines.push(lineOf(row));
      const refused = await registry?.add(where, reported);
      if (refused && !row.refusal) process.stderr.write(`${where}: ${row.id} IMPORT.REFUSED ${refused}\n`);
    }
    if (tally.rows % PROGRESS_EVERY === PROGRESS_EVERY - 1) process.stderr.write(`已比对 ${tally.rows} 行…\n`);
    if (lines.length < 1000) continue;
    await writeOut(csvOf(lines));
    lines = [];
  }
  await writeOut(csvOf(lines));
  const registered = await registry?.end();
  process.stderr.write(tally.text() + (registered?.text ?? ''));
  return tally.differing + tally.unread + (registered?.refused ?? 0) > 0 ? 1 : 0;
}

/** A row that nobody can tell from another is neither compared nor counted twice. */
function withoutIdentity(id: string, lineOfId: ReadonlyMap<string, number>): LawRefusal | null {
  if (id === '') return new LawRefusal('CASE.MALFORMED', '没有编号');
  const line = lineOfId.get(id);
  return line === undefined ? null : new LawRefusal('CASE.MALFORMED', `编号在文件中重复，与第${line}行相同`);
}

function lineOf({ id, refusal, ...row }: ComparedRow): string[] {
  if (refusal) return [id, '', '', '', '', '', refusal.code, refusal.message];
  return [
    id,
    row.lawDueOn ?? '',
    row.certainty ?? '',
    row.repliedOn ?? '',
    row.isInTime === null ? '' : row.isInTime ? '1' : '0',
    String(row.workingDaysLate),
    row.differences.map(({ code }) => code).join(' '),
    row.differences.map(({ message, article }) => (article ? `${message}（${article}）` : message)).join('；'),
  ];
}

/** Ids are others' texts: none becomes a formula. */
function csvOf(lines: string[][]): string {
  return stringify(lines, { escape_formulas: true });
}

class Tally {
  unread = 0;
  differing = 0;
  private answered = 0;
  private late = 0;
  private hidden = 0;
  private openOverdue = 0;
  rows = 0;

  add({ refusal, isInTime, differences }: ComparedRow): void {
    this.rows++;
    if (refusal) {
      this.unread++;
      return;
    }
    const has = (code: string) => differences.some((difference) => difference.code === code);
    if (differences.length > 0) this.differing++;
    if (isInTime !== null) this.answered++;
    if (isInTime === false) this.late++;
    if (isInTime === false && has('IN_TIME')) this.hidden++;
    if (has('OPEN_OVERDUE')) this.openOverdue++;
  }

  text(): string {
    return [
      `共 ${this.rows} 件，读不出 ${this.unread} 行`,
      `已答复 ${this.answered} 件，其中依法逾期 ${this.late} 件（所报为按期的 ${this.hidden} 件）`,
      `至今没有答复而已逾期 ${this.openOverdue} 件`,
      `有不一致的 ${this.differing} 件`,
      '',
    ].join('\n');
  }
}
