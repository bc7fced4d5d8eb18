import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProcessView } from '#libs/contracts';
import { publishedCalendar, type HolidayNotice } from '#libs/law';
import {
  acceptCommand,
  approveVersion,
  calendarInForce,
  commitCommand,
  draftVersion,
  dryRun,
  foldRequest,
  inAgency,
  listVersions,
  lookAgain,
  NoticeRefused,
  readEvents,
  rejectVersion,
  rolloutBatch,
  rolloutProgress,
  rolloutToRun,
  whatIfCalendar,
  type VersionDraft,
} from '#libs/records';
import { randomUUID } from 'node:crypto';
import { realRecord, TODAY, type Process, type RealRecord } from '../../../../apps/chaos/test/real-record.js';

let record: RealRecord;
beforeAll(async () => void (record = await realRecord()), 60_000);
afterAll(() => record?.drop());

const UPLOADER = { id: randomUUID(), name: '甲' };
const APPROVER = { id: randomUUID(), name: '乙' };
const here = <T>(work: Parameters<typeof inAgency<T>>[2]) => inAgency(record.tools.source, record.agency.id, work);

/** A holiday of two working days before any due date, so that everything comes two working days later. */
const off = (from: string, to: string): VersionDraft['notice'] => ({
  ...{ kind: 'amendment', year: 2026, work: [] },
  off: [{ from, to, name: '试' }],
});
function upload(notice: VersionDraft['notice'], withdraws: string[] = [], key = randomUUID()): Promise<number> {
  const source = { issuer: '国务院办公厅', documentNumber: '试〔2026〕1号', publishedOn: TODAY, url: null };
  return here((manager) => draftVersion(manager, { ...source, notice, withdraws, by: UPLOADER, idempotencyKey: key }));
}
const approve = (no: number, by = APPROVER) => here((manager) => approveVersion(manager, no, by));
const batch = (no: number, limit = 100) => rolloutBatch(record.tools, { no, today: TODAY, limit });
async function rollOut(no: number): Promise<void> {
  while ((await batch(no)).state === 'going');
}

type Request = Process & { requestId: string };

async function decide({ identity, view, requestId }: Request, commandId: string): Promise<ProcessView> {
  const known = { headSeq: view.headSeq, headHash: view.headHash };
  const result = await commitCommand(record.tools, { process: identity, known, today: TODAY, command: { commandId } });
  if (result.status !== 'answered') throw new Error(`${requestId}: ${result.status}`);
  return result.view;
}

async function confirm(request: Request): Promise<ProcessView> {
  const commandId = randomUUID();
  await acceptCommand(record.tools.source, record.tools.vault, {
    ...{ commandId, agencyId: record.agency.id, requestId: request.requestId, kind: 'confirmReceipt' },
    ...{ actor: record.agency.as('clerk'), arrivedOn: TODAY, data: { confirmedOn: TODAY, method: 'phone' } },
    ...{ texts: { evidence: '电话确认' }, idempotency: { scope: 'test', key: commandId } },
  });
  return decide(request, commandId);
}

async function arrived(): Promise<Request> {
  const { requestId, commandId } = await record.submitted();
  const request = { requestId, ...(await record.opened(requestId)) };
  return { ...request, view: await decide(request, commandId) };
}
async function registered(): Promise<Request> {
  const request = await arrived();
  return { ...request, view: await confirm(request) };
}

const stateOf = (requestId: string) => here((manager) => foldRequest(manager, requestId));
const appliedTo = async (requestId: string) =>
  (await here((manager) => readEvents(manager, requestId))).filter(({ type }) => type === 'CalendarApplied');
interface Row {
  due: string;
  no: number;
  version: string;
  wakeAt: Date;
}
async function rowOf(requestId: string): Promise<Row | undefined> {
  const rows: Row[] = await record.tools.source.query(
    `SELECT reply_due_on AS due, calendar_no AS no, calendar_version AS version, wake_at AS "wakeAt" FROM request WHERE id = $1`,
    [requestId],
  );
  return rows[0];
}
const rowsOf = (requests: readonly Request[]) => Promise.all(requests.map(({ requestId }) => rowOf(requestId)));

