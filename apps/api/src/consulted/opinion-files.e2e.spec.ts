import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileBlobStore } from '#libs/archive';
import type { ApiClient } from '../../test/api-client.js';
import { withCode, type ReceiptBody } from '../../test/applications.js';
import { askAnother, askThirdParty, type AskedParty } from '../../test/asked-party.js';
import { give, setStage, until, type Stage } from '../../test/stage.js';

interface File {
  name: string;
  content: string | Uint8Array;
}

interface Dossier {
  documents: { id: string; fileName: string; purpose: string; sha256: string; uploadedBy: string | null }[];
  consultations: { standing: string; documentIds: string[] }[];
  tasks: { taskId: string; done: boolean }[];
}

const MIB = 1024 * 1024;
const OBJECTION = { stance: 'object', reasons: '方案含有我公司的专有工艺' };
const PATENT = { name: '专有工艺 说明.txt', content: '工艺参数见第三页' };
const CONTRACT = { name: '保密条款.pdf', content: '%PDF-1.4\n% 保密\n' };

describe('files of whoever is asked for an opinion', () => {
  let stage: Stage;
  let clerk: ApiClient;
  let officer: ApiClient;
  let party: ApiClient;
  let receipt: ReceiptBody;
  let first: AskedParty;

  beforeAll(async () => {
    stage = await setStage();
    clerk = await stage.api.client('qh.clerk');
    officer = await stage.api.client('qh.officer');
    party = await stage.api.client();
    const asked = await askThirdParty(stage, clerk, officer, '施工方案');
    ({ receipt } = asked);
    first = asked;
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  const addressOf = ({ reference }: AskedParty, rest = '') => `/api/v1/consultations/${reference}${rest}`;

  function answer(opinion: object, files: File[], { by = first, key }: { by?: AskedParty; key?: string } = {}) {
    const form = new FormData();
    form.set('opinion', JSON.stringify(opinion));
    for (const { name, content } of files) form.append('files', new Blob([content]), name);
    const call = { headers: withCode(by.code), form, ...(key === undefined ? {} : { key }) };
    return party.post<{ commandId?: string; code?: string }>(addressOf(by, '/commands/give-opinion'), call);
  }

  async function stored(): Promise<{ blobs: number; documents: number }> {
    const keys: string[] = [];
    for await (const key of (stage.api.platform.blobs as FileBlobStore).list()) keys.push(key);
    const [row]: { documents: number }[] = await stage.api.platform.source.query(
      `SELECT count(*)::int AS documents FROM document WHERE removed_at IS NULL`,
    );
    return { blobs: keys.length, documents: row?.documents ?? 0 };
  }

  const dossierPath = () => `/api/v1/requests/${receipt.requestId}`;
  const dossier = async () => (await clerk.get<Dossier>(dossierPath())).body;
  const opinionOf = async (by: AskedParty) => {
    const { body } = await party.get<{ isReady: boolean; opinion: object | null }>(addressOf(by), withCode(by.code));
    return body;
  };

  const text = (name: string): File => ({ name, content: name });
  it.each([
    ['a type that is not taken', OBJECTION, [text('run.exe')], 415, 'UPLOAD.TYPE_NOT_ALLOWED'],
    ['something in disguise', OBJECTION, [PATENT, { name: 'a.pdf', content: 'no' }], 422, 'UPLOAD.CONTENT_MISMATCH'],
    ['too many', OBJECTION, ['1', '2', '3', '4', '5', '6'].map((n) => text(`${n}.txt`)), 422, 'UPLOAD.TOO_MANY'],
    [
      'too large',
      OBJECTION,
      [{ name: 'a.txt', content: new Uint8Array(20 * MIB + 1).fill(0x61) }],
      413,
      'UPLOAD.TOO_LARGE',
    ],
    ['a form that is none', { stance: 'perhaps', reasons: '' }, [PATENT], 422, 'FORM.INVALID'],
    ['an objection without reasons', { stance: 'object', reasons: '' }, [PATENT], 422, 'OPINION.REASONS_MISSING'],
  ])(
    'are refused with nothing left behind: %s',
    async (_, opinion, files, status, code) => {
      await until(
        () => opinionOf(first),
        ({ isReady }) => isReady,
      );
      const before = await stored();
      expect(await answer(opinion, files)).toMatchObject({ status, body: { code } });
      expect(await stored()).toEqual(before);
      expect((await opinionOf(first)).opinion).toBeNull();
    },
    30_000,
  );

  it('come with the opinion, once under one key, and are named by the receipt', async () => {
    const before = await stored();
    const given = await answer(OBJECTION, [PATENT, CONTRACT], { key: 'opinion-1' });
    expect(given.status).toBe(200);
    const after = { blobs: before.blobs + 2, documents: before.documents + 2 };
    expect(await stored()).toEqual(after);
    const again = await answer(OBJECTION, [PATENT, CONTRACT], { key: 'opinion-1' });
    expect([again.status, again.body.commandId]).toEqual([200, given.body.commandId]);
    expect(await answer(OBJECTION, [PATENT], { key: 'opinion-1' })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY.KEY_REUSED' },
    });
    expect(await answer(OBJECTION, [PATENT])).toMatchObject({ status: 409, body: { code: 'OPINION.ALREADY_GIVEN' } });
    expect(await stored()).toEqual(after);
    expect((await opinionOf(first)).opinion).toMatchObject({
      stance: 'object',
      fileNames: [PATENT.name, CONTRACT.name],
    });
  });

  it('are opened by the desk, which cannot remove them', async () => {
    const { documents, consultations } = await dossier();
    const brought = documents.filter(({ purpose }) => purpose === 'opinion');
    expect(brought.map(({ id }) => id).sort()).toEqual([...(consultations[0]?.documentIds ?? [])].sort());
    const patent = brought.find(({ fileName }) => fileName === PATENT.name);
    expect(patent).toMatchObject({ uploadedBy: null });
    const path = `${dossierPath()}/documents/${patent?.id}`;
    expect((await clerk.get(`${path}/file`)).text).toBe(PATENT.content);
    expect(await clerk.delete(path)).toMatchObject({ status: 409, body: { code: 'DOCUMENT.FROM_CONSULTED' } });
  });

  it('are nothing to the applicant, and no document to be disclosed', async () => {
    const { documents } = await dossier();
    const track = `/api/v1/track/${receipt.number}`;
    const { status, text: seen } = await party.get(track, withCode(receipt.queryCode));
    expect(status).toBe(200);
    for (const { id, sha256, fileName } of documents) {
      for (const secret of [id, sha256, fileName]) expect(seen).not.toContain(secret);
      expect((await party.get(`${track}/documents/${id}/file`, withCode(receipt.queryCode))).status).toBe(404);
    }
    const [{ id, sha256 } = { id: '', sha256: '' }] = documents;
    const proposed = await give(officer, receipt.requestId, 'propose-reply', {
      ...{ outcome: 'GRANTED', exemptions: [], severabilityConsidered: true, reasons: '予以公开' },
      documents: [{ documentId: id, sha256, treatment: 'full' }],
    });
    expect(proposed).toMatchObject({
      status: 422,
      body: { invalidParams: expect.arrayContaining([expect.objectContaining({ code: 'DOCUMENT.UNKNOWN' })]) },
    });
  });

  it('have their names in no event, no log and no open column', async () => {
    const rows: unknown[] = await stage.api.platform.source.query(
      `SELECT body, NULL AS name FROM request_event UNION ALL SELECT NULL, encode(sealed_name, 'escape') FROM document`,
    );
    expect(JSON.stringify(rows) + stage.api.logged() + stage.workerLogged()).not.toContain('专有工艺');
  });

  it('on paper are scanned by the desk and named with the opinion', async () => {
    const second = await askAnother(stage, officer, receipt, 2, '设计图');
    const form = new FormData();
    form.set('purpose', 'opinion');
    form.append('file', new Blob([CONTRACT.content]), '书面意见.pdf');
    const { body: scan } = await clerk.post<{ id: string; sha256: string }>(`${dossierPath()}/documents`, { form });
    const record = (sha256: string) =>
      give(clerk, receipt.requestId, 'record-opinion', {
        ...OBJECTION,
        consultationId: second.consultationId,
        answeredOn: stage.api.platform.clock.today(),
        documents: [{ documentId: scan.id, sha256 }],
      });
    expect(await record('0'.repeat(64))).toMatchObject({
      status: 422,
      body: { invalidParams: [{ name: 'documents.0.sha256', code: 'DOCUMENT.CHANGED' }] },
    });
    expect((await record(scan.sha256)).status).toBe(200);
    expect((await dossier()).consultations[1]).toMatchObject({ standing: 'objected', documentIds: [scan.id] });
    const path = `${dossierPath()}/documents/${scan.id}`;
    expect(await clerk.delete(path)).toMatchObject({ status: 409, body: { code: 'DOCUMENT.IN_PROPOSAL' } });
  });

  it('lie in the package of the request', async () => {
    const headers = withCode(receipt.queryCode);
    const path = `/api/v1/track/${receipt.number}/commands/withdraw-request`;
    expect((await party.post(path, { headers, body: { statement: '不再需要' } })).status).toBe(200);
    // What the desk was reminded of meanwhile is done first.
    for (const { taskId, done } of (await dossier()).tasks)
      if (!done) await give(clerk, receipt.requestId, 'complete-task', { taskId, note: '已办' });
    const archivist = await stage.api.client('qh.archivist');
    await until(
      () => give(archivist, receipt.requestId, 'archive-request'),
      ({ status }) => status === 200,
    );
    const archive = await until(
      () => archivist.get(`${dossierPath()}/archive`),
      ({ status }) => status === 200,
    );
    for (const name of [PATENT.name, CONTRACT.name, '书面意见.pdf'])
      expect(archive.text).toContain(`data/opinions/${name}`);
  }, 60_000);
});
