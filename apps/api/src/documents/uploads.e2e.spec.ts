import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { request as httpRequest } from 'node:http';
import type { FileBlobStore } from '#libs/archive';
import type { ApiClient } from '../../test/api-client.js';
import { anApplication, submitTo, type ReceiptBody } from '../../test/applications.js';
import { startTestApi, type TestApi } from '../../test/test-api.js';

const MIB = 1024 * 1024;

describe('uploads', () => {
  let database: TestDatabase;
  let api: TestApi;
  let applicant: ApiClient;
  let officer: ApiClient;
  let agencyId: string;
  let receipt: ReceiptBody;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startTestApi({ databaseUrl: database.url });
    applicant = await api.client();
    officer = await api.client('qh.officer');
    agencyId = api.agency('QHSW').id;
    ({ body: receipt } = await submitTo(applicant, agencyId));
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  }, 30_000);

  async function stored(): Promise<{ blobs: number; requests: number; documents: number }> {
    const keys: string[] = [];
    for await (const key of (api.platform.blobs as FileBlobStore).list()) keys.push(key);
    const [row]: { requests: number; documents: number }[] = await api.platform.source.query(
      `SELECT (SELECT count(*)::int FROM request) AS requests, (SELECT count(*)::int FROM document) AS documents`,
    );
    return { blobs: keys.length, requests: row?.requests ?? 0, documents: row?.documents ?? 0 };
  }

  const submitWith = (...files: { name: string; content: Uint8Array | string }[]) =>
    submitTo(applicant, agencyId, { files });

  it('are kept sealed, with their names sealed, and come back as they were', async () => {
    const text = '所附说明：柳荫街七号院的照片另寄。';
    const answer = await submitWith({ name: '欧阳听雨 说明.txt', content: text });
    expect(answer.status).toBe(201);
    const clerk = await api.client('qh.clerk');
    const path = `/api/v1/requests/${answer.body.requestId}`;
    const { body } = await clerk.get<{ documents: { id: string; fileName: string; purpose: string }[] }>(path);
    expect(body.documents).toMatchObject([{ fileName: '欧阳听雨 说明.txt', purpose: 'attachment' }]);
    const file = await clerk.get(`${path}/documents/${body.documents[0]?.id}/file`);
    expect(file.text).toBe(text);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="____ __.txt"; filename*=UTF-8''${encodeURIComponent('欧阳听雨 说明.txt')}`,
    );
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const rows: unknown[] = await api.platform.source.query(`SELECT encode(sealed_name, 'escape') FROM document`);
    expect(JSON.stringify(rows)).not.toContain('欧阳');
  });

  it.each([
    ['a type that is not taken', [{ name: 'run.exe', content: 'MZ' }], 415, 'UPLOAD.TYPE_NOT_ALLOWED'],
    [
      'a page in disguise',
      [{ name: 'a.pdf', content: '<html><script>1</script></html>' }],
      422,
      'UPLOAD.CONTENT_MISMATCH',
    ],
    ['an empty file', [{ name: 'a.txt', content: '' }], 422, 'UPLOAD.EMPTY'],
    [
      'one too many',
      Array.from({ length: 6 }, (_, n) => ({ name: `${n}.txt`, content: `第${n}份` })),
      422,
      'UPLOAD.TOO_MANY',
    ],
    [
      'a bad one after a good one',
      [
        { name: 'good.txt', content: '可以' },
        { name: 'bad.pdf', content: 'no' },
      ],
      422,
      'UPLOAD.CONTENT_MISMATCH',
    ],
    ['one too large', [{ name: 'a.txt', content: new Uint8Array(20 * MIB + 1).fill(0x61) }], 413, 'UPLOAD.TOO_LARGE'],
  ])(
    'are refused with nothing left behind: %s',
    async (_, files, status, code) => {
      const before = await stored();
      const answer = await submitWith(...files);
      expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([status, code]);
      expect(await stored()).toEqual(before);
    },
    30_000,
  );

  it('are refused before they are read where the body declares to be too long', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${api.url}/api/v1/agencies/${agencyId}/requests`, {
        method: 'POST',
        headers: {
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 2_000 * MIB,
          'idempotency-key': 'long',
        },
      });
      request.on('response', (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      request.write('--x\r\n');
    });
    expect(status).toBe(413);
  }, 30_000);

  it('leave nothing behind when the connection breaks in the middle', async () => {
    const before = await stored();
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${api.url}/api/v1/agencies/${agencyId}/requests`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': 'broken' },
      });
      request.on('error', () => resolve());
      request.write(
        `--x\r\ncontent-disposition: form-data; name="application"\r\n\r\n${JSON.stringify(anApplication())}\r\n` +
          `--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\n${'字'.repeat(100_000)}`,
      );
      setTimeout(() => request.destroy(), 300);
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await stored()).toEqual(before);
  });

  it('of one submission sent twice stand once', async () => {
    const send = () =>
      submitTo(applicant, agencyId, { files: [{ name: 'a.txt', content: '同一份' }], key: 'same-files' });
    const first = await send();
    const before = await stored();
    const second = await send();
    expect(second.body).toEqual(first.body);
    expect(await stored()).toEqual(before);
  });

  describe('of the desk', () => {
    const upload = (client: ApiClient, key?: string, content = '%PDF-1.4\n%\n', purpose = 'disclosure') => {
      const form = new FormData();
      form.set('purpose', purpose);
      form.append('file', new Blob([content]), '批复.pdf');
      const path = `/api/v1/requests/${receipt.requestId}/documents`;
      return client.post<{ id: string; code?: string }>(path, { form, ...(key ? { key } : {}) });
    };

    it('are one document under one key, and refused for another file', async () => {
      const first = await upload(officer, 'one');
      const before = await stored();
      expect(await upload(officer, 'one')).toMatchObject({ status: 201, body: first.body });
      expect(await upload(officer, 'one', '%PDF-1.4\n% other\n')).toMatchObject({
        status: 422,
        body: { code: 'IDEMPOTENCY.KEY_REUSED' },
      });
      expect(await stored()).toEqual(before);
    });

    it('can be removed, once and again, and leave no file', async () => {
      const before = await stored();
      const { body } = await upload(officer);
      const path = `/api/v1/requests/${receipt.requestId}/documents/${body.id}`;
      expect((await officer.delete(path)).status).toBe(204);
      expect((await officer.delete(path)).status).toBe(204);
      expect((await stored()).blobs).toBe(before.blobs);
      expect((await officer.get(`${path}/file`)).status).toBe(404);
    });

    it('are for who works on the file, and for a purpose', async () => {
      expect(await upload(await api.client('qh.supervisor'))).toMatchObject({
        status: 403,
        body: { code: 'DOCUMENT.NOT_PERMITTED' },
      });
      expect(await upload(officer, undefined, undefined, 'fun')).toMatchObject({ status: 422 });
    });
  });

  it('of the applicant cannot be removed by the desk', async () => {
    const { body } = await submitWith({ name: 'a.txt', content: '所附' });
    const clerk = await api.client('qh.clerk');
    const path = `/api/v1/requests/${body.requestId}`;
    const { documents } = (await clerk.get<{ documents: { id: string }[] }>(path)).body;
    expect(await clerk.delete(`${path}/documents/${documents[0]?.id}`)).toMatchObject({
      status: 409,
      body: { code: 'DOCUMENT.FROM_APPLICANT' },
    });
  });
});
