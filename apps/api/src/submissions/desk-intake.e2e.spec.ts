import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { anApplication, withCode } from '../../test/applications.js';
import type { ApiClient } from '../../test/api-client.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

interface TakenInBody {
  requestId: string;
  number: string;
  queryCode: string;
  pending: string | null;
  code?: string;
  reasons?: { code: string }[];
}

describe('taking an application in at the desk while the engine is away', () => {
  let database: TestDatabase;
  let api: TestApi;
  let clerk: ApiClient;
  let today: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    clerk = await api.client('qh.clerk');
    today = api.platform.clock.today();
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  function takeIn(
    intake: object,
    { by = clerk, authority, key }: { by?: ApiClient; authority?: string; key?: string } = {},
  ) {
    const form = new FormData();
    const defaults = {
      channel: 'in_person',
      arrivedOn: today,
      readBackAndSigned: false,
      evidence: '',
      application: anApplication({ deliveryForm: 'counter' }),
    };
    form.set('intake', JSON.stringify({ ...defaults, ...intake }));
    form.append('files', new Blob(['%PDF-1.4\n% scan\n']), '申请书.pdf');
    if (authority) form.append('authority', new Blob(['%PDF-1.4\n% letter\n']), authority);
    return by.post<TakenInBody>('/api/v1/requests', { form, ...(key ? { key } : {}) });
  }

  async function rowsIn(table: string): Promise<number> {
    const rows: { n: number }[] = await api.platform.source.query(`SELECT count(*)::int AS n FROM ${table}`);
    return rows[0]?.n ?? -1;
  }

  it('gives number and query code, and keeps the scan', async () => {
    const { status, body } = await takeIn({});
    expect(status).toBe(201);
    expect(body).toMatchObject({ pending: null });
    const tracked = await clerk.get(`/api/v1/track/${body.number}`, withCode(body.queryCode));
    expect(tracked.body).toMatchObject({ stage: 'submitted', submittedOn: today });
    const dossier = await clerk.get<{ documents: { purpose: string; fileName: string }[] }>(
      `/api/v1/requests/${body.requestId}`,
    );
    expect(dossier.body.documents).toMatchObject([{ purpose: 'attachment', fileName: '申请书.pdf' }]);
  });

  it('says why the clock has not started where the channel asks for confirmation', async () => {
    const { body } = await takeIn({ channel: 'fax', evidence: '传真机接收日志' });
    expect(body.pending).toContain('双方确认之日');
  });

  it('is one request when it is sent twice under one key', async () => {
    const first = await takeIn({}, { key: 'twice' });
    const before = await rowsIn('request');
    expect((await takeIn({}, { key: 'twice' })).body).toEqual(first.body);
    expect((await takeIn({ channel: 'oral', readBackAndSigned: true }, { key: 'twice' })).body).toMatchObject({
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    expect(await rowsIn('request')).toBe(before);
  });

  it('keeps nothing of what the law does not take', async () => {
    const before = { requests: await rowsIn('request'), documents: await rowsIn('document') };
    const future = await takeIn({ arrivedOn: '2099-01-01', channel: 'oral' });
    expect(future.status).toBe(422);
    expect(future.body.reasons?.map(({ code }) => code)).toEqual(['FACT.IN_FUTURE', 'ORAL.NOT_SIGNED']);
    const officer = await takeIn({}, { by: await api.client('qh.officer') });
    expect(officer).toMatchObject({ status: 403, body: { code: 'ACTOR.NOT_PERMITTED' } });
    const online = await takeIn({ channel: 'online' });
    expect(online).toMatchObject({ status: 422, body: { code: 'FORM.INVALID' } });
    expect({ requests: await rowsIn('request'), documents: await rowsIn('document') }).toEqual(before);
  });

  it('takes paper that lacks what 条例29 asks for, and a representative with the letter of authority', async () => {
    const contact = { phone: null, email: null, address: null };
    const application = anApplication({
      deliveryForm: 'counter',
      identity: null,
      contact,
      representative: { name: '李四', identity: null, phone: null },
    });
    const { status, body } = await takeIn({ application }, { authority: '委托书.pdf' });
    expect(status).toBe(201);
    const dossier = await clerk.get<{
      application: { representative: { name: string } };
      documents: { purpose: string }[];
    }>(`/api/v1/requests/${body.requestId}`);
    expect(dossier.body.application.representative.name).toBe('李四');
    expect(dossier.body.documents.map(({ purpose }) => purpose).sort()).toEqual(['attachment', 'authority']);
  });
});
