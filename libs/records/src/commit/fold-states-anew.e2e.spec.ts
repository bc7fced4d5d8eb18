import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WakeUp } from '#libs/contracts';
import { acceptCommand, commitCommand, foldRequest, foldStatesAnew, inAgency } from '#libs/records';
import { STATE_VERSION, type CommandContents, type CommandKind, type RequestState } from '#libs/request';
import { randomUUID } from 'node:crypto';
import { realRecord, TODAY, type Process, type RealRecord } from '../../../../apps/chaos/test/real-record.js';

interface Row {
  state: RequestState;
  stateVersion: number;
  wakeUp: WakeUp | null;
  isToBeLookedAt: boolean;
}

let record: RealRecord;

async function row(requestId: string): Promise<Row> {
  const [found]: Row[] = await record.tools.source.query(
    `SELECT state, state_version AS "stateVersion", wake_up AS "wakeUp", process_checked_at IS NULL AS "isToBeLookedAt"
     FROM request WHERE id = $1`,
    [requestId],
  );
  if (!found) throw new Error('there is no such request');
  return found;
}

async function give<K extends CommandKind>(
  { identity, view }: Process,
  kind: K,
  { data, texts }: CommandContents[K],
): Promise<void> {
  const { requestId, agencyId } = identity;
  const commandId = randomUUID();
  const actor = kind === 'withdrawRequest' ? ({ kind: 'applicant' } as const) : record.agency.as('clerk');
  const idempotency = { scope: 'test', key: commandId };
  const command = { commandId, agencyId, requestId, kind, actor, arrivedOn: TODAY, data, texts, idempotency };
  await acceptCommand(record.tools.source, record.tools.vault, command);
  const input = { process: identity, known: view, today: TODAY, command: { commandId } };
  const result = await commitCommand(record.tools, input);
  expect(result).toMatchObject({ answer: { decided: 'accepted' } });
}

/** A request that its applicant has withdrawn: closed, and to be archived within the internal limit. */
async function closed(): Promise<string> {
  const { requestId, commandId } = await record.submitted();
  const process = await record.opened(requestId);
  const submission = { process: process.identity, known: process.view, today: TODAY, command: { commandId } };
  await commitCommand(record.tools, submission);
  const confirmed = { confirmedOn: TODAY, method: 'phone' as const };
  await give(process, 'confirmReceipt', { data: confirmed, texts: { evidence: '电话确认' } });
  await give(process, 'withdrawRequest', { data: {}, texts: { statement: '不再需要' } });
  return requestId;
}

/** As another version of the program left it, which knew no wake-up of it (or another one). */
const leftBy = (requestId: string, version: number, wakeUp: WakeUp | null) =>
  record.tools.source.query(
    `UPDATE request SET state = '{"stage": "closed"}', state_version = $2, wake_up = $3, wake_at = $4 WHERE id = $1`,
    [requestId, version, wakeUp, wakeUp?.at ?? null],
  );

const foldAll = () => foldStatesAnew(record.tools.source, new AbortController().signal);

describe('after a deploy that changes what a request waits for', () => {
  beforeAll(async () => void (record = await realRecord()));
  afterAll(() => record?.drop());

  it('a closed request is armed for the limit of its archiving before anybody does anything with it', async () => {
    const requestId = await closed();
    await leftBy(requestId, STATE_VERSION - 1, null);
    await foldAll();
    const after = await row(requestId);
    expect(after).toMatchObject({
      stateVersion: STATE_VERSION,
      wakeUp: { kind: 'limitAlert' },
      isToBeLookedAt: true,
    });
    const folded = await inAgency(record.tools.source, record.agency.id, (manager) => foldRequest(manager, requestId));
    expect(after.state).toEqual(JSON.parse(JSON.stringify(folded)));
  });

  it('one whose process is armed rightly is not troubled', async () => {
    const requestId = await closed();
    const { wakeUp } = await row(requestId);
    await leftBy(requestId, STATE_VERSION - 1, wakeUp);
    await foldAll();
    expect(await row(requestId)).toMatchObject({ stateVersion: STATE_VERSION, wakeUp, isToBeLookedAt: false });
  });

  it('what a later version stored is left as it is', async () => {
    const requestId = await closed();
    await leftBy(requestId, STATE_VERSION + 1, null);
    await foldAll();
    expect(await row(requestId)).toMatchObject({ stateVersion: STATE_VERSION + 1, wakeUp: null });
  });
});
