import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { canonicalJson } from '#libs/chain';
import type { CommitInput, ProcessKnowledge } from '#libs/contracts';
import { acceptCommand, commitCommand, lookAgain, type NewCommand } from '#libs/records';
import { realRecord, TODAY, type Process, type RealRecord } from '../../test/real-record.js';

let record: RealRecord;
let requestId: string;
let submissionId: string;

const opened = (runId?: string) => record.opened(requestId, runId);

const commit = ({ identity, view }: Process, commandId: string, known: ProcessKnowledge = view) =>
  commitCommand(record.tools, {
    process: identity,
    known: { headSeq: known.headSeq, headHash: known.headHash },
    today: TODAY,
    command: { commandId },
  } satisfies CommitInput);

/** The clerk's confirmation is put into the inbox, and waits there. */
function accept(key: string = randomUUID()) {
  const command: NewCommand<'confirmReceipt'> = {
    commandId: randomUUID(),
    agencyId: record.agency.id,
    requestId,
    kind: 'confirmReceipt',
    actor: record.agency.as('clerk'),
    arrivedOn: TODAY,
    data: { confirmedOn: TODAY, method: 'phone' },
    texts: { evidence: '电话确认' },
    idempotency: { scope: 'test', key },
  };
  return acceptCommand(record.tools.source, record.tools.vault, command);
}

const confirmation = async () => (await accept()).commandId;

/** Everything that a commit could have written. */
async function written(): Promise<unknown> {
  return record.tools.source.query(
    `SELECT r.head_seq, r.state, r.wake_up, (SELECT count(*) FROM request_event WHERE request_id = r.id) AS events,
       (SELECT count(*) FROM letter WHERE request_id = r.id) AS letters,
       (SELECT count(*) FROM request_effect WHERE request_id = r.id) AS effects,
       (SELECT array_agg(state ORDER BY seq) FROM inbox WHERE request_id = r.id) AS inbox,
       (SELECT sum(last) FROM serial_number WHERE agency_id = r.agency_id) AS numbers
     FROM request r WHERE r.id = $1`,
    [requestId],
  );
}

async function refusesToCommit(process: Process, known?: ProcessKnowledge): Promise<void> {
  const commandId = await confirmation();
  const before = await written();
  expect(await commit(process, commandId, known)).toEqual({ status: 'stale' });
  expect(await written()).toEqual(before);
}

describe('one commit at a time', () => {
  beforeAll(async () => void (record = await realRecord()));
  afterAll(() => record?.drop());
  beforeEach(async () => void ({ requestId, commandId: submissionId } = await record.submitted()));

  describe('a process that is no longer the one', () => {
    it('commits nothing once another run has opened the request', async () => {
      const old = await opened();
      const current = await opened();
      expect(current.identity.epoch).toBe(old.identity.epoch + 1);
      expect(await commit(current, submissionId)).toMatchObject({
        status: 'answered',
        answer: { decided: 'accepted' },
      });
      await refusesToCommit(old);
      expect(await lookAgain(record.tools, old.identity, old.view)).toBeNull();
    });

    it('commits nothing under the epoch of another run, nor under a run that never opened the request', async () => {
      const current = await opened();
      await commit(current, submissionId);
      await refusesToCommit({ ...current, identity: { ...current.identity, epoch: current.identity.epoch + 1 } });
      await refusesToCommit({ ...current, identity: { ...current.identity, epoch: current.identity.epoch - 1 } });
      await refusesToCommit({ ...current, identity: { ...current.identity, runId: randomUUID() } });
    });

    it('commits nothing when it remembers what a restored backup has forgotten', async () => {
      const process = await opened();
      const first = await commit(process, submissionId);
      if (first.status !== 'answered') throw new Error(first.status);
      const { headSeq, headHash } = first.view;
      await refusesToCommit(process, { headSeq: headSeq + 1, headHash: 'f'.repeat(64) });
      // As long as the record, and of another past.
      await refusesToCommit(process, { headSeq, headHash: 'f'.repeat(64) });
      expect(await commit(process, await confirmation(), { headSeq, headHash })).toMatchObject({ status: 'answered' });
    });

    it('is told where its command was lost with the transactions of the last hour', async () => {
      const process = await opened();
      const before = await written();
      expect(await commit(process, randomUUID())).toEqual({ status: 'unknownCommand' });
      expect(await written()).toEqual(before);
    });

    it('and the run that opened it may ask again: it keeps its epoch', async () => {
      const process = await opened();
      expect((await opened(process.identity.runId)).identity).toEqual(process.identity);
    });
  });

  describe('one command, committed twenty times at once', () => {
    it('is decided once, and everyone is told the same', async () => {
      const process = await opened();
      await commit(process, submissionId);
      const commandId = await confirmation();
      const results = await Promise.all(
        Array.from({ length: 20 }, () => commit(process, commandId, { headSeq: 0, headHash: null })),
      );
      const told = new Set(results.map(canonicalJson));
      expect(told.size).toBe(1);
      expect(results[0]).toMatchObject({ status: 'answered', answer: { decided: 'accepted', stage: 'registered' } });
      const events: { type: string }[] = await record.tools.source.query(
        `SELECT type FROM request_event WHERE request_id = $1 AND body::jsonb ->> 'commandId' = $2 ORDER BY seq`,
        [requestId, commandId],
      );
      expect(events.map(({ type }) => type)).toEqual([
        'ReceiptConfirmed',
        'RequestRegistered',
        'LetterNumbered',
        'DueDateSet',
      ]);
    });

    it('and under one idempotency key it stands in the inbox once', async () => {
      const key = randomUUID();
      const accepted = await Promise.all(Array.from({ length: 20 }, () => accept(key)));
      expect(new Set(accepted.map(({ commandId }) => commandId)).size).toBe(1);
      expect(accepted.filter(({ repeated }) => !repeated)).toHaveLength(1);
    });
  });
});
