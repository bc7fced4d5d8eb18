import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { anApplication, submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { give, setStage, until, type Stage } from '../../test/stage.js';

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

  const closeUnit = async (unitId = '', successorId = '') =>
    (await stage.api.client('qh.admin')).post(
      `/api/v1/administration/agencies/${stage.api.agency('QHSW').id}/units/${unitId}/close`,
      { body: { successorId } },
    );

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

  it('goes on with the help of another unit, for which its own people alone answer', async () => {
    const { requestId } = receipt;
    await give(clerk, requestId, 'pass-intake-review', {
      identityShown: true,
      descriptionClear: true,
      formStated: true,
    });
    const [own, other] = stage.api.agency('QHSW').units;
    await give(clerk, requestId, 'assign-handling-unit', { unitId: own?.id, caseOfficerId: null });
    const ask = { unitId: other?.id, tasks: [{ text: '查找立项档案' }], workingDays: 3 };
    expect(await give(clerk, requestId, 'ask-assistance', { ...ask, unitId: requestId })).toMatchObject({
      status: 422,
      body: { invalidParams: [{ name: 'unitId', code: 'UNIT.UNKNOWN' }] },
    });
    expect(await give(clerk, requestId, 'ask-assistance', ask)).toMatchObject({ status: 200 });
    const read = async () =>
      (await clerk.get<{ assistances: { id: string; unitName: string }[] }>(`/api/v1/requests/${requestId}`)).body;
    const [asked] = (await read()).assistances;
    expect(asked).toMatchObject({ unitName: other?.name, tasks: ['查找立项档案'], ended: null });
    const answer = { assistanceId: asked?.id, helped: true, answer: '已查到三卷' };
    expect(await give(await stage.api.client('qh.officer'), requestId, 'answer-assistance', answer)).toMatchObject({
      status: 422,
      body: { invalidParams: [{ name: 'assistanceId', code: 'UNIT.NOT_YOURS' }] },
    });
    expect(await closeUnit(other?.id, own?.id)).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'UNIT.HELP_ASKED' }] },
    });
    const helper = await stage.api.client('qh.officer2');
    const helpAskedOf = async (client: typeof clerk) =>
      (await client.get<{ items: { id: string }[] }>('/api/v1/requests?helpAsked=true')).body.items.map(({ id }) => id);
    expect(await helpAskedOf(helper)).toEqual([requestId]);
    expect(await helpAskedOf(await stage.api.client('qh.officer'))).toEqual([]);
    expect(await give(helper, requestId, 'answer-assistance', answer)).toMatchObject({ status: 200 });
    expect((await read()).assistances).toMatchObject([{ ended: 'answered', answer: '已查到三卷' }]);
    expect(await helpAskedOf(helper)).toEqual([]);
  });

  it('goes to the unit that succeeds the closed one, with the next thing that is done', async () => {
    const { requestId } = receipt;
    const [own, other] = stage.api.agency('QHSW').units;
    expect(await closeUnit(own?.id, other?.id)).toMatchObject({ status: 200, body: { successorName: other?.name } });
    const supervisor = await stage.api.client('qh.supervisor');
    expect(await give(supervisor, requestId, 'issue-reminder', { demand: '请抓紧办理' })).toMatchObject({
      status: 200,
    });
    const { body } = await clerk.get<{ unitName: string; stage: string }>(`/api/v1/requests/${requestId}`);
    expect(body).toMatchObject({ unitName: other?.name, isOfficerGone: false, stage: 'processing' });
  });

  it('that a record is put right (条例41) is answered by letter, which the applicant finds with the code', async () => {
    const application = anApplication({ procedure: 'rectification', correctionSought: '建筑面积应为98平方米' });
    const files = [{ name: '测绘报告.txt', content: '98平方米' }];
    const asked = (await submitTo(applicant, stage.api.agency('QHSW').id, { application, files })).body;
    const dossier = async () =>
      (
        await clerk.get<{ stage: string; rectification: { dueOn: string | null } }>(
          `/api/v1/requests/${asked.requestId}`,
        )
      ).body;
    const begun = await until(dossier, (body) => body.stage === 'verifying');
    expect(begun).toMatchObject({
      receivedOn: null,
      replyDueOn: null,
      application: { correctionSought: '建筑面积应为98平方米' },
      rectification: { decision: null },
    });
    expect(begun.rectification.dueOn).toMatch(/^\d{4}-/);
    const head = await stage.api.client('qh.disclosure');
    const body = { decision: 'directed', findings: '该记录不由本机关制作', organ: { name: ' ', contact: '' } };
    expect(await give(head, asked.requestId, 'answer-rectification', body)).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'RECTIFICATION.ORGAN_MISSING' }] },
    });
    const organ = { name: '清河市不动产登记中心', contact: '010-5550 0188' };
    expect(await give(head, asked.requestId, 'answer-rectification', { ...body, organ })).toMatchObject({
      status: 200,
    });
    const track = async () =>
      (
        await applicant.get<{ stage: string; letters: { code: string }[] }>(
          `/api/v1/track/${asked.number}`,
          withCode(asked.queryCode),
        )
      ).body;
    const told = await until(track, ({ letters }) => letters.length > 0);
    expect(told).toMatchObject({ stage: 'closed', letters: [{ code: 'RECT' }], clock: { started: false } });
    expect(await dossier()).toMatchObject({ rectification: { decision: 'directed', dueOn: null } });
    // The answer was wrong: it is replaced by one that names it.
    expect(await give(head, asked.requestId, 'replace-reply', { reason: '原始档案由本机关保存' })).toMatchObject({
      status: 200,
      body: { stage: 'verifying' },
    });
    const again = { ...body, decision: 'corrected', organ: null };
    expect(await give(head, asked.requestId, 'answer-rectification', again)).toMatchObject({ status: 200 });
    const replaced = await until(track, ({ letters }) => letters.length > 1);
    expect(replaced.letters.map(({ code }) => code)).toEqual(['RECT', 'RECT']);
  });
});
