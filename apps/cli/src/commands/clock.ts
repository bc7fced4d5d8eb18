import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { answerCase, ASKS, type CaseRow, explainCase, publishedCalendar, type WorkingDayCalendar } from '#libs/law';
import { readCalendar } from '../clock/read-calendar.js';
import { readCases } from '../clock/read-cases.js';
import { UnusableFile } from '../csv/read-csv.js';
import { writeOut } from '../csv/write-out.js';
import { isUsageError, UsageError } from '../usage.js';

export const summary = '法定期限：clock --cases FILE.csv [--calendar FILE] [--explain ID]';

const USAGE = `用法：node bin/yishen.mjs clock --cases FILE.csv [--calendar FILE] [--explain ID]
  --cases     案例，列：id,channel,submitted_on,received_on,events,asks（其余列不读；列序不限，UTF-8）
              events：KEY=日期，以 ; 分隔，按发生顺序；EXTENDED=批准日:天数，CORRECTION_PERIOD=工作日数，TP_SILENT=1
              网上补正：CORRECTION_RECEIVED=到达日;CONFIRMED=确认日。正当理由逾期：CORRECTION_EXCUSED=1
              asks：${Object.keys(ASKS).join('、')}
  --calendar  日历：holidays.csv（date,kind,name,year）或 cn-holidays 的 JSON。文件即全部日历，没有的年份按暂估；
              只含尚未公布年份的文件则加在已有日历之上
  --explain   只解释这一个案例：逐日列出理由、条款和放假通知
输出 CSV：id,date,certainty。certainty 为 fixed、provisional（暂估）；不能回答的行 date 为空，certainty 为原因代码，理由写到标准错误。
退出码：0 全部答出；1 有不能回答的行；2 参数或文件不可用。
`;

const OPTIONS = {
  cases: { type: 'string' },
  calendar: { type: 'string' },
  explain: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Answers every row of a case file. */
export async function run(argv: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: false });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (!values.cases) throw new UsageError('须给出 --cases 文件');
    const calendar = values.calendar === undefined ? publishedCalendar() : await readCalendar(values.calendar);
    return values.explain === undefined
      ? await answerAll(values.cases, calendar)
      : await explainOne(values.cases, calendar, values.explain);
  } catch (error) {
    if (error instanceof UnusableFile) process.stderr.write(`${error.message}\n`);
    else if (isUsageError(error)) process.stderr.write(`${error.message}\n${USAGE}`);
    else throw error;
    return 2;
  }
}

const PROGRESS_EVERY = 20_000;

async function answerAll(file: string, calendar: WorkingDayCalendar): Promise<number> {
  await writeOut(stringify([['id', 'date', 'certainty']]));
  let rows = 0;
  let refused = 0;
  let buffered: string[][] = [];
  const tell = (line: number, id: string, code: string, message: string) => {
    refused += 1;
    process.stderr.write(`${file}:${line}: ${id} ${code} ${message}\n`);
  };
  for await (const { line, id, row, fault } of readCases(file)) {
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) process.stderr.write(`已算 ${rows} 行…\n`);
    if (row === null) {
      tell(line, id, 'CASE.MALFORMED', `第${line}行 ${fault}`);
      buffered.push([id, '', 'CASE.MALFORMED']);
    } else buffered.push(answered(row, calendar, (code, message) => tell(line, id, code, `第${line}行 ${message}`)));
    if (buffered.length >= 1000) {
      await writeOut(stringify(buffered));
      buffered = [];
    }
  }
  await writeOut(stringify(buffered));
  if (refused > 0) process.stderr.write(`${rows} 行中有 ${refused} 行不能回答\n`);
  return refused > 0 ? 1 : 0;
}

function answered(row: CaseRow, calendar: WorkingDayCalendar, tell: (code: string, message: string) => void): string[] {
  const { id, date, certainty, refusal } = answerCase(row, calendar);
  if (refusal === null) return [id, date, certainty];
  tell(refusal.code, `${refusal.message}${refusal.article ? `（${refusal.article}）` : ''}`);
  return [id, '', refusal.code];
}

async function explainOne(file: string, calendar: WorkingDayCalendar, wanted: string): Promise<number> {
  let found = false;
  let refused = false;
  for await (const { line, id, row, fault } of readCases(file)) {
    if (id !== wanted) continue;
    found = true;
    if (row === null) {
      refused = true;
      process.stderr.write(`${file}:${line}: ${id} CASE.MALFORMED 第${line}行 ${fault}\n`);
      continue;
    }
    refused ||= answerCase(row, calendar).refusal !== null;
    await writeOut(`${explainCase(row, calendar).join('\n')}\n`);
  }
  if (!found) throw new UnusableFile(`${file} 中没有 id 为 ${wanted} 的行`);
  return refused ? 1 : 0;
}