describe('the versions of the calendar', () => {
  it('begin with what the program knows', async () => {
    expect((await here(calendarInForce)).version).toBe(publishedCalendar().version);
    expect(await here((manager) => listVersions(manager, UPLOADER.id))).toMatchObject([{ no: 1, isInForce: true }]);
  });

  it('say everything that is wrong with a notice', async () => {
    const wrong = { ...off('2026-03-10', '2026-03-09'), kind: 'annual', year: 2026 } as HolidayNotice;
    const refused = await upload(wrong, ['nobody']).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NoticeRefused);
    expect((refused as NoticeRefused).faults).toEqual([
      '现行日历中没有要撤下的通知：nobody',
      '2026年已有放假通知；更正的，请同时撤下原通知，临时调整的，请按“调整通知”上传',
      '放假区间颠倒：2026-03-10 至 2026-03-09',
    ]);
    await expect(upload(null)).rejects.toThrow('既没有新的通知，也没有要撤下的通知');
  });

  it('are drafts until a second person approves; one that another has overtaken is not', async () => {
    const key = randomUUID();
    const first = await upload(off('2027-06-01', '2027-06-01'), [], key).catch(() => 0);
    expect(first).toBe(0); // a day of another year than the notice's
    const one = await upload(off('2026-12-30', '2026-12-30'), [], key);
    expect(await upload(off('2026-12-30', '2026-12-30'), [], key)).toBe(one);
    const other = await upload(off('2026-12-29', '2026-12-29'));
    expect((await here(calendarInForce)).isWorkingDay('2026-12-30')).toBe(true);
    expect(await approve(one, UPLOADER)).toEqual(['CALENDAR.SAME_PERSON']);
    expect(await approve(99)).toEqual(['CALENDAR.UNKNOWN']);
    expect(await approve(one)).toEqual([]);
    expect(await approve(one)).toEqual([]);
    expect((await here(calendarInForce)).isWorkingDay('2026-12-30')).toBe(false);
    expect(await approve(other)).toEqual(['CALENDAR.BASED_ON_OLDER']);
    expect(await here((manager) => rejectVersion(manager, other))).toEqual([]);
    expect(await approve(other)).toEqual(['CALENDAR.ALREADY_DECIDED']);
    expect(await here((manager) => rejectVersion(manager, one))).toEqual(['CALENDAR.ALREADY_DECIDED']);
    expect(await rolloutToRun(record.tools.source)).toBe(one);
  });

  it('cannot be changed', async () => {
    const change = here((manager) => manager.query(`UPDATE calendar_version SET notices = '[]' WHERE no = 1`));
    await expect(change).rejects.toThrow('permission denied');
  });
});

describe('a new version', () => {
  it('counts each open request once, in batches, whatever was done before; the next version undoes it', async () => {
    const requests = await Promise.all([registered(), registered(), registered(), registered(), registered()]);
    const waiting = await arrived();
    const before = await rowsOf(requests);
    expect(before[0]?.due).toBe('2026-03-30');

    const no = await upload(off('2026-03-09', '2026-03-10'));
    const foreseen = await here((manager) => dryRun(manager, no, TODAY, 3));
    expect(foreseen).toMatchObject({ open: 6, changed: 5, unchanged: 1, makesOverdue: 0 });
    expect(foreseen.moves).toHaveLength(3);
    expect(foreseen.moves[0]).toMatchObject({ oldDueOn: '2026-03-30', newDueOn: '2026-04-01', certainty: 'fixed' });
    const [first] = requests;
    expect(await here((m) => whatIfCalendar(m, waiting.requestId, no, TODAY))).toBeNull();
    expect(await here((m) => whatIfCalendar(m, first?.requestId ?? '', no, TODAY))).toEqual(
      foreseen.moves.find(({ requestId }) => requestId === first?.requestId) ?? expect.anything(),
    );
    expect(await rowsOf(requests)).toEqual(before);

    await approve(no);
    // Whoever acts before the rollout comes is counted first: the day of receipt falls under the new calendar.
    const late = await confirm(waiting);
    expect((await stateOf(waiting.requestId)).replyDueOn).toBe('2026-04-01');
    expect(late.stage).toBe('registered');
    expect(await appliedTo(waiting.requestId)).toEqual([]); // nothing of it was counted before

    const [, second] = requests;
    if (!first || !second) throw new Error('no requests');
    // The process of the first knows nothing of what a batch has recorded, and goes on from there.
    expect((await batch(no, 2)).counted).toBe(2);
    expect(await here((manager) => rolloutProgress(manager, no))).toMatchObject({ remaining: 3, changed: 2 });
    await rollOut(no);
    expect(await batch(no)).toEqual({ state: 'done', counted: 0, toWake: [] });
    for (const { requestId } of requests) {
      const events = await appliedTo(requestId);
      expect(events.map(({ data }) => data)).toMatchObject([{ no, source: '试〔2026〕1号' }]);
      const state = await stateOf(requestId);
      expect([state.replyDueOn, state.supervision.entries]).toEqual(['2026-04-01', []]);
      expect(await rowOf(requestId)).toMatchObject({ due: '2026-04-01', no });
    }
    expect(await here((manager) => rolloutProgress(manager, no))).toMatchObject({ remaining: 0, changed: 5 });
    const seen = await lookAgain(record.tools, first.identity, first.view);
    expect(seen?.headSeq).toBeGreaterThan(first.view.headSeq);

    const undo = await upload(null, [`v${no}`]);
    await approve(undo);
    expect(await batch(no)).toMatchObject({ state: 'superseded' });
    const [toWake] = [await batch(undo)].map((each) => each.toWake.map(({ requestId }) => requestId).sort());
    // Everything is due earlier again: each process must wake before it is armed.
    expect(toWake).toEqual([...requests, waiting].map(({ requestId }) => requestId).sort());
    expect(await rowsOf(requests)).toEqual(before.map((row) => ({ ...row, no: undo })));
    const checked: { at: Date | null }[] = await record.tools.source.query(
      `SELECT process_checked_at AS at FROM request WHERE id = $1`,
      [first.requestId],
    );
    expect(checked).toEqual([{ at: null }]);
  });

  it('counts a request by it of which it moves nothing, and adds nothing to its record', async () => {
    const request = await registered();
    // Days before the receipt.
    const days = ['2026-02-01', '2026-02-07', '2026-02-08'].map((date) => ({ date, name: '试' }));
    const no = await upload({ kind: 'amendment', year: 2026, off: [], work: days });
    await approve(no);
    await rollOut(no);
    expect(await appliedTo(request.requestId)).toEqual([]);
    expect(await rowOf(request.requestId)).toMatchObject({ due: '2026-03-30', no });
  });
});
