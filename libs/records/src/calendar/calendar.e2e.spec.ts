import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProcessView } from '#libs/contracts';
import { addDays, publishedCalendar, type HolidayNotice } from '#libs/law';
import { nextWakeUp } from '#libs/request';
import {
  acceptCommand,
  approveVersion,
  calendarInForce,
  commitCommand,
  draftVersion,
  dryRun,
  foldRequest,
  followNational,
  inAgency,
  listVersions,
  lookAgain,
  NoticeRefused,
  readEvents,
  rejectVersion,
  rolloutBatch,
  rolloutProgress,
  rolloutsToRun,
  whatIfCalendar,
  withDefaults,
  type AgencySettings,
  type VersionDraft,
} from '#libs/records';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Random } from '../../../../apps/chaos/src/random.js';
import { createStoryAgency } from '../../../../apps/demo/src/agency.js';
import { realRecord, TODAY, type Process, type RealRecord } from '../../../../apps/chaos/test/real-record.js';

let record: RealRecord;

const UPLOADER = { id: randomUUID(), name: '甲' };
const APPROVER = { id: randomUUID(), name: '乙' };
const here = <T>(work: Parameters<typeof inAgency<T>>[2]) => inAgency(record.tools.source, record.agency.id, work);

/** A holiday of two working days before any due date, so that everything comes two working days later. */
const off = (from: string, to: string): VersionDraft['notice'] => ({
  ...{ kind: 'amendment', year: 2026, work: [] },
  off: [{ from, to, name: '试' }],
});
const SOURCE = { issuer: '国务院办公厅', documentNumber: '试〔2026〕1号', publishedOn: TODAY, url: null };
function upload(
  notice: VersionDraft['notice'],
  withdraws: string[] = [],
  key = randomUUID(),
  overlayOf: string | null = null,
): Promise<number> {
  const draft = { ...SOURCE, notice, withdraws, by: UPLOADER, idempotencyKey: key, overlayOf };
  return inAgency(record.tools.source, overlayOf ?? record.agency.id, (manager) => draftVersion(manager, draft));
}
const scope = () => ({ agencyId: record.agency.id, keepsNational: true });
const approve = (no: number, by = APPROVER) => here((manager) => approveVersion(manager, no, by, scope()));
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

async function confirm(request: Request, agency = record.agency): Promise<ProcessView> {
  const commandId = randomUUID();
  await acceptCommand(record.tools.source, record.tools.vault, {
    ...{ commandId, agencyId: agency.id, requestId: request.requestId, kind: 'confirmReceipt' },
    ...{ actor: agency.as('clerk'), arrivedOn: TODAY, data: { confirmedOn: TODAY, method: 'phone' } },
    ...{ texts: { evidence: '电话确认' }, idempotency: { scope: 'test', key: commandId } },
  });
  return decide(request, commandId);
}

async function arrived(agency = record.agency): Promise<Request> {
  const { requestId, commandId } = await record.submitted(agency.id);
  const request = { requestId, ...(await record.opened(requestId, randomUUID(), agency.id)) };
  return { ...request, view: await decide(request, commandId) };
}
async function registered(agency = record.agency): Promise<Request> {
  const request = await arrived(agency);
  return { ...request, view: await confirm(request, agency) };
}

const stateOf = (requestId: string) => here((manager) => foldRequest(manager, requestId));
const appliedTo = async (requestId: string, agencyId = record.agency.id) =>
  (await inAgency(record.tools.source, agencyId, (manager) => readEvents(manager, requestId))).filter(
    ({ type }) => type === 'CalendarApplied',
  );
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
async function settings(manager: EntityManager): Promise<AgencySettings> {
  const rows: { settings: AgencySettings }[] = await manager.query(`SELECT settings_on($1, $2) AS settings`, [
    record.agency.id,
    TODAY,
  ]);
  return withDefaults(rows[0]?.settings ?? {});
}
const rowsOf = (requests: readonly Request[]) => Promise.all(requests.map(({ requestId }) => rowOf(requestId)));

