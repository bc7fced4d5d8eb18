import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import type { ApiClient } from '../../test/api-client.js';
import { fillSearchIndex, signalsSince } from '#libs/records';
import { LiveController } from '../live/live.controller.js';
import { anApplication, submitTo } from '../../test/applications.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

interface Page {
  items: { id: string; number: string; replyDueOn: string | null; light: string; workingDaysLeft: number | null }[];
  nextCursor: string | null;
}

/** Days as a commit would have computed them; null for a request that nobody has confirmed. */
const DUE = ['2026-03-20', null, '2026-03-06', '2026-03-20', null, '2026-04-01', '2026-03-20'];

/** The rows of a sheet as it is downloaded; none where there is no sheet. */
async function sheetRows(url: string, cookie: string): Promise<string[]> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) return [];
  const zip = await yauzl.fromBufferPromise(Buffer.from(await answer.arrayBuffer()));
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('sheet1.xml')) continue;
    return (await text(await zip.openReadStreamPromise(entry))).match(/<row>.*?<\/row>/g) ?? [];
  }
  return [];
}

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

  it('shows no light of what is open where a reply went out, or none will', async () => {
    const [answered, ended] = (await walk('light=amber')).map(({ id }) => id);
    const set = (column: string, id: string | undefined, day: string | null) =>
      api.platform.source.query(`UPDATE request SET ${column} = $2 WHERE id = $1`, [id, day]);
    await set('dispatched_on', answered, '2026-03-09');
    await set('closed_on', ended, '2026-03-09');
    const shown = new Map((await walk('limit=50')).map(({ id, light }) => [id, light]));
    expect([shown.get(answered ?? ''), shown.get(ended ?? '')]).toEqual(['answered', 'ended']);
    expect((await walk('light=amber')).length).toBe(1);
    expect((await walk('light=notJudged')).length).toBe(3);
    expect((await clerk.get(`/api/v1/requests/${answered}`)).body).toMatchObject({ light: 'answered' });
    await set('dispatched_on', answered, null);
    await set('closed_on', ended, null);
  });

  it('can be narrowed by stage, unit, officer and number', async () => {
    expect((await walk('stage=submitted')).length).toBe(ids.length);
    expect(await walk('stage=archived')).toEqual([]);
    const unitId = api.agency('QHSW').units[0]?.id ?? '';
    await api.platform.source.query(`UPDATE request SET unit_id = $2 WHERE id = $1`, [ids[0], unitId]);
    expect((await walk(`unitId=${unitId}`)).map(({ id }) => id)).toEqual([ids[0]]);
    const [one] = await walk('limit=1');
    expect((await walk(`q=${one?.number}`)).map(({ id }) => id)).toEqual([one?.id]);
    expect((await walk(`q=${one?.number.slice(3)}`)).map(({ id }) => id)).toEqual([one?.id]);
    expect(await walk('q=%25')).toEqual([]);
  });

  describe('search in what applicants wrote', () => {
    let erased: string;
    const find = async (sought: string, query = 'limit=50', client = clerk) => {
      const headers = { 'yishen-search': encodeURIComponent(sought) };
      const answer = await client.get<Page>(`/api/v1/requests?${query}`, headers);
      return { ...answer, found: answer.status === 200 ? answer.body.items.map(({ id }) => id) : [] };
    };
    const submitted = async (description: string, name: string, agency = 'QHSW') => {
      const application = anApplication({ description, name });
      const { body } = await submitTo(clerk, api.agency(agency).id, { application });
      return body.requestId;
    };

    it('two characters are enough, of the name too; words must all be there, as they stand', async () => {
      const dike = await submitted('白河堤防加固工程的勘察报告（2025年）', '慕容雪');
      ids.push(dike);
      await submitted('白河堤防加固工程的勘察报告', '慕容雪', 'YLSW');
      for (const sought of ['勘察', '慕容', '堤防 报告', '加固工程', '２０２５年'])
        expect([sought, (await find(sought)).found]).toEqual([sought, [dike]]);
      // Every pair is there, and the words are not.
      for (const sought of ['勘察报告白河', '防加固工堤', '堤防 拆迁', '征地'])
        expect([sought, (await find(sought)).found]).toEqual([sought, []]);
      expect((await find('滨河路')).found).toHaveLength(ids.length - 1);
      expect((await find('滨河路', 'limit=3')).found).toHaveLength(3);
      expect((await find('勘察', 'light=red')).found).toEqual([]);
    });

    it('one character, nothing, or what cannot be read is a fault of the form', async () => {
      for (const sought of ['的', ' ', '—'])
        expect((await find(sought)).body).toMatchObject({ status: 422, code: 'FORM.INVALID' });
      const broken = await clerk.get('/api/v1/requests', { 'yishen-search': '%E0%A4%A' });
      expect(broken.status).toBe(422);
    });

    it('keeps nothing that could be read: numbers alone, of another agency others, and none when the key is gone', async () => {
      const [id] = (await find('勘察')).found;
      const rows: { buckets: number[] }[] = await api.platform.source.query(
        `SELECT buckets FROM request_search WHERE request_id = $1`,
        [id],
      );
      expect(rows[0]?.buckets.length).toBeGreaterThan(0);
      await api.platform.source.query(`UPDATE request_key SET wrapped = NULL WHERE request_id = $1`, [id]);
      expect(await api.platform.source.query(`SELECT 1 FROM request_search WHERE request_id = $1`, [id])).toEqual([]);
      expect((await find('勘察')).found).toEqual([]);
      erased = id ?? '';
    });

    it('what is of the time before the search is made findable by the worker', async () => {
      await api.platform.source.query(`DELETE FROM request_search`);
      expect((await find('滨河路')).found).toEqual([]);
      while ((await fillSearchIndex(api.platform.source, api.platform.vault, 3)) === 3);
      expect((await find('滨河路')).found.sort()).toEqual(ids.filter((id) => id !== erased).sort());
    });
  });

  describe('what a person keeps for the own desk', () => {
    it('narrowed lists, under names, for nobody else', async () => {
      const path = '/api/v1/desk/views';
      const saved = await clerk.post<{ id: string }>(path, { body: { name: '逾期', filters: { light: 'red' } } });
      expect(saved.status).toBe(200);
      await clerk.post(path, { body: { name: '逾期', filters: { light: 'red', open: 'true' } } });
      expect((await clerk.get<{ items: object[] }>(path)).body.items).toMatchObject([
        { id: saved.body.id, name: '逾期', filters: { light: 'red', open: 'true' } },
      ]);
      const other = await api.client('qh.officer');
      expect((await other.get<{ items: object[] }>(path)).body.items).toEqual([]);
      expect((await other.delete(`${path}/${saved.body.id}`)).body).toMatchObject({ code: 'VIEW.NOT_FOUND' });
      for (const filters of [{ q: '张小明' }, { light: 'blue' }, { of: 'me' }])
        expect((await clerk.post(path, { body: { name: '甲', filters } })).status).toBe(422);
      expect((await clerk.delete(`${path}/${saved.body.id}`)).status).toBe(204);
      expect((await clerk.get<{ items: object[] }>(path)).body.items).toEqual([]);
    });

    it('the deadlines as a calendar by a token, which ends with the next one, on wish, or with the office', async () => {
      const path = '/api/v1/desk/calendar-feed';
      const open = async (key: string) =>
        new URL((await clerk.post<{ address: string }>(path, { body: {}, key })).body.address).pathname;
      const stranger = await api.client();
      const read = (address: string) => stranger.get(address);
      const first = await open('a');
      expect(await open('a')).toBe(first);
      const file = await read(first);
      expect(file.headers.get('content-type')).toContain('text/calendar');
      const [one] = await walk('light=red');
      expect(file.text).toContain(`UID:${one?.number}-reply@yishen`);
      expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(5);
      for (const text of ['欧阳听雨', '滨河路', '13912345678']) expect(file.text).not.toContain(text);
      const kept: { row: string }[] = await api.platform.source.query(`SELECT f::text AS row FROM calendar_feed f`);
      expect(kept[0]?.row).not.toContain(first.split('/').at(-1));

      const second = await open('b');
      expect((await read(first)).status).toBe(404);
      expect((await read(second)).status).toBe(200);
      const officer = await api.client('qh.officer');
      const own = await officer.post<{ address: string }>(path, { body: {}, key: 'a' });
      expect((await read(new URL(own.body.address).pathname)).text).not.toContain('BEGIN:VEVENT');
      expect((await clerk.delete(path)).status).toBe(204);
      expect((await read(second)).status).toBe(404);
      expect((await clerk.get<{ since: string | null }>(path)).body.since).toBeNull();
    });
  });

  it('comes as a sheet as it was filtered, with all that the pages have', async () => {
    const rows = (query: string) => sheetRows(`${clerk.url}/api/v1/requests.xlsx?${query}`, clerk.cookie);
    expect(await rows('order=submittedOn')).toHaveLength(ids.length + 1);
    const [one] = await walk('light=red');
    const red = await rows('light=red');
    expect(red).toHaveLength(2);
    expect(red[1]).toContain(one?.number);
    // All but the one that a unit was given above, and the head.
    expect(await rows('unassigned=true')).toHaveLength(ids.length);
    expect((await clerk.get('/api/v1/requests.xlsx')).headers.get('content-disposition')).toContain('.xlsx');
    const refused = await clerk.get('/api/v1/requests.xlsx?light=blue');
    expect(refused.body).toMatchObject({ code: 'FORM.INVALID' });
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

  describe('and the register of supervision (台账)', () => {
    interface Lines {
      items: { requestId: string; entryId: string; kind: string; workingDaysOver: number | null; told: string[] }[];
      nextCursor: string | null;
    }
    let supervisor: ApiClient;
    const read = (query: string) => supervisor.get<Lines>(`/api/v1/supervision/register?${query}`);

    beforeAll(async () => {
      supervisor = await api.client('qh.supervisor');
      const lines = ids.slice(0, 6).map((id, n) => {
        const kind = n % 2 === 0 ? 'breach' : 'reminder';
        return [id, `${kind}-${n}`, kind, n < 4 ? 'open' : 'cleared', n < 3 ? '2026-03-10' : '2026-03-12', n];
      });
      for (const [id, entry, kind, state, on, n] of lines)
        await api.platform.source.query(
          `INSERT INTO supervision_entry (request_id, entry_id, agency_id, kind, state, opened_on, limit_kind, due_on, ended_on, cleared_on)
           SELECT id, $2, agency_id, $3, $4, $5, CASE $3 WHEN 'breach' THEN 'reply' END, CASE $3 WHEN 'breach' THEN '2026-03-09'::date END,
                  CASE WHEN $6 > 3 THEN '2026-03-13'::date END,
                  CASE $4 WHEN 'cleared' THEN '2026-03-14'::date END FROM request WHERE id = $1`,
          [id, entry, kind, state, on, n],
        );
      await api.platform.source.query(
        `INSERT INTO limit_alert (request_id, alert_id, agency_id, limit_kind, due_on, working_days_left, level, raised_on, told, effect_key)
         SELECT id, '9', agency_id, 'reply', '2026-03-09', -1, 'red', '2026-03-10', '{caseOfficer,supervisor}', '9-alertStaff'
         FROM request WHERE id = $1`,
        [ids[0]],
      );
    }, 30_000);

    it.each([1, 2, 50])('gives each line once, the newest first, %i a page', async (limit) => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await read(`limit=${limit}${more}`);
        seen.push(...body.items.map(({ entryId }) => entryId));
        cursor = body.nextCursor;
      }
      expect(seen).toHaveLength(6);
      expect(new Set(seen).size).toBe(6);
      expect(seen.slice(0, 3).sort()).toEqual(['breach-4', 'reminder-3', 'reminder-5']);
    });

    it('can be narrowed, and says by how much a limit is over and who was told', async () => {
      const kinds = async (query: string) => (await read(query)).body.items.map(({ entryId }) => entryId).sort();
      expect(await kinds('kind=breach&state=cleared')).toEqual(['breach-4']);
      expect(await kinds('from=2026-03-11&to=2026-03-12&kind=reminder')).toEqual(['reminder-3', 'reminder-5']);
      expect(await kinds('overdue=true')).toEqual(['breach-0', 'breach-2']);
      const { body } = await read('kind=breach');
      const of = (entryId: string) => body.items.find((item) => item.entryId === entryId);
      // Today is Monday 16 March: the fifth working day after the 9th; the other ended on the 13th.
      expect(of('breach-0')).toMatchObject({ workingDaysOver: 5, told: ['caseOfficer', 'supervisor'] });
      expect(of('breach-4')).toMatchObject({ workingDaysOver: 4, told: [] });
      expect((await read('cursor=AAAA')).body).toMatchObject({ code: 'PAGE.CURSOR_INVALID' });
    });

    it('comes as a sheet with all its lines', async () => {
      const url = `${supervisor.url}/api/v1/supervision/register.xlsx?kind=breach`;
      const answer = await fetch(url, { headers: { cookie: supervisor.cookie } });
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
      expect(answer.headers.get('content-disposition')).toContain('.xlsx');
      const rows = await sheetRows(url, supervisor.cookie);
      expect(rows).toHaveLength(4);
      expect(rows[1]).toContain('答复期限');
    });

    it('is for those who watch over all requests, and of their own agency', async () => {
      expect((await clerk.get('/api/v1/supervision/register')).body).toMatchObject({ code: 'ROLE.NOT_PERMITTED' });
      const elsewhere = await (await api.client('yl.head')).get<Lines>('/api/v1/supervision/register');
      expect(elsewhere.body.items).toEqual([]);
    });
  });

  describe('and the board', () => {
    let supervisor: ApiClient;
    beforeAll(async () => {
      supervisor = await api.client('qh.supervisor');
    });
    const get = async <T>(path: string) => (await supervisor.get<T>(`/api/v1/supervision/${path}`)).body;

    it('counts the open requests of each unit by their light, and what runs out when if nobody acts', async () => {
      const unit = api.agency('QHSW').units[0];
      const board = await get<Record<string, unknown>>('board');
      expect(board.units).toEqual([
        { unitId: unit?.id, unitName: unit?.name, green: 0, amber: 1, red: 0, notJudged: 0 },
        { unitId: null, unitName: null, green: 1, amber: 2, red: 1, notJudged: 4 },
      ]);
      expect(board.forecast).toEqual([
        { dueOn: '2026-03-20', unitId: unit?.id, unitName: unit?.name, requests: 1 },
        { dueOn: '2026-03-20', unitId: null, unitName: null, requests: 2 },
        { dueOn: '2026-04-01', unitId: null, unitName: null, requests: 1 },
      ]);
      const { id, name } = api.agency('QHSW');
      expect(board.agencies).toEqual([
        { id, name, parentId: null, green: 1, amber: 3, red: 1, notJudged: 4, breaches: 2 },
      ]);
      expect(board.entries).toEqual({ breach: 2, reminder: 2, supervisionOrder: 0 });
      expect(board.replies).toMatchObject({ replies: 0, medianWorkingDays: null });
    });

    it('lists what a number counts', async () => {
      const due = (await walk('open=true&dueFrom=2026-03-20&dueTo=2026-03-20')).map(({ id }) => id);
      expect(due.sort()).toEqual([ids[0], ids[3], ids[6]].sort());
      expect(await walk('open=true&light=red')).toHaveLength(1);
    });

    it('has statistics that balance, by month and unit, each number with its requests', async () => {
      const days: [n: number, receivedOn: string, dispatchedOn: string | null, closedOn: string | null][] = [
        [0, '2026-02-10', '2026-03-05', null],
        [2, '2026-02-03', '2026-03-10', null], // due on 6 March
        [3, '2026-03-02', null, null],
        [5, '2026-03-04', null, '2026-03-09'],
      ];
      for (const [n, received, dispatched, closed] of days)
        await api.platform.source.query(
          `UPDATE request SET received_on = $2, dispatched_on = $3, closed_on = $4 WHERE id = $1`,
          [ids[n], received, dispatched, closed],
        );
      const replied = { replied: 2, inTime: 1, overdue: 1 };
      const march = { carriedIn: 2, received: 2, ...replied, endedWithoutReply: 1, carriedOver: 1 };
      const of = (query: string) => get<{ items: object[] }>(`statistics?from=2026-03-01&to=2026-03-16&${query}`);
      expect((await of('by=all')).items).toEqual([{ key: '', ...march }]);
      const months = await get<{ items: object[] }>('statistics?from=2026-02-01&to=2026-03-16&by=month');
      expect(months.items).toEqual([
        expect.objectContaining({ key: '2026-02', carriedIn: 0, received: 2, replied: 0, carriedOver: 2 }),
        { key: '2026-03', ...march },
      ]);
      const key = api.agency('QHSW').units[0]?.id ?? '';
      expect((await of('by=unit')).items).toContainEqual(expect.objectContaining({ key, carriedIn: 1, inTime: 1 }));
      const counted = async (query: string) =>
        (await get<{ items: { id: string }[] }>(`statistics/requests?from=2026-03-01&to=2026-03-16&${query}`)).items;
      expect((await counted('by=all&measure=overdue')).map(({ id }) => id)).toEqual([ids[2]]);
      expect((await counted(`by=unit&key=${key}&measure=carriedIn`)).map(({ id }) => id)).toEqual([ids[0]]);
      const page = await get<{ items: { id: string }[]; nextCursor: string }>(
        'statistics/requests?from=2026-03-01&to=2026-03-16&by=all&measure=carriedIn&limit=1',
      );
      const rest = await counted(`by=all&measure=carriedIn&cursor=${page.nextCursor}`);
      expect([...page.items, ...rest].map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    });

    it('is for those who watch over all requests, and counts within bounds', async () => {
      for (const path of ['board', 'statistics?from=2026-01-01&to=2026-01-31&by=all'])
        expect((await clerk.get(`/api/v1/supervision/${path}`)).body).toMatchObject({ code: 'ROLE.NOT_PERMITTED' });
      expect(await get('statistics?from=2026-02-01&to=2026-01-31&by=all')).toMatchObject({ code: 'FORM.INVALID' });
      expect(await get('statistics?from=2020-01-01&to=2026-01-31&by=month')).toMatchObject({ code: 'FORM.INVALID' });
      for (const path of ['board', 'register', 'register.xlsx'])
        expect(await get(`${path}?from=2026-02-01&to=2026-01-31`)).toMatchObject({
          code: 'FORM.INVALID',
          invalidParams: [{ name: 'to', reason: '不能早于起始日' }],
        });
    });
  });

  describe('and what changes live', () => {
    interface Listener {
      /** Topics and id of the next change; null where the stream ended. */
      next(): Promise<{ id: string; topics: string[] } | null>;
      close(): Promise<void>;
    }

    async function listen(client: ApiClient, lastEventId?: string): Promise<Listener> {
      const known: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
      const answer = await fetch(`${client.url}/api/v1/desk/live`, { headers: { cookie: client.cookie, ...known } });
      expect(answer.headers.get('content-type')).toContain('text/event-stream');
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
      let heard = '';
      const next = async (): Promise<{ id: string; topics: string[] } | null> => {
        for (;;) {
          const [, event = '', rest = ''] = /^([\s\S]*?)\n\n([\s\S]*)$/.exec(heard) ?? [];
          if (event !== '' || rest !== '') {
            heard = rest;
            const [, id] = /^id: (.*)$/m.exec(event) ?? [];
            const [, data] = /^data: (.*)$/m.exec(event) ?? [];
            if (id && data) return { id, ...(JSON.parse(data) as { topics: string[] }) };
            continue;
          }
          const { value, done } = await reader.read();
          if (done) return null;
          heard += value;
        }
      };
      return { next, close: () => reader.cancel() };
    }

    const touch = (id: string | undefined) =>
      api.platform.source.query(`UPDATE request SET amber_on = amber_on + 1 WHERE id = $1`, [id]);

    it('is told to who listens for the agency, to nobody else, and without what it is', async () => {
      const [here, there] = [await listen(clerk), await listen(await api.client('yl.head'))];
      // Whoever comes without a position is told to read everything once.
      for (const each of [here, there])
        expect(await each.next()).toMatchObject({ topics: ['requests', 'alerts', 'register', 'events', 'messages'] });
      await touch(ids[2]);
      expect(await here.next()).toEqual({ id: expect.stringMatching(/^\d+\.\d+$/), topics: ['requests'] });
      await api.platform.source.query(
        `INSERT INTO supervision_entry (request_id, entry_id, agency_id, kind, state, opened_on)
         SELECT id, 'reminder-live', agency_id, 'reminder', 'open', '2026-03-16' FROM request WHERE id = $1`,
        [ids[2]],
      );
      expect(await here.next()).toMatchObject({ topics: ['register'] });
      await submitTo(clerk, api.agency('YLSW').id);
      expect(await there.next()).toMatchObject({ topics: ['requests'] });
      await Promise.all([here.close(), there.close()]);
    });

    it('is made up for after a broken line', async () => {
      const first = await listen(clerk);
      const { id } = (await first.next())!;
      await first.close();
      await touch(ids[2]);
      const again = await listen(clerk, id);
      expect(await again.next()).toMatchObject({ topics: ['requests'] });
      await again.close();
    });

    it.each(['999999999999999.1', '1.1', 'garbage'])('is everything for who comes with %s', async (position) => {
      const listener = await listen(clerk, position);
      expect((await listener.next())?.topics).toHaveLength(5);
      await listener.close();
    });

    it('is not passed over where a transaction ends after a later one', async () => {
      const { source } = api.platform;
      const slow = source.createQueryRunner();
      await slow.startTransaction();
      const { position } = await signalsSince(source, null);
      await slow.query(`UPDATE request SET amber_on = amber_on - 1 WHERE id = $1`, [ids[2]]);
      await touch(ids[6]);
      const meanwhile = await signalsSince(source, position);
      expect(meanwhile.agencies).toEqual([]);
      await slow.commitTransaction();
      await slow.release();
      const afterwards = await signalsSince(source, meanwhile.position);
      expect(afterwards.agencies).toEqual([{ agencyId: api.agency('QHSW').id, topics: ['requests'] }]);
    });

    it('ends with the session', async () => {
      api.app.nest.get(LiveController).beatMs = 200;
      const leaving = await api.client('qh.clerk');
      const listener = await listen(leaving);
      expect((await leaving.delete('/api/v1/session')).status).toBe(204);
      while ((await listener.next()) !== null);
      expect((await leaving.get('/api/v1/desk/live')).status).toBe(401);
    });

    it('does not keep the service from stopping', async () => {
      // Listens until the service is closed after the last of these.
      expect(await (await listen(clerk)).next()).not.toBeNull();
    });
  });
});
