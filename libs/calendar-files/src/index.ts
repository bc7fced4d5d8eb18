/** Files in which a holiday arrangement is handed over: read into notices, or everything that is wrong, by line. */
export { noticesFromCsv } from './notices-from-csv.js';
export { type LineFault, type ReadNotices, readNotices } from './read-notices.js';
