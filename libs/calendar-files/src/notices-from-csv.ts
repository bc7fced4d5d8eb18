import { parse } from 'csv-parse/sync';
import { isLegalDate, type DaysOff, type HolidayNotice, type MakeUpDay } from '#libs/law';
import type { LineFault, ReadNotices } from './read-notices.js';

const COLUMNS = ['date', 'kind', 'name', 'year'] as const;

/** What csv-parse says, in the words of the rest. */
const MALFORMED: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有闭合',
  CSV_INVALID_CLOSING_QUOTE: '引号后有多余字符',
  INVALID_OPENING_QUOTE: '字段中有多余的引号',
};

// Control characters, which a database may not take, and what stands for bytes that are no UTF-8.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\uFFFD]/;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Rows `date,kind,name,year`, `kind` being off or work, `year` the year whose notice says so; where one is given, the only one that
 * may stand there.
 */
export function noticesFromCsv(text: string, only?: number): ReadNotices {
  let lines: Line[];
  try {
    const options = { bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true } as const;
    lines = parse(text, options) as unknown as Line[];
  } catch (error) {
    const { lines: line = 1, code = '' } = error as { lines?: number; code?: string };
    return { faults: [{ line, message: MALFORMED[code] ?? (error as Error).message }] };
  }
  const [header, ...rows] = lines;
  const places = COLUMNS.map((column) => header?.record.indexOf(column) ?? -1);
  if (places.includes(-1)) return { faults: [{ line: 1, message: `表头应有 ${COLUMNS.join(',')}` }] };
  return collect(rows, header?.record.length ?? 0, places, only);
}

function collect(rows: readonly Line[], width: number, places: readonly number[], only?: number): ReadNotices {
  const faults: LineFault[] = [];
  const years = new Map<number, { off: DaysOff[]; work: MakeUpDay[] }>();
  const seen = new Map<string, number>();
  for (const { record, info } of rows) {
    const [date = '', kind = '', name = '', year = ''] = places.map((place) => record[place] ?? '');
    const fault = (message: string) => void faults.push({ line: info.lines, message });
    if (record.length !== width) fault(`有 ${record.length} 个字段，应为 ${width} 个`);
    else if (UNPRINTABLE.test(date + kind + name + year)) fault('含有不能显示的字符');
    else if (!isLegalDate(date)) fault(`date 不是有效日期：${date}`);
    else if (kind !== 'off' && kind !== 'work') fault(`kind 应为 off 或 work：${kind}`);
    else if (!/^\d{4}$/.test(year)) fault(`year 应为四位年份：${year}`);
    else if (only !== undefined && Number(year) !== only) fault(`year 应为 ${only}：${year}`);
    else if (date.slice(0, 4) !== year && date.slice(0, 4) !== String(Number(year) - 1))
      fault(`date ${date} 不属于 ${year} 年的通知`);
    else if (seen.has(date)) fault(`date ${date} 与第${seen.get(date)}行重复`);
    else {
      seen.set(date, info.lines);
      const notice = years.get(Number(year)) ?? { off: [], work: [] };
      years.set(Number(year), notice);
      if (kind === 'off') notice.off.push({ from: date, to: date, name });
      else notice.work.push({ date, name });
    }
  }
  if (years.size === 0 && faults.length === 0) faults.push({ line: 1, message: '没有任何日期' });
  return faults.length > 0 ? { faults } : { notices: [...years].map(([year, days]) => noticeOf(year, days)) };
}

function noticeOf(year: number, { off, work }: { off: DaysOff[]; work: MakeUpDay[] }): HolidayNotice {
  const id = `file-${year}`;
  return {
    id,
    kind: 'annual',
    year,
    source: `${year}年放假安排（日历文件）`,
    publishedOn: `${year - 1}-12-31`,
    off,
    work,
  };
}
