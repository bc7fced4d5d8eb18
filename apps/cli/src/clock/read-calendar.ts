import { readFile } from 'node:fs/promises';
import { readNotices } from '#libs/calendar-files';
import { isLawRefusal, NOTICES, WorkingDayCalendar } from '#libs/law';
import { UnusableFile } from '../csv/read-csv.js';

/**
 * Reads a calendar: rows `date,kind,name,year` of `holidays.csv`, or the JSON of `cn-holidays`. The file is the whole
 * calendar: a year that it does not have is a year without a notice. Only a file of years later than every published
 * one is an addition to the published calendar.
 * @throws UnusableFile naming every line at fault
 */
export async function readCalendar(file: string): Promise<WorkingDayCalendar> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UnusableFile(`无法读取 ${file}：${error.message}`);
  });
  const read = readNotices(text);
  if ('faults' in read)
    throw new UnusableFile(
      read.faults.map(({ line, message }) => `${file}:${line}: 第${line}行 ${message}`).join('\n'),
    );
  const published = Math.max(...NOTICES.map(({ year }) => year));
  const isAddition = read.notices.every(({ year }) => year > published);
  try {
    return new WorkingDayCalendar(isAddition ? [...NOTICES, ...read.notices] : read.notices);
  } catch (error) {
    if (isLawRefusal(error)) throw new UnusableFile(`${file}：${error.message}`);
    throw error;
  }
}
