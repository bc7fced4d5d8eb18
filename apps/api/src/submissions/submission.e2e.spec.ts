import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { anApplication, submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import type { ApiClient } from '../../test/api-client.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

describe('submitting while the engine is away', () => {
  let database: TestDatabase;
  let api: TestApi;
  let applicant: ApiClient;
  let agencyId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    applicant = await api.client();
    agencyId = api.agency('QHSW').id;
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  async function rowsIn(table: string): Promise<number> {
    const rows: { n: number }[] = await api.platform.source.query(`SELECT count(*)::int AS n FROM ${table}`);
    return rows[0]?.n ?? -1;
  }

  it('gives number and query code, and says why the clock has not started', async () => {
    const answer = await submitTo(applicant, agencyId);
    expect(answer.status).toBe(201);
    expect(answer.body.number).toMatch(/^QHSW-\d{4}-\d{6}$/);
    expect(answer.body.queryCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(answer.body.submittedOn).toBe(api.platform.clock.today());
    expect(answer.body.clock.started).toBe(false);
    const tracked = await applicant.get(`/api/v1/track/${answer.body.number}`, withCode(answer.body.queryCode));
    expect(tracked.status).toBe(200);
    expect(tracked.body).toMatchObject({ stage: 'submitted', clock: { started: false, replyDueOn: null } });
  });

  it('is one request with one answer when it is sent twice under one key', async () => {
    const before = await rowsIn('request');
    const [first, second] = await Promise.all([1, 2].map(() => submitTo(applicant, agencyId, { key: 'twice' })));
    const third = await submitTo(applicant, agencyId, { key: 'twice' });
    expect([first?.status, second?.status, third.status]).toEqual([201, 201, 201]);
    expect(second?.body).toEqual(first?.body);
    expect(third.body).toEqual(first?.body);
    expect(await rowsIn('request')).toBe(before + 1);
  });

  it('refuses one key for another application', async () => {
    await submitTo(applicant, agencyId, { key: 'again' });
    const other = await submitTo(applicant, agencyId, {
      key: 'again',
      application: anApplication({ description: '另一项内容' }),
    });
    expect(other.status).toBe(422);
    expect(other.body).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
  });

  it("takes an applicant's later act with 202 and the place to look", async () => {
    const { body: receipt } = await submitTo(applicant, agencyId);
    const headers = withCode(receipt.queryCode);
    const call = { headers, body: { statement: '不再需要' }, key: 'withdraw' };
    const path = `/api/v1/track/${receipt.number}/commands/withdraw-request`;
    const withdrawn = await applicant.post<{ commandId: string; status: string }>(path, call);
    expect(withdrawn.status).toBe(202);
    expect(withdrawn.body.status).toBe('waiting');
    const place = withdrawn.headers.get('location') ?? '';
    expect((await applicant.get(place, headers)).body).toEqual({
      commandId: withdrawn.body.commandId,
      kind: 'withdrawRequest',
      status: 'waiting',
    });
    const again = await applicant.post<{ commandId: string }>(path, call);
    expect(again.status).toBe(202);
    expect(again.body.commandId).toBe(withdrawn.body.commandId);
  }, 60_000);

  it('asks for the key, and answers an unknown agency with 404', async () => {
    const form = new FormData();
    form.set('application', JSON.stringify(anApplication()));
    const path = `/api/v1/agencies/${agencyId}/requests`;
    expect(await applicant.post(path, { form, key: null })).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY.KEY_MISSING' },
    });
    const nowhere = await submitTo(applicant, '00000000-0000-4000-8000-000000000000');
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'AGENCY.NOT_FOUND' } });
  });

  it('names every fault of the form, and keeps nothing of it', async () => {
    const before = await rowsIn('request');
    const application = {
      ...anApplication({ name: '' }),
      identity: { kind: 'residentId', number: '1' },
      purpose: '研究',
    };
    const { status, body } = await submitTo(applicant, agencyId, { application });
    expect(status).toBe(422);
    const problem = body as unknown as { code: string; invalidParams: { name: string; code: string }[] };
    expect(problem.code).toBe('FORM.INVALID');
    expect(problem.invalidParams.map(({ name }) => name).sort()).toEqual(['name', 'purpose']);
    expect(await rowsIn('request')).toBe(before);
  });

  it('takes in that a record is to be put right (条例41), with what it should say and the evidence, and with no clock', async () => {
    const rectification = { procedure: 'rectification' as const, correctionSought: '建筑面积应为98平方米' };
    const faults = async (application: unknown, files?: { name: string; content: string }[]) => {
      const { body } = await submitTo(applicant, agencyId, { application, files });
      return (body as unknown as { invalidParams?: { name: string }[] }).invalidParams?.map(({ name }) => name);
    };
    const before = await rowsIn('request');
    expect(await faults(anApplication(rectification))).toEqual(['files']);
    const evidence = [{ name: '测绘报告.txt', content: '98平方米' }];
    expect(await faults(anApplication({ procedure: 'rectification' }), evidence)).toEqual(['correctionSought']);
    expect(await faults(anApplication({ correctionSought: '应为98' }))).toEqual(['correctionSought']);
    expect(await rowsIn('request')).toBe(before);
    const application = anApplication(rectification);
    const { status, body } = await submitTo(applicant, agencyId, { application, files: evidence });
    expect(status).toBe(201);
    expect(body.clock.started).toBe(false);
    expect(body.clock.because).toContain('第四十一条');
  });

  it('tells which characters of a name the letters cannot print', async () => {
    const { status, body } = await submitTo(applicant, agencyId, { application: anApplication({ name: '张😀' }) });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'NAME.GLYPH_MISSING', invalidParams: [{ name: 'name' }] });
    expect((body as unknown as { detail: string }).detail).toContain('😀');
    const rare = await submitTo(applicant, agencyId, { application: anApplication({ name: '𠮷䶮' }) });
    expect(rare.status).toBe(201);
  });

  it('asks for an address where the reply shall come by e-mail', async () => {
    const contact = { phone: '13800001111', email: null, address: null };
    const { body } = await submitTo(applicant, agencyId, {
      application: anApplication({ deliveryForm: 'email', contact }),
    });
    expect(body as unknown as ReceiptBody & { code: string }).toMatchObject({
      code: 'FORM.INVALID',
      invalidParams: [{ name: 'contact.email' }],
    });
  });
});
