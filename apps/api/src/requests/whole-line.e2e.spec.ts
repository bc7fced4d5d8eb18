/** @quick: belongs to the daily run. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { ApiClient } from '../../test/api-client.js';
import { anApplication, submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { pdfText } from '../../../../libs/letters/test/pdf-text.js';
import { give, setStage, until, type Stage } from '../../test/stage.js';

interface RequestBody {
  stage: string;
  proposal: { id: string; texts: Record<string, unknown> } | null;
  letters: { id: string; code: string; status: string; numberText: string; checkCode: string }[];
  documents: { id: string; fileName: string; purpose: string }[];
  application: { name: string };
  openTasks: number;
}

interface TrackBody {
  letters: { id: string; code: string }[];
  documents: { id: string; fileName: string; sha256: string }[];
}

const PDF = '%PDF-1.4\n% 排水管网改造批复\n';

describe('a request over HTTP, from submission to archive', () => {
  let stage: Stage;
  let applicant: ApiClient;
  let desk: Record<'clerk' | 'officer' | 'secrecy' | 'signer' | 'archivist', ApiClient>;
  let receipt: ReceiptBody;
  let documentId: string;

  const read = async () => (await desk.clerk.get<RequestBody>(`/api/v1/requests/${receipt.requestId}`)).body;
  const track = async () =>
    (await applicant.get<TrackBody>(`/api/v1/track/${receipt.number}`, withCode(receipt.queryCode))).body;

  beforeAll(async () => {
    stage = await setStage();
    const { api } = stage;
    applicant = await api.client();
    desk = {
      clerk: await api.client('qh.clerk'),
      officer: await api.client('qh.officer'),
      secrecy: await api.client('qh.secrecy'),
      signer: await api.client('qh.signer'),
      archivist: await api.client('qh.archivist'),
    };
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  it('is submitted with a file, and confirmed right after', async () => {
    const { api } = stage;
    const files = [{ name: '说明 一.txt', content: '所需信息的补充说明' }];
    ({ body: receipt } = await submitTo(applicant, api.agency('QHSW').id, { files }));
    const confirmed = await give(desk.clerk, receipt.requestId, 'confirm-receipt', {
      confirmedOn: api.platform.clock.today(),
      method: 'phone',
      evidence: '电话确认',
    });
    expect(confirmed).toMatchObject({ status: 200, body: { decided: 'accepted', stage: 'registered' } });
    expect(await track()).toMatchObject({ stage: 'registered', clock: { started: true, workingDaysLeft: 20 } });
    const clock = await desk.clerk.get<{ reading: { replyDueOn: string }; trace: { isDue: boolean; date: string }[] }>(
      `/api/v1/requests/${receipt.requestId}/clock`,
    );
    expect(clock.body.trace.find(({ isDue }) => isDue)?.date).toBe(clock.body.reading.replyDueOn);
    const { body: events } = await desk.clerk.get<{
      chainHolds: boolean;
      items: { prevHash: string | null; hash: string }[];
    }>(`/api/v1/requests/${receipt.requestId}/events`);
    expect(events.chainHolds).toBe(true);
    expect(events.items.map(({ prevHash }) => prevHash)).toEqual([
      null,
      ...events.items.slice(0, -1).map(({ hash }) => hash),
    ]);
  }, 30_000);

  it('stands in the list, with what may be done and why not', async () => {
    const list = await desk.clerk.get<{ items: { id: string; light: string; workingDaysLeft: number }[] }>(
      `/api/v1/requests?q=${receipt.number}`,
    );
    expect(list.body.items).toMatchObject([{ id: receipt.requestId, light: 'green', workingDaysLeft: 20 }]);
    const actions = await desk.officer.get<{
      items: { command: string; allowed: boolean; reasons: { code: string }[] }[];
    }>(`/api/v1/requests/${receipt.requestId}/actions`);
    const propose = actions.body.items.find(({ command }) => command === 'proposeReply');
    expect(propose?.allowed).toBe(false);
    expect(propose?.reasons.map(({ code }) => code)).toContain('STAGE.NOT_POSSIBLE');
    const start = actions.body.items.find(({ command }) => command === 'startIntakeReview');
    expect(start?.reasons.map(({ code }) => code)).toEqual(['ACTOR.NOT_PERMITTED']);
  });

  it('is accepted and handed to a unit of this agency, and to its own officer only', async () => {
    const { api } = stage;
    const id = receipt.requestId;
    await give(desk.clerk, id, 'start-intake-review');
    const contents = { identityShown: true, descriptionClear: true, formStated: true };
    expect((await give(desk.clerk, id, 'pass-intake-review', contents)).status).toBe(200);
    const foreign = { unitId: api.agency('YLSW').units[0]?.id, caseOfficerId: null };
    expect(await give(desk.clerk, id, 'assign-handling-unit', foreign)).toMatchObject({
      status: 422,
      body: { code: 'FORM.INVALID', invalidParams: [{ code: 'UNIT.UNKNOWN' }] },
    });
    const unitId = api.agency('QHSW').units[0]?.id;
    expect(await give(desk.clerk, id, 'assign-handling-unit', { unitId, caseOfficerId: null })).toMatchObject({
      status: 200,
    });
  });

  it('takes the documents to be disclosed, and proposes only those', async () => {
    const id = receipt.requestId;
    const form = () => {
      const data = new FormData();
      data.set('purpose', 'disclosure');
      data.append('file', new Blob([PDF]), '排水管网改造批复（终稿）.pdf');
      return data;
    };
    const path = `/api/v1/requests/${id}/documents`;
    const uploaded = await desk.officer.post<{ id: string; sha256: string }>(path, { form: form(), key: 'upload' });
    expect(uploaded).toMatchObject({ status: 201, body: { fileName: '排水管网改造批复（终稿）.pdf' } });
    expect(uploaded.body.sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
    const again = await desk.officer.post(path, { form: form(), key: 'upload' });
    expect(again.body).toEqual(uploaded.body);
    documentId = uploaded.body.id;

    const proposal = (document: object) => ({
      outcome: 'GRANTED',
      exemptions: [],
      documents: [{ documentId, sha256: uploaded.body.sha256, treatment: 'full', ...document }],
      severabilityConsidered: false,
      reasons: '该信息由本机关制作，可以公开。',
    });
    expect(await give(desk.officer, id, 'propose-reply', proposal({ sha256: '0'.repeat(64) }))).toMatchObject({
      status: 422,
      body: { invalidParams: [{ code: 'DOCUMENT.CHANGED' }] },
    });
    expect((await give(desk.officer, id, 'propose-reply', proposal({}))).status).toBe(200);
    expect(await desk.officer.delete(`${path}/${documentId}`)).toMatchObject({
      status: 409,
      body: { code: 'DOCUMENT.IN_PROPOSAL' },
    });
    const dossier = await until(read, ({ stage: now }) => now === 'inApproval');
    expect(dossier.proposal?.texts).toEqual({ reasons: '该信息由本机关制作，可以公开。', withheld: [] });
    const draft = await desk.signer.get(`/api/v1/requests/${id}/draft`);
    expect(draft.status).toBe(200);
    expect(draft.text.startsWith('%PDF-')).toBe(true);
    expect(draft.headers.get('content-disposition')).toMatch(/^attachment; filename=".+"; filename\*=UTF-8''/);
  }, 60_000);

  it('is reviewed, signed by another person than the drafter, and only the current proposal', async () => {
    const id = receipt.requestId;
    const { proposal } = await read();
    const proposalId = proposal?.id;
    const review = { proposalId, documentIds: [documentId], opinion: '不涉及国家秘密' };
    expect((await give(desk.secrecy, id, 'approve-secrecy', review)).status).toBe(200);
    const stale = { proposalId: '00000000-0000-4000-8000-000000000000' };
    const refused = await give(desk.signer, id, 'sign-reply', stale);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'PROPOSAL.NOT_CURRENT', happened: { stage: 'inApproval' } },
    });
    expect(await give(desk.signer, id, 'sign-reply', { proposalId })).toMatchObject({
      status: 200,
      body: { stage: 'decided' },
    });
  }, 30_000);

  it('hides the reply until it went out, then gives letter and document to the applicant', async () => {
    const headers = withCode(receipt.queryCode);
    const seen = await until(track, ({ documents }) => documents.length > 0);
    expect(seen.letters.map(({ code }) => code)).toEqual(['ACK', 'R-GRANT']);
    expect(seen.documents).toMatchObject([{ id: documentId, fileName: '排水管网改造批复（终稿）.pdf' }]);
    const file = await applicant.get(`/api/v1/track/${receipt.number}/documents/${documentId}/file`, headers);
    expect(file.text).toBe(PDF);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const letter = await applicant.get(`/api/v1/track/${receipt.number}/letters/${seen.letters[1]?.id}/file`, headers);
    expect(letter.text.startsWith('%PDF-')).toBe(true);
    const { letters } = await read();
    const check = await applicant.get(`/api/v1/letters/check/${letters[1]?.checkCode}`);
    expect(check.body).toMatchObject({ genuine: true, numberText: letters[1]?.numberText, agency: '清河市水务局' });
    const acknowledged = await applicant.post(`/api/v1/track/${receipt.number}/commands/acknowledge-service`, {
      headers,
      body: {},
    });
    expect(acknowledged).toMatchObject({ status: 200, body: { stage: 'served' } });
  }, 60_000);

  it('is closed and archived, and the package can be fetched', async () => {
    const id = receipt.requestId;
    const messages = `/api/v1/requests/${id}/messages`;
    expect((await desk.clerk.post(messages, { body: { text: '文件请在平台下载' }, key: 'told' })).status).toBe(201);
    expect((await give(desk.clerk, id, 'close-request')).status).toBe(200);
    await until(
      () => give(desk.archivist, id, 'archive-request'),
      ({ status }) => status === 200,
    );
    await until(read, ({ stage: now }) => now === 'archived');
    const archive = await desk.archivist.get(`/api/v1/requests/${id}/archive`);
    expect(archive).toMatchObject({ status: 200 });
    expect(archive.headers.get('content-type')).toBe('application/zip');
    expect(archive.text).toContain('data/messages.json');
    expect((await desk.clerk.post(messages, { body: { text: '文件请在平台下载' }, key: 'told' })).status).toBe(201);
    const tooLate = await desk.clerk.post(messages, { body: { text: '还有一份' } });
    expect(tooLate).toMatchObject({ status: 409, body: { code: 'MESSAGE.REQUEST_ARCHIVED' } });
    const late = await give(desk.clerk, id, 'close-request');
    expect(late).toMatchObject({ status: 409, body: { code: 'STAGE.NOT_POSSIBLE', happened: { stage: 'archived' } } });
  }, 60_000);

  it('brings its applicant to suggest that what was given be published for everybody (条例44)', async () => {
    const { api } = stage;
    const suggestions = (number: string) => `/api/v1/track/${number}/suggestions`;
    const body = { description: '排水管网改造批复', because: '涉及沿街三千余户居民，需要公众广泛知晓' };
    const headers = withCode(receipt.queryCode);
    // Nothing can be suggested of what was not given, nor by whoever does not know the code.
    const { body: another } = await submitTo(applicant, api.agency('QHSW').id);
    const early = await applicant.post(suggestions(another.number), { headers: withCode(another.queryCode), body });
    expect(early).toMatchObject({ status: 422, body: { reasons: [{ code: 'SUGGESTION.NOTHING_GIVEN' }] } });
    expect((await applicant.post(suggestions(receipt.number), { headers: withCode('AAAA'), body })).status).toBe(404);

    const suggest = () => applicant.post<ReceiptBody>(suggestions(receipt.number), { headers, body, key: 'suggest' });
    const { body: made } = await suggest();
    expect(made).toMatchObject({ procedure: 'suggestion', clock: { started: false } });
    expect((await suggest()).body).toEqual(made);
    const head = await api.client('qh.disclosure');
    const dossier = async () => (await head.get<RequestBody>(`/api/v1/requests/${made.requestId}`)).body;
    expect(await until(dossier, ({ stage: now }) => now === 'examining')).toMatchObject({
      application: { name: '欧阳听雨', informationOf: receipt.number, suggestedBecause: body.because },
      suggestion: { of: { requestId: receipt.requestId, number: receipt.number }, decision: null },
      replyDueOn: null,
    });
    const answer = { decision: 'adopted', findings: '属于主动公开范围', publishedOn: null, place: '' };
    expect(await give(head, made.requestId, 'answer-suggestion', answer)).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'SUGGESTION.NOT_PUBLISHED' }, { code: 'SUGGESTION.NOT_PUBLISHED' }] },
    });
    const published = { ...answer, publishedOn: api.platform.clock.today(), place: '本机关网站“城建”栏目' };
    expect(await give(head, made.requestId, 'answer-suggestion', published)).toMatchObject({
      status: 200,
      body: { stage: 'closed' },
    });
    const follow = async () =>
      (await applicant.get<TrackBody>(`/api/v1/track/${made.number}`, withCode(made.queryCode))).body;
    const [letter] = (await until(follow, ({ letters }) => letters.length > 0)).letters;
    expect(letter?.code).toBe('SUG');
    const file = `/api/v1/track/${made.number}/letters/${letter?.id}/file`;
    const pdf = await fetch(`${applicant.url}${file}`, { headers: withCode(made.queryCode) });
    const text = await pdfText(new Uint8Array(await pdf.arrayBuffer()));
    for (const words of [receipt.number, '第四十四条', '采纳你的建议', '本机关网站“城建”栏目', '需要公众广泛知晓'])
      expect(text).toContain(words);
    await until(
      () => give(desk.archivist, made.requestId, 'archive-request'),
      ({ status }) => status === 200,
    );
    await until(dossier, ({ stage: now }) => now === 'archived');
  }, 60_000);

  it('is not judged while the applicant is asked to correct it', async () => {
    const { api } = stage;
    const { body } = await submitTo(applicant, api.agency('QHSW').id);
    const id = body.requestId;
    const confirmation = { confirmedOn: api.platform.clock.today(), method: 'phone', evidence: '电话确认' };
    await give(desk.clerk, id, 'confirm-receipt', confirmation);
    await give(desk.clerk, id, 'start-intake-review');
    const points = [{ unclear: '没有写明年度', howTo: '写明所需信息的年度' }];
    const asked = await give(desk.clerk, id, 'request-correction', { points, periodWorkingDays: 15 });
    expect(asked).toMatchObject({ status: 200, body: { stage: 'awaitingCorrection' } });
    const tracked = await applicant.get(`/api/v1/track/${body.number}`, withCode(body.queryCode));
    expect(tracked.body).toMatchObject({
      clock: { started: false, because: expect.stringContaining('补正'), replyDueOn: null, workingDaysLeft: null },
    });
    const listed = await desk.clerk.get(`/api/v1/requests?q=${body.number}&light=notJudged`);
    expect(listed.body).toMatchObject({ items: [{ id, light: 'notJudged', workingDaysLeft: null }] });
    expect((await desk.clerk.get(`/api/v1/requests/${id}`)).body).toMatchObject({ light: 'notJudged' });
  }, 30_000);

  it('answers a command that was sent twice as the first time', async () => {
    const { api } = stage;
    const { body } = await submitTo(applicant, api.agency('QHSW').id, { application: anApplication() });
    const form = { confirmedOn: api.platform.clock.today(), method: 'phone', evidence: '电话确认' };
    const call = { key: 'confirm-once' };
    const answers = await Promise.all(
      [1, 2].map(() => give(desk.clerk, body.requestId, 'confirm-receipt', form, call)),
    );
    const later = await give(desk.clerk, body.requestId, 'confirm-receipt', form, call);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(later.body).toEqual(answers[0]?.body);
    const other = await give(desk.clerk, body.requestId, 'confirm-receipt', { ...form, method: 'email' }, call);
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY.KEY_REUSED' } });
  }, 30_000);

  it('lets one of two people win, and tells the other what happened', async () => {
    const { api } = stage;
    const { body } = await submitTo(applicant, api.agency('QHSW').id);
    const form = { confirmedOn: api.platform.clock.today(), method: 'phone', evidence: '电话确认' };
    const answers = await Promise.all([1, 2].map(() => give(desk.clerk, body.requestId, 'confirm-receipt', form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409)?.body as unknown as {
      happened: { stage: string; lastEvents: { type: string; actor: { kind: string; name?: string } }[] };
    };
    expect(loser.happened.stage).toBe('registered');
    expect(loser.happened.lastEvents.find(({ type }) => type === 'ReceiptConfirmed')?.actor).toEqual({
      kind: 'staff',
      name: '周敏',
    });
  }, 30_000);

  it('reissues a lost query code, the same one to a repeat, and the old one opens nothing', async () => {
    const { api } = stage;
    const { body } = await submitTo(applicant, api.agency('QHSW').id);
    const call = { key: 'reissue' };
    const form = { identityCheck: '本人持证件到窗口' };
    const first = await until(
      () => give(desk.clerk, body.requestId, 'reissue-query-code', form, call),
      ({ status }) => status === 200,
    );
    const { queryCode } = first.body as unknown as { queryCode: string };
    const again = await give(desk.clerk, body.requestId, 'reissue-query-code', form, call);
    expect(again.body).toEqual(first.body);
    expect(queryCode).not.toBe(body.queryCode);
    const path = `/api/v1/track/${body.number}`;
    expect((await applicant.get(path, withCode(body.queryCode))).status).toBe(404);
    expect((await applicant.get(path, withCode(queryCode))).status).toBe(200);
  }, 30_000);
});
