import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencySettings } from '#libs/records';
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

  interface Unit {
    id: string;
    name: string;
    closedOn: string | null;
    successorName: string | null;
    people: string[];
    openRequests: number;
  }
  const units = async (agencyId = city) => (await admin.get<{ items: Unit[] }>(at(agencyId, '/units'))).body.items;
  const tellUnit = (rest: string, body: object, key?: string, agencyId = city) =>
    admin.post<Unit>(at(agencyId, `/units${rest}`), { body, key });

  it('units are added and renamed, each name once, in the agency below too', async () => {
    const added = await tellUnit('', { name: '节水科' }, 'unit');
    expect(added).toMatchObject({ status: 201, body: { name: '节水科', closedOn: null, people: [], openRequests: 0 } });
    expect((await tellUnit('', { name: '节水科' }, 'unit')).body).toEqual(added.body);
    expect(codes(await tellUnit('', { name: '节水科' }))).toEqual(['FORM.INVALID', 'name UNIT.NAME_TAKEN']);
    expect(codes(await tellUnit(`/${added.body.id}`, { name: '排水科' }))).toEqual([
      'FORM.INVALID',
      'name UNIT.NAME_TAKEN',
    ]);
    expect((await tellUnit(`/${added.body.id}`, { name: '节水办' })).body).toMatchObject({ name: '节水办' });
    expect((await log())[0]).toMatchObject({
      kind: 'unitRenamed',
      subjectName: '节水科',
      changes: [{ field: 'unitName', before: ['节水科'], after: ['节水办'] }],
    });
    const below = await tellUnit('', { name: '节水股' }, undefined, county);
    expect(await tellUnit(`/${below.body.id}`, { name: '节水股' })).toMatchObject({
      status: 404,
      body: { code: 'UNIT.NOT_FOUND' },
    });
    expect((await log(county))[0]).toMatchObject({
      kind: 'unitAdded',
      byAgency: '清河市水务局',
      subjectName: '节水股',
    });
    const clerk = await api.client('qh.clerk');
    expect((await clerk.post(at(city, '/units'), { body: { name: '新科' } })).status).toBe(403);
  });

  it('a unit with people and open requests is closed only with a successor, which takes both over', async () => {
    const [from, to] = [unit('水资源科'), (await units()).find(({ name }) => name === '节水办')?.id ?? ''];
    const { body: request } = await submitTo(await api.client(), city);
    const officer = await find('qh.officer');
    const { source } = api.platform;
    await source.query(`UPDATE request SET unit_id = NULL, case_officer_id = NULL WHERE agency_id = $1`, [city]);
    await source.query(`UPDATE request SET case_officer_id = $2, unit_id = $3 WHERE id = $1`, [
      request.requestId,
      officer.id,
      from,
    ]);
    const refused = await tellUnit(`/${from}/close`, { successorId: null });
    expect(refused).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'UNIT.HAS_PEOPLE' }, { code: 'UNIT.HAS_OPEN_REQUESTS' }] },
    });
    expect(refused.text).toContain(request.number);
    expect(codes(await tellUnit(`/${from}/close`, { successorId: from }))).toEqual([
      'FORM.INVALID',
      'successorId UNIT.UNKNOWN',
    ]);

    const closed = await tellUnit(`/${from}/close`, { successorId: to }, 'close');
    expect(closed).toMatchObject({ status: 200, body: { people: [], successorName: '节水办' } });
    expect((await tellUnit(`/${from}/close`, { successorId: to }, 'close')).body).toEqual(closed.body);
    expect((await find('qh.officer')).offices).toMatchObject([{ role: 'caseOfficer', unitName: '节水办' }]);
    // What the relay will bring to the request: the same officer, in the successor.
    const waiting: object[] = await source.query(
      `SELECT kind, actor FROM inbox WHERE request_id = $1 AND idempotency_scope = $2`,
      [request.requestId, `unit-closed/${from}/close`],
    );
    expect(waiting).toEqual([{ kind: 'assignHandlingUnit', actor: { kind: 'system' } }]);
    expect((await log())[0]).toMatchObject({ kind: 'unitClosed', subjectName: '水资源科' });
    expect((await log())[0]?.changes).toEqual([
      { field: 'successor', before: [], after: ['节水办'] },
      { field: 'people', before: [], after: ['吴涛', '王海'].sort((a, b) => a.localeCompare(b, 'zh')) },
      { field: 'requests', before: [], after: [request.number] },
    ]);
  });

  it('a closed unit is named in what was, and takes nothing new', async () => {
    const [closed] = (await units()).filter(({ closedOn }) => closedOn !== null);
    const clerk = await api.client('qh.clerk');
    const seen = (await clerk.get<{ items: { id: string; isClosed: boolean }[] }>('/api/v1/units')).body.items;
    expect(seen.find(({ id }) => id === closed?.id)).toMatchObject({ name: '水资源科', isClosed: true });
    // Until the relay has handed it on, the request stands under the old name, and is listed for whoever assigns.
    const listed = await clerk.get<{ items: { unitName: string }[] }>('/api/v1/requests?officerGone=true');
    expect(listed.body.items.map(({ unitName }) => unitName)).toEqual(['水资源科']);
    const offices = [{ role: 'unitHead', unitId: closed?.id }];
    expect(codes(await add(city, form({ login: 'qh.nobody', offices })))).toEqual([
      'FORM.INVALID',
      'offices.0 UNIT.UNKNOWN',
    ]);
    const { body: request } = await submitTo(await api.client(), city);
    const assigned = await clerk.post(`/api/v1/requests/${request.requestId}/commands/assign-handling-unit`, {
      body: { unitId: closed?.id, caseOfficerId: null },
    });
    expect(codes(assigned)).toEqual(['FORM.INVALID', 'unitId UNIT.UNKNOWN']);
    expect(codes(await tellUnit(`/${closed?.id}`, { name: '水科' }))).toEqual(['UNIT.CLOSED']);
    expect((await tellUnit('', { name: '水资源科' })).status).toBe(201);
  });

  it('a closed unit is opened again, once no other bears its name, and closed again hands on again', async () => {
    const named = (await units()).filter(({ name }) => name === '水资源科');
    const [open, closed] = [named.find((each) => !each.closedOn), named.find((each) => each.closedOn)];
    const reopen = (key?: string) => tellUnit(`/${closed?.id}/reopen`, {}, key);
    expect(codes(await reopen())).toEqual(['UNIT.NAME_TAKEN']);
    expect(codes(await tellUnit(`/${open?.id}/reopen`, {}))).toEqual(['UNIT.NOT_CLOSED']);
    await tellUnit(`/${open?.id}`, { name: '水源科' });
    const clerk = await api.client('qh.clerk');
    expect((await clerk.post(at(city, `/units/${closed?.id}/reopen`), { body: {} })).status).toBe(403);

    const reopened = await reopen('reopen');
    // Whoever held an office there went to the successor, and stays.
    expect(reopened).toMatchObject({ status: 200, body: { closedOn: null, successorName: null, people: [] } });
    expect((await reopen('reopen')).body).toEqual(reopened.body);
    expect((await log())[0]).toMatchObject({
      kind: 'unitReopened',
      subjectName: '水资源科',
      changes: [
        { field: 'closedOn', before: [closed?.closedOn], after: [] },
        { field: 'successor', before: ['节水办'], after: [] },
      ],
    });
    const { body: request } = await submitTo(await api.client(), city);
    const assigned = await clerk.post(`/api/v1/requests/${request.requestId}/commands/assign-handling-unit`, {
      body: { unitId: closed?.id, caseOfficerId: null },
    });
    expect(codes(assigned)).not.toContain('unitId UNIT.UNKNOWN');
    const again = await tellUnit(`/${closed?.id}/close`, { successorId: open?.id }, 'close-again');
    expect(again).toMatchObject({ status: 200, body: { successorName: '水源科', openRequests: 1 } });
    const waiting: object[] = await api.platform.source.query(`SELECT 1 FROM inbox WHERE idempotency_scope LIKE $1`, [
      `unit-closed/${closed?.id}/%`,
    ]);
    expect(waiting).toHaveLength(2);
  });

  it('what somebody lent, or held for another, ends when either is let go, and the log says so', async () => {
    const [secrecy, disclosure] = [await find('qh.secrecy'), await find('qh.disclosure')];
    const today = api.platform.clock.today();
    const lend = async (absentId: string, delegateId: string, role: string) => {
      const body = { role, absentId, delegateId, startsOn: today, endsOn: today, reason: '休假' };
      expect((await admin.post('/api/v1/delegations', { body })).status).toBe(201);
    };
    await lend(secrecy.id, disclosure.id, 'secrecyReviewer');
    await lend(disclosure.id, secrecy.id, 'disclosureHead');
    const rolesOf = async (login: string) =>
      (await (await api.client(login)).get<{ roles: string[] }>('/api/v1/session')).body.roles;
    expect(await rolesOf('qh.disclosure')).toEqual(['disclosureHead', 'secrecyReviewer']);
    await tell(admin, secrecy.id, '/deactivate', { leavesOpenWork: true });
    expect(await rolesOf('qh.disclosure')).toEqual(['disclosureHead']);
    expect((await log())[0]).toMatchObject({
      kind: 'staffDeactivated',
      changes: [{ field: 'delegations', before: ['disclosureHead/陈立→冯雪', 'secrecyReviewer/冯雪→陈立'], after: [] }],
    });
    await tell(admin, secrecy.id, '/reactivate');
    expect(await rolesOf('qh.disclosure')).toEqual(['disclosureHead']);

    await lend(secrecy.id, disclosure.id, 'secrecyReviewer');
    const { name, email } = secrecy as Person & { email: string };
    await tell(admin, secrecy.id, '', { name, email, offices: [{ role: 'clerk', unitId: null }] });
    expect((await log())[0]?.changes.map(({ field }) => field)).toEqual(['offices', 'delegations']);
  });

  interface SettingsVersion {
    version: number;
    isInForce: boolean;
    settings: AgencySettings;
    changedByName: string | null;
    changedByAgency: string | null;
  }
  const settings = async (agencyId: string, client = admin) =>
    (await client.get<{ items: SettingsVersion[] }>(at(agencyId, '/settings'))).body.items;
  const settingsOf = async (agencyId: string) =>
    (await settings(agencyId)).find(({ isInForce }) => isInForce)?.settings as AgencySettings;
  const changeSettings = (agencyId: string, changed: AgencySettings, key?: string) =>
    admin.post<{ version: number }>(at(agencyId, '/settings'), {
      body: { effectiveFrom: api.platform.clock.today(), reason: '统一要求', settings: changed },
      key,
    });

  it('settings of an agency below are kept from above, and say who changed them', async () => {
    const before = await settingsOf(county);
    const changed = { ...before, reminderWorkingDays: 8 };
    expect(await changeSettings(county, changed, 'settings')).toMatchObject({ status: 201, body: { version: 2 } });
    expect((await changeSettings(county, changed, 'settings')).body).toEqual({ version: 2 });
    const below = await api.client('yl.clerk');
    const [seen] = (await below.get<{ items: SettingsVersion[] }>('/api/v1/settings')).body.items;
    expect(seen).toMatchObject({ version: 2, changedByName: '沈默', changedByAgency: '清河市水务局' });
    expect(seen?.settings.reminderWorkingDays).toBe(8);
    expect((await log(county))[0]).toMatchObject({ kind: 'settingsChanged', byAgency: '清河市水务局' });
    expect((await below.get(at(city, '/settings'))).status).toBe(404);
    const words = { ...before.letterWords, reply: '清水公开告' };
    expect(codes(await changeSettings(county, { ...before, letterWords: words }))).toEqual([
      'FORM.INVALID',
      'settings.letterWords AGENCY.LETTER_WORDS_TAKEN',
    ]);
  });

  interface Agency {
    id: string;
    name: string;
    closedOn: string | null;
    successorName: string | null;
    openRequests: number;
  }
  const newAgency = async (changed: object = {}) => ({
    code: 'YLJS',
    name: '云岭县节水办公室',
    settings: {
      ...(await settingsOf(county)),
      letterWords: { acknowledgement: '云节公开登', notice: '云节公开函', reply: '云节公开告' },
    },
    administrator: { login: 'js.admin', name: '秦岚', email: 'qin@agency.example' },
    ...changed,
  });
  const addBelow = (agencyId: string, body: object, key?: string) =>
    admin.post<{ agency: Agency; person: Person; oneTimePassword: string }>(at(agencyId, '/below'), { body, key });
  let office = '';

  it('an agency is added below another with all that it needs, and its administrator goes on', async () => {
    const taken = await newAgency({ code: 'QHSW', name: '清河市水务局', settings: await settingsOf(city) });
    expect(
      codes(await addBelow(county, { ...taken, administrator: { ...taken.administrator, login: 'qh.clerk' } })),
    ).toEqual([
      'FORM.INVALID',
      'code AGENCY.CODE_TAKEN',
      'name AGENCY.NAME_TAKEN',
      'settings.letterWords AGENCY.LETTER_WORDS_TAKEN',
      'administrator.login LOGIN.TAKEN',
    ]);
    const added = await addBelow(county, await newAgency(), 'agency');
    expect(added).toMatchObject({
      status: 201,
      body: { agency: { code: 'YLJS', parentId: county }, person: { login: 'js.admin' } },
    });
    expect((await addBelow(county, await newAgency(), 'agency')).body).toEqual(added.body);
    office = added.body.agency.id;
    const tree = (await admin.get<{ items: { code: string }[] }>(at(''))).body.items.map(({ code }) => code);
    expect(tree).toEqual(['QHSW', 'YLSW', 'YLJS']);
    expect((await log(county))[0]).toMatchObject({ kind: 'agencyAdded', subjectName: '云岭县节水办公室' });
    expect(await log(office)).toMatchObject([{ kind: 'staffAdded', byName: '沈默', byAgency: '清河市水务局' }]);

    const first = new ApiClient(api.url);
    await first.signIn('js.admin', added.body.oneTimePassword);
    await first.post('/api/v1/session/password', { body: { current: added.body.oneTimePassword, chosen: OWN } });
    const clerk = {
      login: 'js.clerk',
      name: '安宁',
      email: 'an@agency.example',
      offices: [{ role: 'clerk', unitId: null }],
    };
    expect((await first.post(at(office, '/staff'), { body: clerk })).status).toBe(201);
    expect((await first.post(at(office, '/units'), { body: { name: '综合股' } })).status).toBe(201);
    expect((await first.get(at(county, '/units'))).status).toBe(404);
    const submitted = await submitTo(await api.client(), office);
    expect(submitted).toMatchObject({ status: 201 });
    expect(submitted.body.number).toMatch(/^YLJS-\d{4}-000001$/);
    expect((await first.get<{ items: unknown[] }>('/api/v1/requests')).body.items).toHaveLength(1);
  });

  it('an agency is renamed, and closed where its work goes elsewhere: what is open stays with it, and nothing new comes', async () => {
    const rename = (agencyId: string, name: string) => admin.post<Agency>(at(agencyId), { body: { name } });
    expect(codes(await rename(office, '云岭县水务局'))).toEqual(['FORM.INVALID', 'name AGENCY.NAME_TAKEN']);
    expect((await rename(office, '云岭县节约用水办公室')).body).toMatchObject({
      name: '云岭县节约用水办公室',
      openRequests: 1,
    });
    const close = (agencyId: string, body: object, key?: string) =>
      admin.post<Agency & { reasons: { code: string }[] }>(at(agencyId, '/close'), { body, key });
    const reasons = async (agencyId: string, body: object) =>
      (await close(agencyId, body)).body.reasons.map(({ code }) => code);
    expect(await reasons(city, { successorId: null, leavesOpenRequests: true })).toEqual([
      'AGENCY.CLOSED_FROM_ABOVE',
      'AGENCY.HAS_OPEN_BELOW',
    ]);
    expect(await reasons(office, { successorId: county, leavesOpenRequests: false })).toEqual([
      'AGENCY.HAS_OPEN_REQUESTS',
    ]);
    expect(codes(await close(office, { successorId: office, leavesOpenRequests: true }))).toEqual([
      'FORM.INVALID',
      'successorId AGENCY.UNKNOWN',
    ]);
    const today = api.platform.clock.today();
    const closed = await close(office, { successorId: county, leavesOpenRequests: true }, 'end');
    expect(closed.body).toMatchObject({ closedOn: today, successorName: '云岭县水务局', openRequests: 1 });
    expect((await close(office, { successorId: county, leavesOpenRequests: true }, 'end')).body).toEqual(closed.body);
    expect((await log(office))[0]).toMatchObject({ kind: 'agencyClosed', subjectName: '云岭县节约用水办公室' });

    const refused = await submitTo(await api.client(), office);
    expect(refused).toMatchObject({ status: 409, body: { code: 'AGENCY.CLOSED' } });
    expect(refused.text).toContain('云岭县水务局');
    const listed = await (await api.client()).get<{ items: Agency[] }>('/api/v1/agencies');
    expect(listed.body.items.at(-1)).toMatchObject({ id: office, closedOn: today, successorName: '云岭县水务局' });
    const first = new ApiClient(api.url);
    await first.signIn('js.admin', OWN);
    expect((await first.get<{ items: unknown[] }>('/api/v1/requests')).body.items).toHaveLength(1);
    expect(codes(await rename(office, '新名称'))).toEqual(['AGENCY.CLOSED']);
    expect(codes(await addBelow(office, await newAgency({ code: 'XXXX' })))).toEqual(['AGENCY.CLOSED']);
  });

  it('a closed agency is opened again from above, and takes requests as before', async () => {
    const reopen = (agencyId: string, by = admin, key?: string) =>
      by.post<Agency>(at(agencyId, '/reopen'), { body: {}, key });
    const first = new ApiClient(api.url);
    await first.signIn('js.admin', OWN);
    expect(codes(await reopen(office, first))).toEqual(['AGENCY.REOPENED_FROM_ABOVE']);
    expect(codes(await reopen(county))).toEqual(['AGENCY.NOT_CLOSED']);
    const close = (agencyId: string) =>
      admin.post(at(agencyId, '/close'), { body: { successorId: null, leavesOpenRequests: true } });
    expect((await close(county)).status).toBe(200);
    expect(codes(await reopen(office))).toEqual(['AGENCY.ABOVE_CLOSED']);
    expect((await reopen(county)).status).toBe(200);

    const reopened = await reopen(office, admin, 'again');
    expect(reopened).toMatchObject({ status: 200, body: { closedOn: null, successorName: null, openRequests: 1 } });
    expect((await reopen(office, admin, 'again')).body).toEqual(reopened.body);
    expect((await log(office))[0]).toMatchObject({
      kind: 'agencyReopened',
      byAgency: '清河市水务局',
      changes: [{ field: 'closedOn' }, { field: 'successor', before: ['云岭县水务局'], after: [] }],
    });
    expect((await submitTo(await api.client(), office)).status).toBe(201);
    const listed = await (await api.client()).get<{ items: Agency[] }>('/api/v1/agencies');
    expect(listed.body.items.find(({ id }) => id === office)).toMatchObject({ closedOn: null, successorName: null });
  });

  it('what was done is on record in order, without a password', async () => {
    const kinds = (await log()).map(({ kind }) => kind).reverse();
    expect(kinds.slice(0, 4)).toEqual(['staffAdded', 'passwordChanged', 'passwordChanged', 'passwordReset']);
    const stored = JSON.stringify(await api.platform.source.query(`SELECT * FROM administration_entry`));
    expect(shown.length).toBeGreaterThan(1);
    for (const secret of [OWN, 'argon2', ...shown]) expect(stored).not.toContain(secret);
  });
});
