/**
 * What handlers read, on a record of 100,000 requests (BENCH_REQUESTS), through HTTP: the list as it is narrowed, what is
 * found by a number or by words, and one request with what is like it. Aim: p95 at most 50 ms.
 */
import { benchReading, type Reading } from './reading.js';

const list = (query: string, sought?: string): Reading => ({
  path: `/api/v1/requests?limit=25${query && `&${query}`}`,
  ...(sought === undefined ? {} : { headers: { 'yishen-search': encodeURIComponent(sought) } }),
  times: 60,
});
const year = new Date().getUTCFullYear();

await benchReading({
  name: 'desk',
  aims: { p95: 50 },
  login: 'qh.clerk',
  sizes: [Number(process.env.BENCH_REQUESTS ?? 100_000)],
  readings: {
    list: list(''),
    open: list('open=true'),
    openRed: list('open=true&light=red'),
    openAmber: list('open=true&light=amber'),
    processing: list('stage=processing'),
    unassigned: list('open=true&unassigned=true'),
    newest: list('order=submittedOn'),
    dueThisMonth: list(`dueFrom=${year}-11-01&dueTo=${year}-11-30`),
    wholeNumber: list(`q=QHSW-${year}-000123`),
    partOfNumber: list('q=00123'),
    noSuchNumber: list('q=999999'),
    wordsOfAll: list('', '施工'),
    wordsOfAllThatAreOpen: list('open=true', '工程'),
    wordsOfSome: list('', '第123号'),
    wordsOfNone: list('', '拆迁'),
    longWordsOfNone: list('', '拆迁补偿安置方案'),
    nameOfSome: list('', '申请人77'),
    request: { path: '/api/v1/requests/:id', times: 60 },
    alreadyKnown: { path: '/api/v1/requests/:id/already-known', times: 20 },
    earlierRequests: { path: '/api/v1/requests/:id/earlier-requests', times: 20 },
  },
});
process.exit();
