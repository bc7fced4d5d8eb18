import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { give, setStage, type Stage } from '../../test/stage.js';

describe('what an applicant sends on paper, over HTTP', () => {
  let stage: Stage;
  let clerk: ApiClient;
  let applicant: ApiClient;
  let receipt: ReceiptBody;
  let scan: string;

  const today = () => stage.api.platform.clock.today();
  const documents = () => `/api/v1/requests/${receipt.requestId}/documents`;

  beforeAll(async () => {
    stage = await setStage();
    clerk = await stage.api.client('qh.clerk');
    applicant = await stage.api.client();
    receipt = (await submitTo(applicant, stage.api.agency('QHSW').id)).body;
    const confirmation = { confirmedOn: today(), method: 'phone', evidence: '电话确认' };
    await give(clerk, receipt.requestId, 'confirm-receipt', confirmation);
    await give(clerk, receipt.requestId, 'start-intake-review');
    await give(clerk, receipt.requestId, 'request-correction', {
      points: [{ unclear: '未写明时间', howTo: '请写明时间' }],
      periodWorkingDays: 15,
    });
    const form = new FormData();
    form.set('purpose', 'attachment');
    form.append('file', new Blob(['%PDF-1.4\n% letter\n']), '补正.pdf');
    scan = (await clerk.post<{ id: string }>(documents(), { form })).body.id;
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  const takeIn = (by: ApiClient, scans: string[]) =>
    give(by, receipt.requestId, 'take-in-correction', {
      channel: 'in_person',
      arrivedOn: today(),
      readBackAndSigned: false,
      content: '2025年度老旧小区改造项目立项批复文件',
      evidence: '',
      scans,
    });

  it('is taken in by a clerk alone, with scans of this request alone', async () => {
    expect(await takeIn(await stage.api.client('qh.officer'), [scan])).toMatchObject({ status: 403 });
    expect(await takeIn(clerk, [receipt.requestId])).toMatchObject({
      status: 422,
      body: { invalidParams: [{ name: 'scans.0', code: 'DOCUMENT.UNKNOWN' }] },
    });
    expect(await takeIn(clerk, [scan])).toMatchObject({ status: 200 });
  });

  it('begins the clock anew, which the applicant sees with its channel; its scan stays', async () => {
    const { body } = await applicant.get<{ stage: string; timeline: { text: string }[] }>(
      `/api/v1/track/${receipt.number}`,
      withCode(receipt.queryCode),
    );
    expect(body.stage).toBe('intakeReview');
    expect(body.timeline.map(({ text }) => text)).toContain('申请人提交补正（当面提交）');
    const removal = await clerk.delete(`${documents()}/${scan}`);
    expect(removal).toMatchObject({ status: 409, body: { code: 'DOCUMENT.IN_PROPOSAL' } });
  });
});
