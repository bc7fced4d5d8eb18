import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { anApplication, PERSONAL, submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { give, setStage, until, type Stage } from '../../test/stage.js';

interface Options {
  month: string;
  itemRank: number;
  items: { yuan: number | null; lines: string[]; reasons: { code: string }[] };
  pages: { yuan: number | null; lines: string[]; reasons: { code: string }[] };
}

interface Tracked {
  stage: string;
  clock: { started: boolean; because?: string };
  fee: { yuan: number; howToPay: string[]; payBy: string | null } | null;
  letters: { id: string; code: string }[];
}

const COUNT = { pages: 120, copyRequested: true, alreadyPublic: false };

describe('a processing fee over HTTP (条例42)', () => {
  let stage: Stage;
  let clerk: ApiClient;
  let applicant: ApiClient;
  let receipt: ReceiptBody;

  const path = (rest: string) => `/api/v1/requests/${receipt.requestId}/${rest}`;
  const track = async () =>
    (await applicant.get<Tracked>(`/api/v1/track/${receipt.number}`, withCode(receipt.queryCode))).body;
  const today = () => stage.api.platform.clock.today();

  async function register(agency: string, person: ApiClient, identity = PERSONAL.identity): Promise<ReceiptBody> {
    const application = anApplication({ identity: { kind: 'residentId', number: identity } });
    const { body } = await submitTo(applicant, stage.api.agency(agency).id, { application });
    const confirmation = { confirmedOn: today(), method: 'phone', evidence: '电话确认' };
    expect(await give(person, body.requestId, 'confirm-receipt', confirmation)).toMatchObject({ status: 200 });
    return body;
  }

  beforeAll(async () => {
    stage = await setStage();
    clerk = await stage.api.client('qh.clerk');
    applicant = await stage.api.client();
    // Ten of the same person, one of another, one of the same person to another agency: the next is the eleventh.
    for (let n = 0; n < 10; n += 1) await register('QHSW', clerk);
    await register('QHSW', clerk, '110101199003074477');
    await register('YLSW', await stage.api.client('yl.clerk'));
    receipt = await register('QHSW', clerk);
    await give(clerk, receipt.requestId, 'start-intake-review');
    await give(clerk, receipt.requestId, 'pass-intake-review', {
      identityShown: true,
      descriptionClear: true,
      formStated: true,
    });
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('shows both sums side by side, by the rank that the record counts', async () => {
    const query = 'pages=120&copyRequested=true&alreadyPublic=false';
    const { status, body } = await clerk.get<Options>(path(`fee-options?${query}`));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      month: today().slice(0, 7),
      itemRank: 11,
      items: { yuan: 100, reasons: [] },
      pages: { yuan: 1100, reasons: [] },
    });
    expect(body.pages.lines).toContain('第31至100页：70页×10元=700元');
    const online = await clerk.get<Options>(path('fee-options?pages=120&copyRequested=false'));
    expect(online.body.pages).toMatchObject({ yuan: null, reasons: [{ code: 'FEE.NO_COPY_REQUESTED' }] });
    expect((await clerk.get(path('fee-options?pages=many'))).status).toBe(422);
  });

  it('is charged by a rank that was shown, not by one that was made up', async () => {
    const charge = (itemRank: number) =>
      give(clerk, receipt.requestId, 'issue-fee-notice', { ...COUNT, itemRank, method: 'pages' });
    expect(await charge(31)).toMatchObject({
      status: 422,
      body: { code: 'FORM.INVALID', invalidParams: [{ name: 'itemRank', code: 'ITEM_RANK.CHANGED' }] },
    });
    expect(await charge(11)).toMatchObject({ status: 200, body: { stage: 'awaitingPayment' } });
    expect(await charge(11)).toMatchObject({ status: 409 });
  });

  it('is shown to its applicant, with how to pay; opening the notice begins the period', async () => {
    const tracked = await until(track, ({ letters }) => letters.some(({ code }) => code === 'FEE'));
    expect(tracked).toMatchObject({ clock: { started: false }, fee: { yuan: 1100, payBy: null } });
    expect(tracked.fee?.howToPay.join('')).toContain('非税缴款');
    const acknowledged = await applicant.post(`/api/v1/track/${receipt.number}/commands/acknowledge-fee-notice`, {
      headers: withCode(receipt.queryCode),
      body: {},
    });
    expect(acknowledged.status).toBe(200);
    expect((await track()).fee?.payBy).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('is paid whole, with a proof of this request', async () => {
    const payment = { paidOn: today(), yuan: 1100, receiptNumber: '1306000118-1', evidence: '到账回单' };
    const pay = (change: object) =>
      give(clerk, receipt.requestId, 'record-fee-payment', {
        ...payment,
        lateForGoodReason: false,
        proofDocumentId: null,
        ...change,
      });
    expect(await pay({ proofDocumentId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      status: 422,
      body: { invalidParams: [{ name: 'proofDocumentId' }] },
    });
    expect(await pay({ yuan: 1000 })).toMatchObject({ status: 422, body: { code: 'FEE.AMOUNT_DIFFERS' } });
    expect(await pay({})).toMatchObject({ status: 200, body: { stage: 'processing' } });
    expect(await track()).toMatchObject({ fee: null, clock: { started: true, workingDaysLeft: 20 } });
    const desk = await clerk.get<{ fee: object }>(`/api/v1/requests/${receipt.requestId}`);
    expect(desk.body.fee).toMatchObject({ method: 'pages', yuan: 1100, paidOn: today(), payBy: null });
  });
});
