import { isLegalDate, type DaysOff, type HolidayNotice, noticeFaults } from '#libs/law';
import type { LineFault, ReadNotices } from './read-notices.js';

/** `{"2026": {"src": "…", "off": ["2026-01-01/2026-01-03"], "work": ["2026-01-04"]}, …}` */
export function noticesFromJson(text: string): ReadNotices {
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    return { faults: [{ line: lineAt(text, at), message: `不是有效的 JSON：${(error as Error).message}` }] };
  }
  const faults: LineFault[] = [];
  const notices: HolidayNotice[] = [];
  for (const [year, entry] of Object.entries(whole as Record<string, unknown>)) {
    const fault = (message: string, near: string = year) =>
      void faults.push({ line: lineAt(text, Math.max(0, text.indexOf(`"${near}"`))), message: `${year}：${message}` });
    const notice = readYear(year, entry, fault);
    if (notice === null) continue;
    noticeFaults(notice).forEach((message) => fault(message));
    notices.push(notice);
  }
  if (notices.length === 0 && faults.length === 0) faults.push({ line: 1, message: '没有任何年份' });
  return faults.length > 0 ? { faults } : { notices };
}

function readYear(year: string, entry: unknown, fault: (message: string, near?: string) => void): HolidayNotice | null {
  if (!/^\d{4}$/.test(year) || typeof entry !== 'object' || entry === null) {
    fault('应为四位年份和 {src, off, work}');
    return null;
  }
  const { src, off, work } = entry as Record<string, unknown>;
  const texts = (value: unknown, what: string): string[] => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    fault(`${what} 应为文本的列表`);
    return [];
  };
  const runs: DaysOff[] = [];
  for (const run of texts(off, 'off')) {
    const [from = '', to = from, more] = run.split('/');
    if (isLegalDate(from) && isLegalDate(to) && more === undefined) runs.push({ from, to, name: '节假日' });
    else fault(`off 应为“日期/日期”：${run}`, run);
  }
  const days = texts(work, 'work').filter(
    (date) => isLegalDate(date) || void fault(`work 不是有效日期：${date}`, date),
  );
  return {
    id: `file-${year}`,
    kind: 'annual',
    year: Number(year),
    source: typeof src === 'string' && src !== '' ? src : `${year}年放假安排（日历文件）`,
    publishedOn: `${Number(year) - 1}-12-31`,
    off: runs,
    work: days.map((date) => ({ date, name: '' })),
  };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
