import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { ApiClient } from '../../test/api-client.js';
import { submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

const WRONG = withCode('0000-0000-0000');

describe('the query code of a request', () => {
  let database: TestDatabase;
  let api: TestApi;
  let client: ApiClient;
  let receipt: ReceiptBody;
  let other: ReceiptBody;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    client = await api.client();
    ({ body: receipt } = await submitTo(client, api.agency('QHSW').id));
    ({ body: other } = await submitTo(client, api.agency('YLSW').id));
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  const track = (number: string, headers: Record<string, string>) => client.get(`/api/v1/track/${number}`, headers);

  it('opens its own request however it is typed, and no other', async () => {
    const typed = receipt.queryCode.toLowerCase().replaceAll('-', ' ');
    expect((await track(receipt.number, withCode(typed))).status).toBe(200);
    expect((await track(receipt.number.toLowerCase(), withCode(receipt.queryCode))).status).toBe(200);
    expect((await track(other.number, withCode(receipt.queryCode))).status).toBe(404);
  });

  it('is answered alike when it is wrong, missing, or the number is nobody’s', async () => {
    const wrong = await track(receipt.number, WRONG);
    expect(wrong).toMatchObject({ status: 404, body: { code: 'QUERY.NOT_FOUND' } });
    for (const answer of [
      await track(receipt.number, {}),
      await track('QHSW-2026-999999', WRONG),
      await track('no-number', WRONG),
    ]) {
      expect([answer.status, answer.body]).toEqual([404, wrong.body]);
    }
  });

  it.each([
    ['a number that exists', () => other.number],
    ['a number that nobody has', () => 'QHSW-2026-888888'],
  ])('locks %s after ten wrong tries, for a while', async (_, number) => {
    const answers: number[] = [];
    for (let n = 0; n < 10; n += 1) answers.push((await track(number(), WRONG)).status);
    expect(answers.at(-1)).toBe(429);
    const locked = await track(number(), withCode(other.queryCode));
    expect(locked).toMatchObject({ status: 429, body: { code: 'QUERY.TOO_MANY_TRIES' } });
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('opens again when the lock is over, and forgets the tries', async () => {
    await api.platform.source.query(`UPDATE query_code_guard SET locked_until = now() - interval '1 second'`);
    expect((await track(other.number, withCode(other.queryCode))).status).toBe(200);
    const rows: { failures: number }[] = await api.platform.source.query(
      `SELECT failures FROM query_code_guard WHERE number = $1`,
      [other.number],
    );
    expect(rows).toEqual([{ failures: 0 }]);
  });

  it('opens nothing of another request through its own number', async () => {
    const rows: { command_id: string }[] = await api.platform.source.query(
      `SELECT command_id FROM inbox WHERE request_id = $1`,
      [other.requestId],
    );
    const path = `/api/v1/track/${receipt.number}/commands/${rows[0]?.command_id}`;
    expect(await client.get(path, withCode(receipt.queryCode))).toMatchObject({
      status: 404,
      body: { code: 'COMMAND.NOT_FOUND' },
    });
  });

  it('is kept as a keyed hash only, and stands in no log', async () => {
    const rows: unknown[] = await api.platform.source.query(`SELECT * FROM request`);
    expect(JSON.stringify(rows)).not.toContain(receipt.queryCode);
    expect(api.logged()).not.toContain(receipt.queryCode);
    expect(api.logged()).not.toContain(receipt.number);
  });

  it('stops an address that tries number after number', async () => {
    const from = { ...WRONG, 'x-forwarded-for': '2001:db8:1:2:3:4:5:6' };
    for (let n = 0; n < 50; n += 1) await track(`QHSW-2026-${String(700_000 + n)}`, from);
    const sameNetwork = { ...withCode(receipt.queryCode), 'x-forwarded-for': '2001:db8:1:2::9' };
    expect((await track(receipt.number, sameNetwork)).status).toBe(429);
    expect((await track(receipt.number, withCode(receipt.queryCode))).status).toBe(200);
  });

  it('asks an address that is wrong more often than people are for work, and each solution counts once', async () => {
    const { config } = api.platform as { config: { freeTries: number } };
    const free = config.freeTries;
    config.freeTries = 1;
    const from = { 'x-forwarded-for': '2001:db8:9::1' };
    const tried = async (code: string, work?: string) =>
      (await track(receipt.number, { ...withCode(code), ...from, ...(work ? { 'yishen-work': work } : {}) })).status;
    expect(await tried('0000-0000-0000')).toBe(404);
    expect(await tried(receipt.queryCode)).toBe(428);
    expect(await tried(receipt.queryCode, 'bm90aGluZw==')).toBe(428);

    const { body: challenge } = await client.get<Challenge>('/api/v1/work');
    const solution = await solveChallenge({ challenge, deriveKey });
    const workOf = (answer: object) => Buffer.from(JSON.stringify({ challenge, solution: answer })).toString('base64');
    expect(await tried(receipt.queryCode, workOf({ ...solution, counter: 1_000_000 }))).toBe(428);
    expect(await tried(receipt.queryCode, workOf(solution ?? {}))).toBe(200);
    expect(await tried('0000-0000-0000')).toBe(404);
    expect(await tried(receipt.queryCode, workOf(solution ?? {}))).toBe(428);

    config.freeTries = 0;
    const sent = await submitTo(client, api.agency('QHSW').id);
    expect(sent).toMatchObject({ status: 428, body: { code: 'WORK.REQUIRED' } });
    config.freeTries = free;
  }, 30_000);
});
