/**
 * What supervisors read, on a record of 10,000 requests and on a large one (BENCH_REQUESTS), through HTTP: the board,
 * pages of the list, the statistics. Aims: p95 of board and list at most 50 ms, and at most twice that of 10,000.
 */
import { benchReading, type Reading } from './reading.js';

const year = new Date().getUTCFullYear();
const often = (path: string): Reading => ({ path, times: 60 });
const statistics = (by: string): Reading => ({
  path: `/api/v1/supervision/statistics?by=${by}&from=${year}-01-01&to=${year}-12-31`,
  times: 10,
});

await benchReading({
  name: 'board',
  aims: { p95: 50, ratioToSmall: 2 },
  login: 'qh.supervisor',
  sizes: [10_000, Number(process.env.BENCH_REQUESTS ?? 1_000_000)],
  readings: {
    board: often('/api/v1/supervision/board'),
    list: often('/api/v1/requests?limit=25'),
    listOpenRed: often('/api/v1/requests?limit=25&open=true&light=red'),
    listNewest: often('/api/v1/requests?limit=25&order=submittedOn'),
    register: often('/api/v1/supervision/register?limit=25'),
    statisticsByUnit: statistics('unit'),
    statisticsByMonth: statistics('month'),
  },
});
process.exit();
