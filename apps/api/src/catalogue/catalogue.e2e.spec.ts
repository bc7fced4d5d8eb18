import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import type { ApiClient } from '../../test/api-client.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

interface Entry {
  id: string;
  agencyName: string;
  title: string;
  withdrawnOn?: string | null;
}
interface Page {
  items: Entry[];
  nextCursor: string | null;
}
interface ProblemBody {
  code: string;
  invalidParams?: { name: string; reason: string; code: string }[];
}

const ROAD = {
  title: '解放路雨水泵站扩建工程初步设计批复',
  summary: '泵站规模、概算。',
  documentNumber: '清水〔2026〕17号',
  category: 'projects',
  publishedOn: '2026-03-05',
  address: 'https://www.qinghe.example/gk/17',
};

describe('政府信息主动公开目录', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anybody: ApiClient;
  let clerk: ApiClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    anybody = await api.client();
    clerk = await api.client('qh.clerk');
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  const search = (words: string, query = '', client = anybody) =>
    client.get<Page>(`/api/v1/catalogue${query}`, words ? { 'yishen-search': encodeURIComponent(words) } : undefined);
  const titles = async (words: string, query = '') => (await search(words, query)).body.items.map(({ title }) => title);
  const beside = (description: string, code = 'QHSW') =>
    anybody.post<Page>(`/api/v1/agencies/${api.agency(code).id}/catalogue/matches`, { body: { description } });
  const add = (client: ApiClient, body: object, key?: string) =>
    client.post<Entry & ProblemBody>('/api/v1/catalogue/entries', { body, key });
  const own = async (client: ApiClient) => (await client.get<Page>('/api/v1/catalogue/entries?limit=100')).body.items;

  describe('searched by anybody', () => {
    it('two characters are enough, and all words must be there, in whatever field', async () => {
      expect(await titles('漏损')).toEqual(['清河市水务局2025年供水管网漏损率统计公报']);
      expect(await titles('部门预算')).toEqual(['云岭县水务局2026年部门预算', '清河市水务局2026年部门预算']);
      expect(await titles('部门预算 三公')).toEqual(['清河市水务局2026年部门预算']);
      expect(await titles('〔2024〕31号')).toEqual(['取水许可办理指南']);
      // Each pair is there, the word is not.
      expect(await titles('水务局部门')).toEqual([]);
      expect((await search('水')).status).toBe(422);
    });

    it('by agency and category, the newest first, page after page', async () => {
      const of = `?agencyId=${api.agency('QHSW').id}`;
      const all = await titles('', of);
      expect(all.length).toBe(6);
      const first = await search('', `${of}&limit=4`);
      const next = await search('', `${of}&limit=4&cursor=${first.body.nextCursor}`);
      expect([...first.body.items, ...next.body.items].map(({ title }) => title)).toEqual(all);
      expect(next.body.nextCursor).toBeNull();
      expect(await titles('', `${of}&category=budget`)).toEqual(['清河市水务局2026年部门预算']);
      expect((await search('', '?cursor=AAAA')).body).toMatchObject({ code: 'PAGE.CURSOR_INVALID' });
    });

    it('what comes close to a description is found, of that agency alone; what was described stands in no log', async () => {
      const found = await beside('张小明想看看近三年供水管网的漏损率是怎么统计的，电话13800001111');
      expect(found.body.items.map(({ title }) => title)).toEqual(['清河市水务局2025年供水管网漏损率统计公报']);
      expect((await beside('清水〔2024〕31号')).body.items[0]?.title).toBe('取水许可办理指南');
      expect((await beside('清河市水务局有哪些会议纪要')).body.items).toEqual([]);
      expect((await beside('供水管网漏损率统计', 'YLSW')).body.items).toEqual([]);
      expect(api.logged()).not.toMatch(/张小明|13800001111|会议纪要/);
      const nobody = '/api/v1/agencies/00000000-0000-4000-8000-000000000000/catalogue/matches';
      expect((await anybody.post(nobody, { body: { description: '预算' } })).body).toMatchObject({
        code: 'AGENCY.NOT_FOUND',
      });
    });

    it('whoever searches more than people do lets the own device work for more', async () => {
      const { config } = api.platform as { config: { freeTries: number } };
      const free = config.freeTries;
      config.freeTries = 1;
      const statuses: number[] = [];
      for (let n = 0; n <= 20; n += 1)
        statuses.push((await anybody.get('/api/v1/catalogue', { 'x-forwarded-for': '203.0.113.77' })).status);
      config.freeTries = free;
      expect([statuses.lastIndexOf(200), statuses.at(-1)]).toEqual([19, 428]);
    });
  });

  describe('kept by the agency', () => {
    it('what is added is found at once, corrected and withdrawn; withdrawn it is seen by the agency alone', async () => {
      const added = await add(clerk, ROAD, 'road');
      expect(added).toMatchObject({ status: 201, body: { title: ROAD.title, withdrawnOn: null } });
      expect(await titles('泵站')).toEqual([ROAD.title]);
      expect((await add(clerk, ROAD, 'road')).body.id).toBe(added.body.id);
      expect((await add(clerk, { ...ROAD, title: '另一件' }, 'road')).body.code).toBe('IDEMPOTENCY.KEY_REUSED');

      const path = `/api/v1/catalogue/entries/${added.body.id}`;
      const mended = { ...ROAD, title: '解放路雨水泵站改建工程初步设计批复' };
      expect((await clerk.post<Entry>(`${path}/corrections`, { body: mended })).body.title).toBe(mended.title);
      expect([await titles('泵站扩建'), await titles('泵站改建')]).toEqual([[], [mended.title]]);

      const withdrawn = await clerk.post<Entry>(`${path}/withdrawal`, { body: {} });
      expect(withdrawn.body.withdrawnOn).toBe(api.platform.clock.today());
      expect(await titles('泵站')).toEqual([]);
      expect((await beside('解放路雨水泵站改建工程')).body.items).toEqual([]);
      expect((await own(clerk)).map(({ title }) => title)).toContain(mended.title);
      expect(await clerk.post(`${path}/corrections`, { body: ROAD })).toMatchObject({
        status: 409,
        body: { code: 'CATALOGUE.WITHDRAWN' },
      });
    });

    it.each<[string, object, string]>([
      ['on a day to come', { publishedOn: '2999-01-01' }, 'CATALOGUE.NOT_YET_PUBLIC'],
      ['nowhere to be had', { address: undefined }, 'CATALOGUE.NOWHERE_TO_BE_HAD'],
      ['at an address that is not safe', { address: 'http://www.qinghe.example/gk/17' }, 'FIELD.IS_URL'],
      ['at an address that runs', { address: 'javascript:alert(1)' }, 'FIELD.IS_URL'],
      ['of no kind', { category: 'secrets' }, 'FIELD.IS_IN'],
    ])('not %s', async (_, changed, code) => {
      const { status, body } = await add(clerk, { ...ROAD, ...changed });
      expect([status, body.invalidParams?.map((each) => each.code)]).toEqual([422, [code]]);
    });

    it('only what was registered as published for all comes from a request', async () => {
      const nobody = '00000000-0000-4000-8000-000000000000';
      expect((await add(clerk, { ...ROAD, requestId: nobody })).body.code).toBe('REQUEST.NOT_FOUND');
    });

    it('by clerks and administrators; by no other agency', async () => {
      const officer = await api.client('qh.officer');
      expect((await add(officer, ROAD)).body.code).toBe('ROLE.NOT_PERMITTED');
      const [entry] = await own(officer);
      const elsewhere = await api.client('yl.clerk');
      expect((await own(elsewhere)).every(({ agencyName }) => agencyName === '云岭县水务局')).toBe(true);
      for (const act of ['corrections', 'withdrawal']) {
        const path = `/api/v1/catalogue/entries/${entry?.id}/${act}`;
        const body = act === 'withdrawal' ? {} : ROAD;
        expect((await elsewhere.post(path, { body })).body).toMatchObject({ code: 'CATALOGUE.NOT_FOUND' });
        expect((await officer.post(path, { body })).body).toMatchObject({ code: 'ROLE.NOT_PERMITTED' });
      }
    });

    it('a sheet is taken in whole, once, or refused with every line at fault', async () => {
      const admin = await api.client('qh.admin');
      const bring = (csv: string, key?: string) =>
        admin.post<{ added: number } & ProblemBody>('/api/v1/catalogue/entries/imports', { body: { csv }, key });
      const bad = [
        '标题,类别,公开日期,网址,获取地点',
        '防汛应急预案,应急管理,2026-02-30,https://www.qinghe.example/gk/31,',
        '防汛物资清单,没有的类别,2026-02-01,http://www.qinghe.example/gk/32,',
        '防汛值班表,应急管理,2026-02-01,,',
        '防汛队伍,应急管理,2026-02-01,https://www.qinghe.example/gk/33',
      ];
      const refused = await bring(bad.join('\n'));
      expect(refused).toMatchObject({ status: 422, body: { code: 'CATALOGUE.IMPORT_REFUSED' } });
      const told = refused.body.invalidParams?.map(({ reason }) => reason) ?? [];
      expect(told.map((reason) => reason.slice(0, 9))).toEqual(
        ['第2行 公开日期：', '第3行 类别：请从', '第3行 网址：应为', '第4行 网址：请写', '第5行 有 4 个'].map(
          (reason) => reason.slice(0, 9),
        ),
      );
      expect(await titles('防汛')).toEqual([]);

      const good = '标题,类别,公开日期,网址\n防汛应急预案,应急管理,2026-02-01,https://www.qinghe.example/gk/31\n';
      expect([(await bring(good, 'sheet')).body, (await bring(good, 'sheet')).body]).toEqual([
        { added: 1 },
        { added: 1 },
      ]);
      expect(await titles('防汛')).toEqual(['防汛应急预案']);
    });
  });
});
