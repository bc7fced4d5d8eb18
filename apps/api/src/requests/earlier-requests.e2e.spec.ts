import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { anApplication, submitTo, type ReceiptBody } from '../../test/applications.js';
import { playToArchive, type PlayedRequest } from '../../test/lines.js';
import { give, setStage, type Stage } from '../../test/stage.js';

interface Earlier {
  applicantKnown: boolean;
  items: {
    id: string;
    number: string;
    outcome: string | null;
    repliedOn: string | null;
    replyNumber: { word: string; year: number; serial: number } | null;
    likeness: number;
  }[];
}

const REASONS = '同一申请人此前已就相同信息提出申请并获答复';

describe('earlier requests of the same applicant (条例36六)', () => {
  let stage: Stage;
  let clerk: ApiClient;
  let officer: ApiClient;
  let answered: PlayedRequest;
  let other: ReceiptBody;
  let repeat: ReceiptBody;

  const submit = async (wishes: Parameters<typeof anApplication>[0]) =>
    (await submitTo(clerk, stage.api.agency('QHSW').id, { application: anApplication(wishes) })).body;
  const earlierThan = async ({ requestId }: ReceiptBody, by = officer) =>
    by.get<Earlier>(`/api/v1/requests/${requestId}/earlier-requests`);

  beforeAll(async () => {
    stage = await setStage();
    clerk = await stage.api.client('qh.clerk');
    officer = await stage.api.client('qh.officer');
    answered = await playToArchive(stage);
    other = await submit({ description: '人民路施工许可证' });
    await submit({ identity: { kind: 'residentId', number: '110101199003074477' } });
    repeat = await submit({ description: '请公开滨河路改造工程的监理合同和变更签证' });
    const id = repeat.requestId;
    const confirmation = { confirmedOn: stage.api.platform.clock.today(), method: 'phone', evidence: '电话确认' };
    await give(clerk, id, 'confirm-receipt', confirmation);
    await give(clerk, id, 'start-intake-review');
    await give(clerk, id, 'pass-intake-review', { identityShown: true, descriptionClear: true, formStated: true });
    await give(clerk, id, 'assign-handling-unit', {
      unitId: stage.api.agency('QHSW').units[0]?.id,
      caseOfficerId: null,
    });
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('answered requests that asked for much the same come unasked, by number and outcome alone; nothing is recorded as read', async () => {
    const readings = () => stage.api.platform.source.query<unknown[]>(`SELECT id FROM personal_access`);
    const before = await readings();
    const { status, body } = await officer.get<{
      requests: Earlier['items'];
      published: unknown[];
      entered: unknown[];
    }>(`/api/v1/requests/${repeat.requestId}/already-known`);
    expect([status, body.entered]).toEqual([200, []]);
    expect(body.requests.map(({ number, outcome }) => [number, outcome])).toEqual([
      [answered.receipt.number, 'GRANTED'],
    ]);
    expect(Object.keys(body.requests[0] ?? {}).sort()).toEqual(
      ['dispatchedOn', 'id', 'number', 'outcome', 'replyNumber', 'submittedOn'].sort(),
    );
    expect(await readings()).toHaveLength(before.length);
  });

  it('are shown the most alike first, with the reply that went out; those of others are not', async () => {
    const { status, body } = await earlierThan(repeat);
    expect(status).toBe(200);
    expect(body.applicantKnown).toBe(true);
    expect(body.items.map(({ number }) => number)).toEqual([answered.receipt.number, other.number]);
    const [first, second] = body.items;
    expect(first).toMatchObject({ outcome: 'GRANTED', repliedOn: stage.api.platform.clock.today() });
    expect(first?.likeness).toBeGreaterThan(60);
    expect(second).toMatchObject({ outcome: null, repliedOn: null, replyNumber: null });
    expect(second?.likeness).toBeLessThan(30);
    expect((await earlierThan(answered.receipt)).body.items).toEqual([]);
    expect((await earlierThan(repeat, await stage.api.client('yl.clerk'))).status).toBe(404);
  });

  it('are read under the eyes of the record', async () => {
    const rows: { n: number }[] = await stage.api.platform.source.query(
      `SELECT count(*)::int AS n FROM personal_access WHERE request_id = $1 AND what = 'earlierRequests'`,
      [answered.receipt.requestId],
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
  });

  it('are found for nobody who gave no identity number', async () => {
    const intake = {
      channel: 'in_person',
      arrivedOn: stage.api.platform.clock.today(),
      readBackAndSigned: false,
      evidence: '',
      application: anApplication({ identity: null, deliveryForm: 'counter' }),
    };
    const form = new FormData();
    form.set('intake', JSON.stringify(intake));
    const { body } = await clerk.post<ReceiptBody>('/api/v1/requests', { form });
    expect((await earlierThan(body)).body).toEqual({ applicantKnown: false, items: [] });
  });

  it('are named by a proposal as the record has them, or the officer is told what differs', async () => {
    const [first] = (await earlierThan(repeat)).body.items;
    const named = {
      number: first?.number,
      repliedOn: first?.repliedOn,
      replyNumber: first?.replyNumber,
      sameApplicant: true,
      sameInformation: true,
    };
    const propose = (previousRequest: object) =>
      give(officer, repeat.requestId, 'propose-reply', {
        outcome: 'REPEAT',
        exemptions: [],
        documents: [],
        severabilityConsidered: false,
        reasons: REASONS,
        previousRequest,
      });
    const wrongNumber = { word: '清河公开告', year: 2020, serial: 1 };
    const wrong = { ...named, sameApplicant: false, repliedOn: '2025-01-06', replyNumber: wrongNumber };
    expect(await propose(wrong)).toMatchObject({
      status: 422,
      body: {
        invalidParams: [
          { code: 'PREVIOUS.APPLICANT_DIFFERS' },
          { code: 'PREVIOUS.DAY_DIFFERS' },
          { code: 'PREVIOUS.NUMBER_DIFFERS' },
        ],
      },
    });
    // Nothing went out to that one yet.
    expect(await propose({ ...named, number: other.number })).toMatchObject({ status: 422 });
    expect(await propose(named)).toMatchObject({ status: 200 });
  });
});
