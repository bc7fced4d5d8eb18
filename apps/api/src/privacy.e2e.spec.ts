import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { ApiClient } from '../test/api-client.js';
import { PERSONAL, submitTo, withCode } from '../test/applications.js';
import { playToArchive, WRITTEN, type PlayedRequest } from '../test/lines.js';
import { setStage, type Stage } from '../test/stage.js';

/** Everything that the engine keeps of every process: its history, payloads read, and what it can be found by. */
async function engineKnows(client: Client): Promise<string> {
  const known: string[] = [];
  for await (const { workflowId, runId, memo, searchAttributes } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const text = historyToJSON(history);
    // Payloads stand there in base64.
    const payloads = [...text.matchAll(/"data":\s*"([^"]*)"/g)].map(([, data]) => Buffer.from(data ?? '', 'base64'));
    known.push(JSON.stringify({ workflowId, memo, searchAttributes }), text, ...payloads.map(String));
  }
  return known.join('\n');
}

describe('after a whole story', () => {
  let stage: Stage;
  let played: PlayedRequest;
  let clerk: ApiClient;

  beforeAll(async () => {
    stage = await setStage();
    played = await playToArchive(stage);
    clerk = await stage.api.client('qh.clerk');
    const { number, queryCode } = played.receipt;
    await clerk.get(`/api/v1/track/${number}/documents/${played.documentId}/file`, withCode(queryCode));
    // Forms that are refused, and addresses that are none: these must not be quoted either.
    await submitTo(clerk, stage.api.agency('QHSW').id, {
      application: { ...PERSONAL, nested: { deep: PERSONAL.name } },
    });
    await clerk.post('/api/v1/session', { body: `{"login":"${PERSONAL.name}` });
    await clerk.get(`/api/v1/${encodeURIComponent(PERSONAL.name)}?q=${encodeURIComponent(PERSONAL.identity)}`);
    await clerk.get(`/api/v1/requests?q=${encodeURIComponent(PERSONAL.name)}`);
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  const secrets = () => [
    ...Object.values(PERSONAL),
    ...Object.values(WRITTEN),
    encodeURIComponent(PERSONAL.name),
    played.receipt.queryCode,
    played.receipt.number,
    '周敏',
  ];

  it('the logs have nothing personal in them, at their most talkative', () => {
    const log = stage.api.logged();
    expect(log.split('\n').length).toBeGreaterThan(50);
    for (const secret of secrets()) expect(log + stage.workerLogged()).not.toContain(secret);
  });

  it('the engine has nothing personal: neither payloads nor search attributes nor memo', async () => {
    const known = await engineKnows(stage.system.client);
    // Of the process of this request, what it was started with and what it was answered.
    for (const word of [played.receipt.requestId, played.commandId, 'archived']) expect(known).toContain(word);
    for (const secret of secrets()) expect(known).not.toContain(secret);
  });

  it('the metrics have nothing personal in them, and no id', async () => {
    const { text } = await clerk.get('/metrics');
    for (const secret of [...secrets(), played.receipt.requestId, played.documentId])
      expect(text).not.toContain(secret);
  });

  it('the tables hold nothing personal in the clear', async () => {
    const { source } = stage.api.platform;
    const tables: { name: string }[] = await source.query(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('staff', 'agency', 'request')`,
    );
    for (const { name } of tables) {
      const rows: { row: string }[] = await source.query(`SELECT t::text AS row FROM "${name}" t`);
      const text = rows.map(({ row }) => row).join('\n');
      for (const secret of [...Object.values(PERSONAL), ...Object.values(WRITTEN), played.receipt.queryCode]) {
        expect([name, text.includes(secret)]).toEqual([name, false]);
      }
    }
  });

  it('every reading of personal data stands recorded, with who read what', async () => {
    const before = await readings();
    await clerk.get(`/api/v1/requests/${played.receipt.requestId}`);
    await clerk.get(`/api/v1/requests/${played.receipt.requestId}/letters/${played.letterIds[0]}/file`);
    const fresh = (await readings()).slice(before.length);
    const staff: { id: string }[] = await stage.api.platform.source.query(
      `SELECT id FROM staff WHERE login = 'qh.clerk'`,
    );
    expect(fresh).toEqual([
      { actor: `staff/${staff[0]?.id}`, what: 'request' },
      { actor: `staff/${staff[0]?.id}`, what: `letter/${played.letterIds[0]}` },
    ]);
    expect(before).toContainEqual({ actor: 'applicant', what: `document/${played.documentId}` });
  });

  async function readings(): Promise<{ actor: string; what: string }[]> {
    return stage.api.platform.source.query(`SELECT actor, what FROM personal_access ORDER BY at, what`);
  }
});
