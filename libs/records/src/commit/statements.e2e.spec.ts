import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { acceptCommand, answerOf, commitCommand, DatabaseClient, inAgency } from '#libs/records';
import { realRecord, TODAY, type RealRecord } from '../../../../apps/chaos/test/real-record.js';

/** What a command costs is mostly what it says to PostgreSQL: here a statement too many is seen, not in a bench. */
describe('what is said to PostgreSQL', () => {
  let record: RealRecord;
  let requestId: string;
  let submissionId: string;

  beforeAll(async () => void (record = await realRecord()), 60_000);
  afterAll(() => record?.drop());
  beforeEach(async () => void ({ requestId, commandId: submissionId } = await record.submitted()));

  /** Statements of `work`, and its goes: what leaves together is waited for once. */
  async function said(work: () => Promise<unknown>): Promise<{ statements: number; goes: number }> {
    let goes = 0;
    let isUnderWay = false;
    const query = Reflect.get<object, 'query'>(DatabaseClient.prototype, 'query') as (...given: unknown[]) => never;
    const watched = jest.spyOn(DatabaseClient.prototype, 'query').mockImplementation(function (
      this: unknown,
      ...given
    ) {
      if (!isUnderWay) {
        isUnderWay = true;
        goes += 1;
        process.nextTick(() => (isUnderWay = false));
      }
      return query.apply(this, given);
    });
    try {
      await work();
      return { statements: watched.mock.calls.length, goes };
    } finally {
      watched.mockRestore();
    }
  }

  const accept = () =>
    acceptCommand(record.tools.source, record.tools.vault, {
      commandId: randomUUID(),
      agencyId: record.agency.id,
      requestId,
      kind: 'confirmReceipt',
      actor: record.agency.as('clerk'),
      arrivedOn: TODAY,
      data: { confirmedOn: TODAY, method: 'phone' },
      texts: { evidence: '电话确认' },
      idempotency: { scope: 'test', key: randomUUID() },
    });

  it('to take a command in: begin, the key, the command, commit', async () => {
    expect(await said(accept)).toEqual({ statements: 4, goes: 4 });
  });

  it('to decide it: begin, what is recorded, at most ten writes in one go, commit', async () => {
    const { identity, view } = await record.opened(requestId);
    const decide = (commandId: string, known: { headSeq: number; headHash: string | null }) => () =>
      commitCommand(record.tools, { process: identity, known, today: TODAY, command: { commandId } });
    // Two effects are opened: the applicant's notice and the clerks' alert.
    expect(await said(decide(submissionId, view))).toEqual({ statements: 8, goes: 4 });
    const heads: { headSeq: number; headHash: string }[] = await record.tools.source.query(
      `SELECT head_seq AS "headSeq", head_hash AS "headHash" FROM request WHERE id = $1`,
      [requestId],
    );
    const head = heads[0] ?? { headSeq: 0, headHash: null };
    const { commandId } = await accept();
    // The receipt is confirmed, the request registered, and its acknowledgement numbered: one go more for the number.
    const confirmed = await said(decide(commandId, head));
    expect(confirmed.goes).toBe(5);
    expect(confirmed.statements).toBeLessThanOrEqual(12);
  });

  it('for one question: begin, the question and the end in one go', async () => {
    const question = () => answerOf(record.tools.source, record.agency.id, randomUUID());
    expect(await said(question)).toEqual({ statements: 3, goes: 1 });
  });

  it.each([1, 2, 3, 4])('nothing after a fault, by whoever wanted to after %i more answers', async (answers) => {
    const { source } = record.tools;
    let ended: Promise<unknown> = Promise.resolve();
    const work = inAgency(source, record.agency.id, async (manager) => {
      const slow = async (): Promise<void> => {
        for (let n = 0; n < answers; n += 1) await manager.query(`SELECT $1::int`, [n]);
        await manager.query(`UPDATE request SET stage = 'late' WHERE id = $1`, [requestId]);
      };
      ended = slow().catch((error: unknown) => error);
      await manager.query(`SELECT $1::int`, [0]);
      throw new Error('this one');
    });
    await expect(work).rejects.toThrow('this one');
    await ended;
    const rows: { stage: string }[] = await source.query(`SELECT stage FROM request WHERE id = $1`, [requestId]);
    expect(rows).toEqual([{ stage: 'submitted' }]);
  });
});
