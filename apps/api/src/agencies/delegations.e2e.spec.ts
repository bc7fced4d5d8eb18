import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/law';
import { inAgency } from '#libs/records';
import type { ApiClient } from '../../test/api-client.js';
import { playToArchive } from '../../test/lines.js';
import { setStage, type Stage } from '../../test/stage.js';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

interface Delegation {
  id: string;
  absentName: string;
  delegateName: string;
  isInForce: boolean;
  endedAt: string | null;
}

interface Step {
  step: string;
  by: { name: string; actingFor?: string[] };
}

/** 办理审批单, as it stands in the package. */
async function approvalsIn(archivist: ApiClient, requestId: string): Promise<Step[]> {
  const url = `${archivist.url}/api/v1/requests/${requestId}/archive`;
  const response = await fetch(url, { headers: { cookie: archivist.cookie } });
  const zip = await yauzl.fromBufferPromise(Buffer.from(await response.arrayBuffer()));
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('approvals.json')) continue;
    return JSON.parse(await text(await zip.openReadStreamPromise(entry))) as Step[];
  }
  throw new Error('no record of approvals in the package');
}

describe('代理', () => {
  let stage: Stage;
  let admin: ApiClient;
  let today: string;
  let people: Map<string, string>;
  beforeAll(async () => {
    stage = await setStage();
    admin = await stage.api.client('qh.admin');
    today = stage.api.platform.clock.today();
    const { body } = await admin.get<{ items: { id: string; name: string }[] }>('/api/v1/staff');
    people = new Map(body.items.map(({ id, name }) => [name, id]));
  }, 90_000);
  afterAll(() => stage.clear());

  const idOf = (name: string) => people.get(name) ?? '';
  const rolesOf = async (login: string) =>
    (await (await stage.api.client(login)).get<{ roles: string[] }>('/api/v1/session')).body.roles;
  /** 陈立 (qh.disclosure) for the secrecy reviewer 冯雪, from today for a week. */
  const form = (changed: object = {}) => ({
    role: 'secrecyReviewer',
    absentId: idOf('冯雪'),
    delegateId: idOf('陈立'),
    startsOn: today,
    endsOn: addDays(today, 6),
    reason: '外出学习',
    ...changed,
  });
  const arrange = (client: ApiClient, body: object, key?: string) =>
    client.post<Delegation>('/api/v1/delegations', { body, key });
  const end = (client: ApiClient, id: string) => client.post<Delegation>(`/api/v1/delegations/${id}/end`, { body: {} });

  it('gives the office to another from its first day to its end, and to nobody else', async () => {
    const added = await arrange(admin, form());
    expect(added).toMatchObject({
      status: 201,
      body: { absentName: '冯雪', delegateName: '陈立', isInForce: true, endedAt: null },
    });
    expect(await rolesOf('qh.disclosure')).toEqual(['disclosureHead', 'secrecyReviewer']);
    expect(await rolesOf('qh.secrecy')).toEqual(['secrecyReviewer']);
    expect(await rolesOf('qh.clerk')).toEqual(['clerk']);
    const ended = await end(admin, added.body.id);
    expect(ended).toMatchObject({ status: 200, body: { isInForce: false, endedAt: expect.any(String) } });
    expect((await end(admin, added.body.id)).body).toEqual(ended.body);
    expect(await rolesOf('qh.disclosure')).toEqual(['disclosureHead']);
  });

  it('has no force before its first day, nor after its last', async () => {
    const { body } = await arrange(admin, form({ startsOn: addDays(today, 1), endsOn: addDays(today, 2) }));
    const offices = async (day: string) => {
      const rows: { n: number }[] = await inAgency(stage.api.platform.source, stage.api.agency('QHSW').id, (manager) =>
        manager.query(
          `SELECT count(*)::int AS n FROM offices_on($1) WHERE staff_id = $2 AND role = 'secrecyReviewer'`,
          [day, idOf('陈立')],
        ),
      );
      return rows[0]?.n;
    };
    const days = await Promise.all([0, 1, 2, 3].map((after) => offices(addDays(today, after))));
    expect([body.isInForce, ...days]).toEqual([false, 0, 1, 1, 0]);
    await end(admin, body.id);
  });

  it('is arranged by whoever is away as well, and seen by those whom it concerns', async () => {
    const [signer, disclosure, clerk] = await Promise.all(
      ['qh.signer', 'qh.disclosure', 'qh.clerk'].map((login) => stage.api.client(login)),
    );
    const absentId = (await signer?.get<{ staff: { id: string } }>('/api/v1/session'))?.body.staff.id;
    const own = form({ role: 'signer', absentId });
    expect((await arrange(clerk as ApiClient, own)).body).toMatchObject({ code: 'ROLE.NOT_PERMITTED' });
    const added = await arrange(signer as ApiClient, own);
    expect(added.status).toBe(201);
    const seenBy = async (client: ApiClient | undefined) =>
      (await client?.get<{ items: Delegation[] }>('/api/v1/delegations'))?.body.items.map(({ id }) => id);
    expect(await seenBy(disclosure)).toContain(added.body.id);
    expect(await seenBy(clerk)).toEqual([]);
    expect((await end(clerk as ApiClient, added.body.id)).body).toMatchObject({ code: 'ROLE.NOT_PERMITTED' });
    const elsewhere = await stage.api.client('yl.clerk');
    expect((await end(elsewhere, added.body.id)).body).toMatchObject({ status: 404, code: 'DELEGATION.NOT_FOUND' });
    await end(signer as ApiClient, added.body.id);
  });

  it('the same arrangement sent again is made once; another under its key is refused', async () => {
    const [first, second] = [await arrange(admin, form(), 'again'), await arrange(admin, form(), 'again')];
    expect(second.body).toEqual(first.body);
    const other = await arrange(admin, form({ reason: '休假' }), 'again');
    expect(other.body).toMatchObject({ status: 422, code: 'IDEMPOTENCY.KEY_REUSED' });
    await end(admin, first.body.id);
  });

  it.each<[string, () => object, string[]]>([
    ['from a day that is over', () => ({ startsOn: addDays(today, -1) }), ['DELEGATION.IN_PAST']],
    ['that ends before it begins', () => ({ endsOn: addDays(today, -1) }), ['DELEGATION.ENDS_BEFORE_START']],
    ['of an office that the person does not hold', () => ({ role: 'archivist' }), ['ABSENT.NOT_IN_OFFICE']],
    ['to oneself', () => ({ delegateId: idOf('冯雪') }), ['DELEGATE.UNKNOWN']],
    [
      'to who holds that office anyway',
      () => ({ role: 'caseOfficer', absentId: idOf('吴涛'), delegateId: idOf('郑洁') }),
      ['DELEGATE.HOLDS_OFFICE'],
    ],
  ])('no arrangement %s', async (_, changed, codes) => {
    const { body } = await arrange(admin, form(changed()));
    expect(body).toMatchObject({ status: 422, code: 'FORM.INVALID' });
    const { invalidParams } = body as unknown as { invalidParams: { code: string }[] };
    expect(invalidParams.map(({ code }) => code)).toEqual(codes);
  });

  it('an administrator lends nobody the say over people', async () =>
    expect((await arrange(admin, form({ role: 'administrator', absentId: idOf('沈默') }))).body).toMatchObject({
      code: 'FORM.INVALID',
    }));

  it('a delegate signs, and the package says for whom', async () => {
    const signer = await stage.api.client('qh.signer');
    const { body: session } = await signer.get<{ staff: { id: string; name: string } }>('/api/v1/session');
    await arrange(admin, form({ role: 'signer', absentId: session.staff.id }));
    const { receipt } = await playToArchive(stage, 'qh.disclosure');
    const archivist = await stage.api.client('qh.archivist');
    const steps = await approvalsIn(archivist, receipt.requestId);
    const { by } = steps.find(({ step }) => step === 'ReplySigned') ?? {};
    expect(by).toMatchObject({ name: '陈立', actingFor: [session.staff.name] });
    expect(steps.find(({ step }) => step === 'SecrecyApproved')?.by).not.toHaveProperty('actingFor');
  }, 120_000);
});
