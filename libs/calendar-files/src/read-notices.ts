import type { HolidayNotice } from '#libs/law';
import { noticesFromCsv } from './notices-from-csv.js';
import { noticesFromJson } from './notices-from-json.js';

/** One line of a calendar file that cannot be used. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

/** Notices of a file, or everything wrong with it. */
export type ReadNotices = { readonly notices: readonly HolidayNotice[] } | { readonly faults: readonly LineFault[] };

/** Rows `date,kind,name,year` of `holidays.csv`, or the JSON of `cn-holidays`; which of the two, the text says. */
export function readNotices(text: string): ReadNotices {
  const isJson = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
  return isJson ? noticesFromJson(text) : noticesFromCsv(text);
}
