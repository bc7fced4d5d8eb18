import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo } from '../../test/applications.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

interface Page {
  items: { id: string; number: string; replyDueOn: string | null; light: string; workingDaysLeft: number | null }[];
  nextCursor: string | null;
}

/** Days as a commit would have computed them; null for a request that nobody has confirmed. */
const DUE = ['2026-03-20', null, '2026-03-06', '2026-03-20', null, '2026-04-01', '2026-03-20'];

describe('the list of requests', () => {
  let database: TestDatabase;
  let api: TestApi;
  let clerk: ApiClient;
  let ids: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    clerk = await api.client('qh.clerk');
    ids = [];
    for (const due of DUE) {
      const { body } = await submitTo(clerk, api.agency('QHSW').id);
      ids.push(body.requestId);
      await api.platform.source.query(
        `UPDATE request SET reply_due_on = $2::date, amber_on = $2::date - 5 WHERE id = $1`,
        [body.requestId, due],
      );
    }
    await submitTo(clerk, api.agency('YLSW').id);
    api.platform.clock.setToday('2026-03-16');
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  async function walk(query: string): Promise<Page['items']> {
    const all: Page['items'] = [];
    let more = '';
    do {
      const { status, body }: { status: number; body: Page } = await clerk.get<Page>(
        `/api/v1/requests?${query}${more}`,
      );
      expect(status).toBe(200);
      all.push(...body.items);
      more = body.nextCursor === null ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`;
    } while (more !== '');
    return all;
  }

  it.each([1, 2, 3, 7, 50])('gives each request once, by due day, what has none last, %i a page', async (limit) => {
    const items = await walk(`limit=${limit}`);
    expect(items.map(({ replyDueOn }) => replyDueOn)).toEqual([
      '2026-03-06',
      '2026-03-20',
      '2026-03-20',
      '2026-03-20',
      '2026-04-01',
      null,
      null,
    ]);
    expect(items.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('gives them by day of submission, too, and a cursor only fits its own order', async () => {
    expect((await walk('order=submittedOn&limit=3')).length).toBe(DUE.length);
    const { body } = await clerk.get<Page>('/api/v1/requests?limit=1');
    const other = await clerk.get(`/api/v1/requests?order=submittedOn&cursor=${body.nextCursor}`);
    expect(other).toMatchObject({ status: 422, body: { code: 'PAGE.CURSOR_INVALID' } });
  });

  it('loses and repeats nothing when requests come in between two pages', async () => {
    const first = (await clerk.get<Page>('/api/v1/requests?limit=3')).body;
    const { body: fresh } = await submitTo(clerk, api.agency('QHSW').id);
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const rest = (await clerk.get<Page>(`/api/v1/requests?limit=50&cursor=${cursor}`)).body;
    const seen = [...first.items, ...rest.items].map(({ id }) => id);
    expect(seen.sort()).toEqual([...ids, fresh.requestId].sort());
    ids.push(fresh.requestId);
  });

  it('lights red after the due day, amber before it, and judges nothing without one', async () => {
    expect((await walk('light=red')).map(({ replyDueOn }) => replyDueOn)).toEqual(['2026-03-06']);
    expect((await walk('light=amber')).length).toBe(3);
    expect((await walk('light=green')).map(({ replyDueOn }) => replyDueOn)).toEqual(['2026-04-01']);
    const unjudged = await walk('light=notJudged');
    expect(unjudged.map(({ workingDaysLeft }) => workingDaysLeft)).toEqual([null, null, null]);
  });

  it('can be narrowed by stage, unit, officer and number', async () => {
    expect((await walk('stage=submitted')).length).toBe(ids.length);
    expect(await walk('stage=archived')).toEqual([]);
    const unitId = api.agency('QHSW').units[0]?.id ?? '';
    await api.platform.source.query(`UPDATE request SET unit_id = $2 WHERE id = $1`, [ids[0], unitId]);
    expect((await walk(`unitId=${unitId}`)).map(({ id }) => id)).toEqual([ids[0]]);
    const [one] = await walk('limit=1');
    expect((await walk(`q=${one?.number}`)).map(({ id }) => id)).toEqual([one?.id]);
    expect(await walk('q=%25')).toEqual([]);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'order=size', 'light=blue', 'unitId=1', 'unknown=1'])(
    'refuses %s',
    async (query) => {
      expect(await clerk.get(`/api/v1/requests?${query}`)).toMatchObject({
        status: 422,
        body: { code: 'FORM.INVALID' },
      });
    },
  );
});
