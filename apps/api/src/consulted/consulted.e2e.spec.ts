import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { withCode, type ReceiptBody } from '../../test/applications.js';
import { askThirdParty } from '../../test/asked-party.js';
import { setStage, until, type Stage } from '../../test/stage.js';

interface Consulted {
  receivedOn: string | null;
  dueOn: string | null;
  isReady: boolean;
  information: string | null;
  opinion: { stance: string } | null;
}

interface Dossier {
  replyDueOn: string | null;
  consultations: { id: string; ordinal: number; standing: string; name: string; reasons: string | null }[];
}

const INFORMATION = '老旧小区改造项目的施工方案';
const REASONS = '方案含有我公司的专有工艺';

describe('whoever is asked for an opinion', () => {
  let stage: Stage;
  let clerk: ApiClient;
  let officer: ApiClient;
  let party: ApiClient;
  let receipt: ReceiptBody;
  let reference: string;
  let code: string;

  beforeAll(async () => {
    stage = await setStage();
    clerk = await stage.api.client('qh.clerk');
    officer = await stage.api.client('qh.officer');
    party = await stage.api.client();
    ({ receipt, reference, code } = await askThirdParty(stage, clerk, officer, INFORMATION));
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  const path = (rest = '') => `/api/v1/consultations/${reference}${rest}`;
  const read = async () => (await party.get<Consulted>(path(), withCode(code))).body;
  const act = (command: string, body: object = {}) =>
    party.post(path(`/commands/${command}`), { headers: withCode(code), body });
  const dossier = async () => (await clerk.get<Dossier>(`/api/v1/requests/${receipt.requestId}`)).body;

  it('comes in with the code of the letter alone', async () => {
    const wrong = await party.get(path(), withCode('0000-0000-0000'));
    expect(wrong).toMatchObject({ status: 404, body: { code: 'CONSULTATION.NOT_FOUND' } });
    for (const other of [`${receipt.number}-2`, 'QHSW-2026-999999-1', 'nothing']) {
      const answer = await party.get(`/api/v1/consultations/${other}`, withCode(code));
      expect([answer.status, answer.body]).toEqual([404, wrong.body]);
    }
    expect((await party.get(path(), withCode(receipt.queryCode))).status).toBe(404);
    expect((await party.get(`/api/v1/track/${receipt.number}`, withCode(code))).status).toBe(404);
    expect((await party.get(path(), withCode(code.toLowerCase().replaceAll('-', '')))).status).toBe(200);
  });

  it('reads nothing before the letter is opened, and opening it proves receipt', async () => {
    const before = await until(read, ({ isReady }) => isReady);
    expect(before).toMatchObject({ receivedOn: null, information: null });
    expect((await party.get(path('/letter/file'), withCode(code))).status).toBe(404);
    expect((await dossier()).replyDueOn).toBeNull();
    expect((await act('acknowledge-consultation')).status).toBe(200);
    const after = await read();
    expect(after).toMatchObject({ receivedOn: stage.api.platform.clock.today(), information: INFORMATION });
    expect(after.dueOn).not.toBeNull();
    expect((await party.get(path('/letter/file'), withCode(code))).status).toBe(200);
    expect((await dossier()).replyDueOn).not.toBeNull();
  });

  it('is told nothing of the applicant', async () => {
    const answer = await party.get(path(), withCode(code));
    expect(JSON.stringify(answer.body)).not.toMatch(/欧阳|柳荫/);
  });

  it('gives its opinion once, with reasons where it does not agree', async () => {
    expect(await act('give-opinion', { stance: 'object', reasons: '' })).toMatchObject({
      status: 422,
      body: { code: 'OPINION.REASONS_MISSING' },
    });
    expect((await act('give-opinion', { stance: 'object', reasons: REASONS })).status).toBe(200);
    expect((await read()).opinion).toMatchObject({ stance: 'object' });
    const again = await act('give-opinion', { stance: 'agree', reasons: '' });
    expect(again).toMatchObject({ status: 409, body: { code: 'OPINION.ALREADY_GIVEN' } });
    expect(again.body).not.toHaveProperty('happened');
    const { consultations } = await dossier();
    expect(consultations).toMatchObject([{ standing: 'objected', name: '清河建设有限公司', reasons: REASONS }]);
  });

  it('has its name and its words in no event, no log and no open column', async () => {
    const { source } = stage.api.platform;
    const rows: unknown[] = [
      ...(await source.query<unknown[]>(`SELECT body FROM request_event`)),
      ...(await source.query<unknown[]>(`SELECT state FROM request`)),
      ...(await source.query<unknown[]>(`SELECT * FROM consultation_link`)),
    ];
    const kept = JSON.stringify(rows) + stage.api.logged();
    for (const secret of ['清河建设有限公司', REASONS, code]) expect(kept).not.toContain(secret);
  });

  it('finds nothing any more once its link has expired', async () => {
    await stage.api.platform.source.query(`UPDATE consultation_link SET expires_on = '2020-01-01'`);
    expect((await party.get(path(), withCode(code))).status).toBe(404);
  });
});
