import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { ApiClient } from '../../test/api-client.js';
import { PASSWORD, startTestApi, type TestApi } from '../../test/test-api.js';

describe('sessions of staff', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url, publicUrl: 'https://yishen.example.gov.cn' });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => api.platform.source.query(sql, values);

  /** As a browser behind a gateway that ends TLS: without it the secure cookie would not be set. */
  function browser(): ApiClient {
    const client = new ApiClient(api.url);
    const send = client.send.bind(client);
    client.send = (method, path, call) =>
      send(method, path, { ...call, headers: { 'x-forwarded-proto': 'https', ...call.headers } });
    return client;
  }

  it('say who acts for which agency, in a cookie that scripts cannot read', async () => {
    const client = browser();
    const answer = await client.signIn('qh.signer', PASSWORD);
    expect(answer).toMatchObject({
      status: 200,
      body: { staff: { login: 'qh.signer', name: '褚云山' }, agency: { name: '清河市水务局' }, roles: ['signer'] },
    });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^yishen\.sid=.+; Path=\/api; .*HttpOnly; Secure; SameSite=Strict/);
    expect((await client.get('/api/v1/session')).body).toEqual(answer.body);
  });

  it('change their id at log-in', async () => {
    const client = browser();
    await client.signIn('qh.clerk', PASSWORD);
    const before = client.cookie;
    await client.signIn('qh.clerk', PASSWORD);
    expect(client.cookie).not.toBe(before);
    const old = browser();
    old.cookie = before;
    expect(await old.get('/api/v1/session')).toMatchObject({ status: 401, body: { code: 'SESSION.EXPIRED' } });
  });

  it('act for another agency only where the person holds an office there', async () => {
    const signer = browser();
    await signer.signIn('qh.signer', PASSWORD);
    const county = api.agency('YLSW').id;
    const switched = await signer.post('/api/v1/session/agency', { body: { agencyId: county } });
    expect(switched).toMatchObject({ status: 200, body: { agency: { id: county }, roles: ['signer'] } });
    const clerk = browser();
    await clerk.signIn('qh.clerk', PASSWORD);
    expect(await clerk.post('/api/v1/session/agency', { body: { agencyId: county } })).toMatchObject({
      status: 403,
      body: { code: 'AGENCY.NO_ROLE' },
    });
    expect((await clerk.get<{ agency: { id: string } }>('/api/v1/session')).body.agency.id).toBe(api.agency('QHSW').id);
  });

  it('end with a log-out, with their time, and with the office or the person', async () => {
    const client = browser();
    expect(await client.get('/api/v1/session')).toMatchObject({ status: 401, body: { code: 'SESSION.REQUIRED' } });
    await client.signIn('qh.head', PASSWORD);
    expect((await client.delete('/api/v1/session')).status).toBe(204);
    expect(await client.get('/api/v1/requests')).toMatchObject({ status: 401, body: { code: 'SESSION.EXPIRED' } });

    await client.signIn('qh.head', PASSWORD);
    await query(`UPDATE session SET expire = now() - interval '1 second'`);
    expect(await client.get('/api/v1/requests')).toMatchObject({ status: 401, body: { code: 'SESSION.EXPIRED' } });

    await client.signIn('qh.head', PASSWORD);
    await query(`UPDATE staff SET active = false WHERE login = 'qh.head'`);
    expect((await client.get('/api/v1/requests')).status).toBe(401);
    expect((await client.signIn('qh.head', PASSWORD)).status).toBe(401);

    await client.signIn('qh.supervisor', PASSWORD);
    await query(`DELETE FROM appointment USING staff WHERE staff_id = staff.id AND login = 'qh.supervisor'`);
    expect(await client.get('/api/v1/requests')).toMatchObject({ status: 403, body: { code: 'AGENCY.NO_ROLE' } });
  });

  it('take no write without their own token', async () => {
    const [one, other] = [browser(), browser()];
    await one.signIn('qh.clerk', PASSWORD);
    await other.signIn('qh.officer', PASSWORD);
    for (const token of ['', 'wrong', other.csrf]) {
      one.csrf = token;
      expect(await one.delete('/api/v1/session')).toMatchObject({ status: 403, body: { code: 'CSRF.TOKEN_INVALID' } });
    }
    expect((await one.get('/api/v1/session')).status).toBe(200);
  });

  it('store no password, no name and no token', async () => {
    const stored = JSON.stringify(await query(`SELECT * FROM session`));
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain('周敏');
    const hashes = await query<{ password_hash: string }>(`SELECT password_hash FROM staff`);
    expect(hashes.every(({ password_hash }) => password_hash.startsWith('$argon2id$'))).toBe(true);
    expect(api.logged()).not.toContain(PASSWORD);
  });

  it('answer an unknown name like a wrong password, in the same time', async () => {
    const client = browser();
    const time = async (login: string) => {
      const answers: { status: number; code: unknown; title: unknown; ms: number }[] = [];
      for (let n = 0; n < 3; n += 1) {
        const begin = performance.now();
        const { status, body } = await client.signIn(login, 'wrong');
        answers.push({ status, code: body.code, title: body.title, ms: performance.now() - begin });
      }
      // The quickest of three is the one that the machine disturbed least.
      return answers.sort((one, other) => one.ms - other.ms)[0] as (typeof answers)[number];
    };
    await time('warm.up');
    const known = await time('qh.admin');
    const unknown = await time('qh.nobody');
    expect(known).toMatchObject({ status: 401, code: 'LOGIN.REFUSED' });
    expect({ ...unknown, ms: 0 }).toEqual({ ...known, ms: 0 });
    expect(unknown.ms).toBeGreaterThan(known.ms / 4);
  });

  it.each(['qh.archivist', 'qh.does-not-exist'])(
    'lock %s after five wrong tries, whoever is right then',
    async (login) => {
      const client = browser();
      const answers: number[] = [];
      for (let n = 0; n < 5; n += 1) answers.push((await client.signIn(login, 'wrong')).status);
      expect(answers).toEqual([401, 401, 401, 401, 429]);
      const locked = await client.signIn(login, PASSWORD);
      expect(locked).toMatchObject({ status: 429, body: { code: 'LOGIN.TOO_MANY_TRIES' } });
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
    },
  );

  it('let somebody in again when the lock is over', async () => {
    await query(`UPDATE query_code_guard SET locked_until = now() - interval '1 second' WHERE number LIKE 'login/%'`);
    expect((await browser().signIn('qh.archivist', PASSWORD)).status).toBe(200);
  });

  it('do not let tries at the same time pass the limit', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => browser().signIn('qh.secrecy', 'wrong')));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(5);
  });

  it('stop an address that tries one password at every name', async () => {
    const addressed = (login: string) =>
      browser().post('/api/v1/session', {
        body: { login, password: 'wrong' },
        headers: { 'x-forwarded-for': '203.0.113.7' },
      });
    const tries = Array.from({ length: 51 }, (_, n) => addressed(`name-${n}`));
    await Promise.all(tries);
    expect(await addressed('qh.clerk')).toMatchObject({ status: 429 });
    expect((await browser().signIn('qh.clerk', PASSWORD)).status).toBe(200);
  }, 60_000);
});
