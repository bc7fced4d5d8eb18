import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { ApiClient, type Answer } from '../../test/api-client.js';
import { submitTo } from '../../test/applications.js';
import { PASSWORD, startTestApi, type TestApi } from '../../test/test-api.js';

interface Person {
  id: string;
  login: string;
  name: string;
  isActive: boolean;
  isOwn: boolean;
  hasOneTimePassword: boolean;
  offices: { role: string; unitId: string | null; unitName: string | null }[];
}

interface Entry {
  kind: string;
  byName: string;
  byAgency: string;
  subjectName: string;
  changes: { field: string; before: string[]; after: string[] }[];
}

const OWN = 'lake-Baikal-41';

describe('people, kept by administrators', () => {
  let database: TestDatabase;
  let api: TestApi;
  let admin: ApiClient;
  let city: string;
  let county: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    admin = await api.client('qh.admin');
    [city, county] = [api.agency('QHSW').id, api.agency('YLSW').id];
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  const at = (agencyId: string, rest = '') => `/api/v1/administration/agencies/${agencyId}${rest}`;
  const unit = (name: string) => api.agency('QHSW').units.find((each) => each.name === name)?.id ?? '';
  const people = async (agencyId: string, query = '') =>
    (await admin.get<{ items: Person[]; nextCursor: string | null }>(at(agencyId, `/staff?limit=100${query}`))).body
      .items;
  const find = async (login: string, agencyId = city) =>
    (await people(agencyId)).find((each) => each.login === login) as Person;
  const log = async (agencyId = city) => (await admin.get<{ items: Entry[] }>(at(agencyId, '/log'))).body.items;
  const form = (changed: object = {}) => ({
    login: 'qh.liu',
    name: '刘洋',
    email: 'liu@agency.example',
    offices: [{ role: 'caseOfficer', unitId: unit('排水科') }],
    ...changed,
  });
  /** Every password that was shown. */
  const shown: string[] = [];
  const noted = <T extends Answer<{ oneTimePassword?: string }>>(answer: T): T => {
    if (answer.body.oneTimePassword) shown.push(answer.body.oneTimePassword);
    return answer;
  };
  const add = async (agencyId: string, body: object, key?: string) =>
    noted(await admin.post<{ person: Person; oneTimePassword: string }>(at(agencyId, '/staff'), { body, key }));
  const tell = async (client: ApiClient, id: string, act: string, body: object = {}, agencyId = city) =>
    noted(await client.post<Person & { oneTimePassword: string }>(at(agencyId, `/staff/${id}${act}`), { body }));
  const codes = ({ body }: Answer<unknown>) => {
    const { code, invalidParams = [] } = body as { code: string; invalidParams?: { name: string; code: string }[] };
    return [code, ...invalidParams.map((one) => `${one.name} ${one.code}`)];
  };

  it('are listed page after page, and narrowed by unit, office and whether they may log in', async () => {
    const logins: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await admin.get<{ items: Person[]; nextCursor: string | null }>(
        at(city, `/staff?limit=4${cursor && `&cursor=${cursor}`}`),
      );
      logins.push(...body.items.map(({ login }) => login));
      if (body.nextCursor === null) break;
      cursor = body.nextCursor;
    }
    expect(logins).toHaveLength(11);
    expect(new Set(logins).size).toBe(11);
    const narrowed = async (query: string) => (await people(city, query)).map(({ login }) => login);
    expect(await narrowed(`&unitId=${unit('水资源科')}`)).toEqual(['qh.head', 'qh.officer']);
    expect(await narrowed('&role=signer')).toEqual(['qh.signer']);
    expect(await narrowed('&active=false')).toEqual([]);
    expect(await find('qh.signer', county)).toMatchObject({ isOwn: false, offices: [{ role: 'signer' }] });
  });

  it('are kept by administrators of that agency and of those above, and by nobody else', async () => {
    const [clerk, below] = [await api.client('qh.clerk'), await api.client('yl.clerk')];
    expect(await clerk.get(at(city, '/staff'))).toMatchObject({ status: 403, body: { code: 'ROLE.NOT_PERMITTED' } });
    expect(await below.get(at(city, '/staff'))).toMatchObject({ status: 404, body: { code: 'AGENCY.NOT_FOUND' } });
    expect((await below.get(at(county, '/staff'))).status).toBe(200);
    const trees = [admin, below].map(async (client) =>
      (await client.get<{ items: { code: string }[] }>(at(''))).body.items.map(({ code }) => code),
    );
    expect(await Promise.all(trees)).toEqual([['QHSW', 'YLSW'], ['YLSW']]);
    const stranger = await find('yl.officer', county);
    expect(await tell(admin, stranger.id, '/deactivate', { leavesOpenWork: false })).toMatchObject({
      status: 404,
      body: { code: 'STAFF.NOT_FOUND' },
    });
  });

  it('a new one chooses a password first, and may do nothing before', async () => {
    const added = await add(city, form(), 'liu');
    expect(added).toMatchObject({
      status: 201,
      body: { person: { name: '刘洋', hasOneTimePassword: true, offices: [{ unitName: '排水科' }] } },
    });
    expect((await add(city, form(), 'liu')).body).toEqual(added.body);
    expect(codes(await add(city, form({ name: '刘阳' }), 'liu'))).toEqual(['IDEMPOTENCY.KEY_REUSED']);

    const client = new ApiClient(api.url);
    const { oneTimePassword } = added.body;
    expect(await client.signIn('qh.liu', oneTimePassword)).toMatchObject({
      status: 200,
      body: { mustChangePassword: true },
    });
    expect(await client.get('/api/v1/requests')).toMatchObject({
      status: 403,
      body: { code: 'PASSWORD.CHANGE_REQUIRED' },
    });
    const change = (current: string, chosen: string) =>
      client.post('/api/v1/session/password', { body: { current, chosen } });
    expect(codes(await change('wrong', OWN))).toEqual(['FORM.INVALID', 'current PASSWORD.CURRENT_WRONG']);
    expect(codes(await change(oneTimePassword, 'short'))).toEqual(['FORM.INVALID', 'chosen PASSWORD.WEAK']);
    expect(await change(oneTimePassword, OWN)).toMatchObject({ status: 200, body: { mustChangePassword: false } });
    expect((await client.get('/api/v1/requests')).status).toBe(200);
    expect((await new ApiClient(api.url).signIn('qh.liu', oneTimePassword)).status).toBe(401);
  });

  it('an own password is changed by who knows the old one, and other sessions end', async () => {
    const [one, other] = [new ApiClient(api.url), new ApiClient(api.url)];
    await Promise.all([one.signIn('qh.liu', OWN), other.signIn('qh.liu', OWN)]);
    const body = { current: OWN, chosen: `${OWN}!` };
    expect((await one.post('/api/v1/session/password', { body })).status).toBe(200);
    expect((await one.post('/api/v1/session/password', { body })).status).toBe(200);
    expect((await one.get('/api/v1/requests')).status).toBe(200);
    expect((await other.get('/api/v1/requests')).status).toBe(401);
    const wrong = { current: 'wrong-wrong', chosen: 'another-Lake-7' };
    const answers: number[] = [];
    for (let n = 0; n < 6; n += 1) answers.push((await one.post('/api/v1/session/password', { body: wrong })).status);
    expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
  });

  it('a forgotten password is replaced by one for once, which runs out, and every session ends', async () => {
    const { id } = await find('qh.liu');
    const client = new ApiClient(api.url);
    await client.signIn('qh.liu', `${OWN}!`);
    const reset = await tell(admin, id, '/password-reset');
    expect((await client.get('/api/v1/requests')).status).toBe(401);
    expect((await client.signIn('qh.liu', `${OWN}!`)).status).toBe(401);
    expect((await client.signIn('qh.liu', reset.body.oneTimePassword)).body).toMatchObject({
      mustChangePassword: true,
    });
    await api.platform.source.query(`UPDATE staff SET one_time_until = now() - interval '1 second' WHERE id = $1`, [
      id,
    ]);
    expect((await client.signIn('qh.liu', reset.body.oneTimePassword)).status).toBe(401);
    const { id: own } = await find('qh.admin');
    expect(await tell(admin, own, '/password-reset')).toMatchObject({ status: 409 });
  });

  it('change their name, address and offices, and every fault is told', async () => {
    const { id } = await find('qh.liu');
    const changed = { name: '刘洋洋', email: 'yang@agency.example', offices: [{ role: 'clerk', unitId: null }] };
    expect((await tell(admin, id, '', changed)).body).toMatchObject({ name: '刘洋洋', offices: [{ role: 'clerk' }] });
    const [entry] = await log();
    expect(entry).toMatchObject({ kind: 'staffChanged', byName: '沈默', subjectName: '刘洋' });
    expect(entry?.changes.find(({ field }) => field === 'offices')).toEqual({
      field: 'offices',
      before: ['caseOfficer/排水科'],
      after: ['clerk'],
    });
    const wrong = { ...changed, offices: [{ role: 'clerk', unitId: unit('排水科') }] };
    expect(codes(await tell(admin, id, '', wrong))).toEqual(['FORM.INVALID', 'offices.0 OFFICE.HAS_NO_UNIT']);
    expect(codes(await add(county, form({ login: 'qh.clerk', offices: [{ role: 'clerk', unitId: null }] })))).toEqual([
      'FORM.INVALID',
      'login LOGIN.TAKEN',
    ]);
    const signer = await find('qh.signer', county);
    expect(codes(await tell(admin, signer.id, '', changed, county))).toEqual(['STAFF.OF_ANOTHER_AGENCY']);
  });

  it('nobody locks the agency, or the own self, out', async () => {
    const own = await find('qh.admin');
    const clerk = { name: own.name, email: 'a@agency.example', offices: [{ role: 'clerk', unitId: null }] };
    expect((await tell(admin, own.id, '', clerk)).body).toMatchObject({
      code: 'STAFF.OWN_ADMINISTRATION',
      reasons: [{ code: 'STAFF.OWN_ADMINISTRATION' }, { code: 'STAFF.LAST_ADMINISTRATOR' }],
    });
    expect((await tell(admin, own.id, '/deactivate', { leavesOpenWork: true })).status).toBe(409);
    const last = await find('yl.clerk', county);
    expect(codes(await tell(admin, last.id, '/deactivate', { leavesOpenWork: true }, county))).toEqual([
      'STAFF.LAST_ADMINISTRATOR',
    ]);
    const heir = await add(county, form({ login: 'yl.heir', offices: [{ role: 'administrator', unitId: null }] }));
    expect(heir.status).toBe(201);
    expect((await tell(admin, last.id, '/deactivate', { leavesOpenWork: true }, county)).status).toBe(200);
    expect((await log(county))[0]).toMatchObject({ kind: 'staffDeactivated', byAgency: '清河市水务局' });
    expect((await tell(admin, last.id, '/reactivate', {}, county)).body).toMatchObject({ isActive: true });
  });

  it('whoever is deactivated is out at once, and what was in that hand is said, and found', async () => {
    const officer = await find('qh.officer');
    const client = await api.client('qh.officer');
    const { body } = await submitTo(await api.client(), city);
    await api.platform.source.query(`UPDATE request SET case_officer_id = $2, unit_id = $3 WHERE id = $1`, [
      body.requestId,
      officer.id,
      unit('水资源科'),
    ]);
    const work = await admin.get(at(city, `/staff/${officer.id}/open-work`));
    expect(work.body).toMatchObject({ count: 1, requests: [{ number: body.number }], soleOffices: [] });
    const refused = await tell(admin, officer.id, '/deactivate', { leavesOpenWork: false });
    expect(refused).toMatchObject({ status: 409, body: { code: 'STAFF.HOLDS_OPEN_WORK' } });
    expect(refused.text).toContain(body.number);
    expect((await client.get('/api/v1/requests')).status).toBe(200);

    const clerk = await api.client('qh.clerk');
    const left = async () =>
      (
        await clerk.get<{ items: { number: string; isOfficerGone: boolean }[] }>('/api/v1/requests?officerGone=true')
      ).body.items.map(({ number, isOfficerGone }) => [number, isOfficerGone]);
    expect(await left()).toEqual([]);
    expect((await tell(admin, officer.id, '/deactivate', { leavesOpenWork: true })).status).toBe(200);
    expect(await left()).toEqual([[body.number, true]]);
    expect((await client.get('/api/v1/requests')).status).toBe(401);
    expect((await client.signIn('qh.officer', PASSWORD)).status).toBe(401);
    await tell(admin, officer.id, '/reactivate');
    expect(await left()).toEqual([]);
    expect((await client.signIn('qh.officer', PASSWORD)).status).toBe(200);
  });

  it('the agency above lends its own people as signer or supervisor, and takes them back', async () => {
    const [supervisor, foreigner] = [await find('qh.supervisor'), await find('yl.head', county)];
    const lend = (staffId: string, role: string) =>
      admin.post<Person>(at(county, '/appointments'), { body: { staffId, role } });
    expect((await lend(supervisor.id, 'supervisor')).body).toMatchObject({
      isOwn: false,
      offices: [{ role: 'supervisor' }],
    });
    expect(codes(await lend(foreigner.id, 'signer'))).toEqual(['FORM.INVALID', 'staffId STAFF.NOT_FROM_ABOVE']);
    expect(codes(await lend(supervisor.id, 'clerk'))[0]).toBe('FORM.INVALID');
    const session = await (await api.client('qh.supervisor')).get<{ agencies: { id: string }[] }>('/api/v1/session');
    expect(session.body.agencies.map(({ id }) => id)).toEqual([city, county]);
    expect((await admin.delete(at(county, `/appointments/${supervisor.id}`))).status).toBe(204);
    expect((await people(county)).map(({ login }) => login)).not.toContain('qh.supervisor');
    expect((await log(county)).map(({ kind }) => kind).slice(0, 2)).toEqual(['staffChanged', 'appointedFromAbove']);
  });

  it('what was done is on record in order, without a password', async () => {
    const kinds = (await log()).map(({ kind }) => kind).reverse();
    expect(kinds.slice(0, 4)).toEqual(['staffAdded', 'passwordChanged', 'passwordChanged', 'passwordReset']);
    const stored = JSON.stringify(await api.platform.source.query(`SELECT * FROM administration_entry`));
    expect(shown.length).toBeGreaterThan(1);
    for (const secret of [OWN, 'argon2', ...shown]) expect(stored).not.toContain(secret);
  });
});