describe('the calendar on record', () => {
  beforeAll(async () => void (record = await realRecord()), 60_000);
  afterAll(() => record?.drop());

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
      expect(await here((manager) => rejectVersion(manager, other, scope()))).toEqual([]);
      expect(await approve(other)).toEqual(['CALENDAR.ALREADY_DECIDED']);
      expect(await here((manager) => rejectVersion(manager, one, scope()))).toEqual(['CALENDAR.ALREADY_DECIDED']);
      expect(await rolloutsToRun(record.tools.source)).toEqual([one]);
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

    it('leaves nobody armed for later than what is due next, whatever days become free or working', async () => {
      const requests = await Promise.all(Array.from({ length: 8 }, () => registered()));
      const armed = new Map((await rowsOf(requests)).map((row, at) => [requests[at]?.requestId, row?.wakeAt]));
      const random = new Random(20261126);
      const agency = await here(settings);
      const made: string[] = [];
      let told = 0;
      for (let n = 0; n < 4; n += 1) {
        const day = () => addDays('2026-03-03', random.between(0, 29));
        const free = [day(), day()];
        const calendar = await here(calendarInForce);
        const work = [day()].filter((each) => !free.includes(each) && !calendar.isWorkingDay(each));
        const no = await upload({
          ...{ kind: 'amendment', year: 2026 },
          off: [...new Set(free)].map((each) => ({ from: each, to: each, name: '试' })),
          work: work.map((date) => ({ date, name: '试' })),
        });
        await approve(no);
        made.push(`v${no}`);
        const toWake = new Set<string>();
        for (let state = 'going'; state === 'going';) {
          const counted = await batch(no, 3);
          counted.toWake.forEach(({ requestId }) => toWake.add(requestId));
          state = counted.state;
        }
        told += toWake.size;
        const after = await here(calendarInForce);
        for (const { requestId } of requests) {
          const wakeUp = nextWakeUp(await stateOf(requestId), { calendar: after, agency });
          const row = await rowOf(requestId);
          expect(row?.wakeAt).toEqual(wakeUp && new Date(wakeUp.at));
          if (toWake.has(requestId)) armed.set(requestId, row?.wakeAt);
          expect(armed.get(requestId)?.getTime()).toBeLessThanOrEqual(row?.wakeAt.getTime() ?? 0);
        }
      }
      expect(told).toBeGreaterThan(0);
      const undo = await upload(null, made);
      await approve(undo);
      await rollOut(undo);
    }, 60_000);

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

  describe('the announcement of one agency', () => {
    const local = (day: string): VersionDraft['notice'] => ({
      ...{ kind: 'local', year: 2026, work: [] },
      off: [{ from: day, to: day, name: '三月三' }],
    });

    it('counts its own requests alone, stays over each national notice, and is withdrawn by itself', async () => {
      const other = await createStoryAgency(record.tools.source);
      const there = <T>(work: Parameters<typeof inAgency<T>>[2]) => inAgency(record.tools.source, other.id, work);
      const [own, others] = [await registered(other), await registered()];
      const due = async () => [(await rowOf(own.requestId))?.due, (await rowOf(others.requestId))?.due];
      expect(await due()).toEqual(['2026-03-30', '2026-03-30']);

      const no = await upload(local('2026-03-09'), [], randomUUID(), other.id);
      const foreign = await here((manager) => approveVersion(manager, no, APPROVER, scope()));
      expect(foreign).toEqual(['CALENDAR.UNKNOWN']); // not even seen
      const mine = { agencyId: other.id, keepsNational: false };
      expect(await there((manager) => approveVersion(manager, no, UPLOADER, mine))).toEqual(['CALENDAR.SAME_PERSON']);
      expect(await there((manager) => approveVersion(manager, no, APPROVER, mine))).toEqual([]);
      expect(await rolloutsToRun(record.tools.source)).toContain(no);
      await rollOut(no);
      expect(await due()).toEqual(['2026-03-31', '2026-03-30']);
      expect((await appliedTo(own.requestId, other.id)).map(({ data }) => data)).toMatchObject([{ no }]);

      // What counts for all is not the small agency's to change, and a national notice no overlay's to withdraw.
      const national = await upload(off('2026-03-16', '2026-03-16'));
      expect(await there((manager) => approveVersion(manager, national, APPROVER, mine))).toEqual(['CALENDAR.NOT_OWN']);
      const [{ id: ofTheState } = { id: '' }] = publishedCalendar().notices;
      await expect(upload(null, [ofTheState], randomUUID(), other.id)).rejects.toThrow('现行日历中没有要撤下的通知');
      await expect(upload(local('2026-03-17'))).rejects.toThrow('本机关的公告只作为本机关的安排');

      const foreseen = await there((manager) => dryRun(manager, national, TODAY, 5));
      expect(foreseen.moves).toMatchObject([{ oldDueOn: '2026-03-31', newDueOn: '2026-04-01' }]);
      expect(await approve(national)).toEqual([]);
      await rollOut(national);
      expect(await due()).toEqual(['2026-03-31', '2026-03-31']);
      const [followed = 0, ...more] = await followNational(record.tools.source);
      expect([more, await followNational(record.tools.source)]).toEqual([[], []]);
      await rollOut(followed);
      expect(await due()).toEqual(['2026-04-01', '2026-03-31']);
      expect((await there(calendarInForce)).isWorkingDay('2026-03-09')).toBe(false);
      expect((await here(calendarInForce)).isWorkingDay('2026-03-09')).toBe(true);
      // A request that comes in now is counted by the overlay from the beginning.
      expect((await rowOf((await registered(other)).requestId))?.due).toBe('2026-04-01');

      const undo = await upload(null, [`v${no}`], randomUUID(), other.id);
      expect(await there((manager) => approveVersion(manager, undo, APPROVER, mine))).toEqual([]);
      await rollOut(undo);
      expect(await due()).toEqual(['2026-03-31', '2026-03-31']);
      const seen = await here((manager) => listVersions(manager, UPLOADER.id));
      expect(seen.some(({ isLocal }) => isLocal)).toBe(false);
    }, 60_000);
  });
});
