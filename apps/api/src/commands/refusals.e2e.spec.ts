import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo, withCode, type ReceiptBody } from '../../test/applications.js';
import { give, setStage, type Stage } from '../../test/stage.js';

interface ProblemBody {
  status: number;
  code: string;
  title: string;
  basis: string[];
  reasons?: { code: string }[];
  invalidParams?: { name: string; code: string }[];
  happened?: { stage: string };
}

describe('commands that are not taken', () => {
  let stage: Stage;
  let clerk: ApiClient;
  let applicant: ApiClient;
  let receipt: ReceiptBody;

  beforeAll(async () => {
    stage = await setStage();
    clerk = await stage.api.client('qh.clerk');
    applicant = await stage.api.client();
    ({ body: receipt } = await submitTo(applicant, stage.api.agency('QHSW').id));
    const confirmed = { confirmedOn: stage.api.platform.clock.today(), method: 'phone', evidence: '电话确认' };
    await give(clerk, receipt.requestId, 'confirm-receipt', confirmed);
  }, 90_000);
  afterAll(() => stage.clear(), 60_000);

  /** What people have brought about; notices and letters are recorded by the system meanwhile. */
  const decided = async () => {
    const sql = `SELECT (SELECT count(*)::int FROM request_event WHERE body::jsonb->'actor'->>'kind' = 'staff') AS events,
      (SELECT count(*)::int FROM inbox WHERE state = 'waiting') AS waiting`;
    const rows: { events: number; waiting: number }[] = await stage.api.platform.source.query(sql);
    return rows[0];
  };

  it('tell the wrong stage with every reason and what happened', async () => {
    const before = await decided();
    const { status, body } = await give(clerk, receipt.requestId, 'close-request');
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'STAGE.NOT_POSSIBLE',
      reasons: [{ code: 'STAGE.NOT_POSSIBLE' }],
      happened: { stage: 'registered' },
    });
    expect(await decided()).toEqual(before);
  });

  it('tell whoever was slower than a colleague what the colleague did, also where the stage stays', async () => {
    const supervisors = await Promise.all([1, 2, 3].map(() => stage.api.client('qh.supervisor')));
    const answers = await Promise.all(
      supervisors.map((one) => give(one, receipt.requestId, 'issue-reminder', { demand: '请尽快办理' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const slower = answers.find(({ status }) => status === 409)?.body;
    expect(slower).toMatchObject({ code: 'SUPERVISION.REMINDER_OPEN' });
    expect(JSON.stringify(slower)).toContain('ReminderIssued');
  });

  it('tell a person without the role, and keep nothing', async () => {
    const archivist = await stage.api.client('qh.archivist');
    const ofPeople = `SELECT command_id FROM inbox WHERE idempotency_key IS NOT NULL ORDER BY 1`;
    const inbox = () => stage.api.platform.source.query<unknown[]>(ofPeople);
    const before = await inbox();
    const refused = await give(archivist, receipt.requestId, 'start-intake-review');
    expect(refused).toMatchObject({ status: 403, body: { code: 'ACTOR.NOT_PERMITTED' } });
    expect(await inbox()).toEqual(before);
  });

  it('tell what the law asks for, with its articles', async () => {
    await give(clerk, receipt.requestId, 'start-intake-review');
    const incomplete = { identityShown: true, descriptionClear: false, formStated: true };
    const { status, body } = await give(clerk, receipt.requestId, 'pass-intake-review', incomplete);
    expect(status).toBe(422);
    expect((body as unknown as ProblemBody).basis).toEqual(['条例29', '条例30']);
  });

  it('tell a day that lies ahead', async () => {
    const { body } = await submitTo(applicant, stage.api.agency('QHSW').id);
    const form = { confirmedOn: '2999-01-01', method: 'phone', evidence: '电话确认' };
    expect(await give(clerk, body.requestId, 'confirm-receipt', form)).toMatchObject({
      status: 422,
      body: { code: 'FACT.IN_FUTURE', basis: ['条例31(三)'] },
    });
  });

  it.each([
    ['an unknown field', { confirmedOn: '2026-03-05', method: 'phone', evidence: 'x', extra: 1 }, 'extra'],
    ['an impossible day', { confirmedOn: '2026-02-30', method: 'phone', evidence: 'x' }, 'confirmedOn'],
    ['an unknown choice', { confirmedOn: '2026-03-05', method: 'pigeon', evidence: 'x' }, 'method'],
    ['a text too long', { confirmedOn: '2026-03-05', method: 'phone', evidence: '长'.repeat(1001) }, 'evidence'],
    ['a control character', { confirmedOn: '2026-03-05', method: 'phone', evidence: 'a\u0007b' }, 'evidence'],
    ['half a character', { confirmedOn: '2026-03-05', method: 'phone', evidence: 'a\uD842' }, 'evidence'],
    ['a number for a text', { confirmedOn: '2026-03-05', method: 'phone', evidence: 7 }, 'evidence'],
  ])('tell %s', async (_, form, name) => {
    const { status, body } = await give(clerk, receipt.requestId, 'confirm-receipt', form);
    expect(status).toBe(422);
    expect((body as unknown as ProblemBody).invalidParams?.map((param) => param.name)).toEqual([name]);
  });

  it('tell a body that is no JSON, no object, of another type or too large', async () => {
    const path = `/api/v1/requests/${receipt.requestId}/commands/close-request`;
    const cases: [unknown, Record<string, string>, number, string][] = [
      ['{"a":', {}, 400, 'BODY.MALFORMED'],
      ['[]', {}, 400, 'BODY.MALFORMED'],
      ['"text"', {}, 400, 'BODY.MALFORMED'],
      ['<a/>', { 'content-type': 'application/xml' }, 415, 'BODY.WRONG_MEDIA_TYPE'],
      [JSON.stringify({ a: 'x'.repeat(300_000) }), {}, 413, 'BODY.TOO_LARGE'],
    ];
    for (const [body, headers, status, code] of cases) {
      const answer = await clerk.post<ProblemBody>(path, { body, headers });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer.text).not.toMatch(/ at .*\.(ts|js)/);
    }
  });

  it('tell an unknown address, an id that is none, and a missing key', async () => {
    expect(await clerk.get('/api/v1/nothing')).toMatchObject({ status: 404, body: { code: 'ROUTE.NOT_FOUND' } });
    expect(await clerk.get('/api/v1/requests/1')).toMatchObject({ status: 422, body: { code: 'FORM.INVALID' } });
    const nobody = '/api/v1/requests/00000000-0000-4000-8000-000000000000';
    expect(await clerk.get(nobody)).toMatchObject({ status: 404, body: { code: 'REQUEST.NOT_FOUND' } });
    const path = `/api/v1/requests/${receipt.requestId}/commands/close-request`;
    expect(await clerk.post(path, { body: {}, key: null })).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY.KEY_MISSING' },
    });
    const badCursor = await clerk.get('/api/v1/requests?cursor=AAAA');
    expect(badCursor).toMatchObject({ status: 422, body: { code: 'PAGE.CURSOR_INVALID' } });
  });

  it('tell the applicant of the same stage, without the names of staff', async () => {
    const path = `/api/v1/track/${receipt.number}/commands/acknowledge-service`;
    const { status, body } = await applicant.post<ProblemBody>(path, {
      headers: withCode(receipt.queryCode),
      body: {},
    });
    expect([status, body.code]).toEqual([409, 'STAGE.NOT_POSSIBLE']);
    expect(JSON.stringify(body)).not.toContain('周敏');
  });
});
