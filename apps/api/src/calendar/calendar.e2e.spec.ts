import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedCalendar } from '#libs/law';
import { inAgency, readEvents } from '#libs/records';
import type { ApiClient } from '../../test/api-client.js';
import { submitTo } from '../../test/applications.js';
import { give, setStage, until, type Stage } from '../../test/stage.js';
import type { ActWhatIfView } from '../requests/act-what-if.controller.js';
import type { CalendarView, DryRunView, RolloutProgressView, WhatIfCalendarView } from './calendar.views.js';

let stage: Stage;
let admin: ApiClient;
let supervisor: ApiClient;
let clerk: ApiClient;
let today: string;
let requestId: string;
let dueOn: string;

const calendar = publishedCalendar();
const days = (...rows: string[]) => ['date,kind,name,year', ...rows].join('\n');
const notice = (csv: string, more: object = {}) => ({
  ...{ kind: 'amendment', year: Number(dueOn.slice(0, 4)), issuer: '国务院办公厅', documentNumber: '试〔2026〕1号' },
  ...{ publishedOn: today, csv },
  ...more,
});
const upload = (client: ApiClient, body: object) =>
  client.post<{ version: number }>('/api/v1/calendar/versions', { body });
const approve = (client: ApiClient, version: number) =>
  client.post<CalendarView>('/api/v1/calendar/approvals', { body: { version } });
const progressOf = async (version: number) =>
  (await supervisor.get<RolloutProgressView>(`/api/v1/calendar/rollout?version=${version}`)).body;
const dueNow = async () => (await clerk.get<{ replyDueOn: string }>(`/api/v1/requests/${requestId}`)).body.replyDueOn;

describe('a holiday notice', () => {
  beforeAll(async () => {
    stage = await setStage();
    [admin, supervisor, clerk] = await Promise.all([
      stage.api.client('qh.admin'),
      stage.api.client('qh.supervisor'),
      stage.api.client('qh.clerk'),
    ]);
    today = stage.api.platform.clock.today();
    requestId = (await submitTo(await stage.api.client(), stage.api.agency('QHSW').id)).body.requestId;
    await give(clerk, requestId, 'confirm-receipt', { confirmedOn: today, method: 'phone', evidence: '电话确认' });
    dueOn = await dueNow();
  }, 90_000);
  afterAll(() => stage.clear());

  it('is not what moves a due date alone: what an act today would bring is told with its reasons, and nothing is written', async () => {
    const ask = (query: string) => clerk.get<ActWhatIfView>(`/api/v1/requests/${requestId}/clock/what-if/act?${query}`);
    const extended = (await ask('act=extend&workingDays=5')).body;
    expect(extended).toMatchObject({ dueOnNow: dueOn, replyDueOn: calendar.nthWorkingDayAfter(dueOn, 5), reasons: [] });
    expect(extended.trace.filter(({ isDue }) => isDue).map(({ date }) => date)).toEqual([extended.replyDueOn]);
    // Received and asked on the same day: 15 working days of the party, then the 20.
    const silent = calendar.nthWorkingDayAfter(today, 35);
    expect((await ask('act=consultThirdParty')).body).toMatchObject({ replyDueOn: silent, reasons: [] });
    expect((await ask('act=requestCorrection&workingDays=15')).body.replyDueOn).toBe(silent);
    expect((await ask('act=corrected')).body.replyDueOn).toBe(calendar.nthWorkingDayAfter(today, 20));
    expect((await ask('act=extend&workingDays=21')).body.reasons).toMatchObject([
      { code: 'EXTENSION.OUT_OF_BOUNDS', articles: ['条例33②'] },
    ]);
    expect((await ask('act=sleep')).status).toBe(422);
    expect(await dueNow()).toBe(dueOn);
  });

  it('is uploaded by those who keep the calendar alone, and every line at fault is named', async () => {
    const refused = await upload(clerk, notice(days(`${dueOn},off,试,${dueOn.slice(0, 4)}`)));
    expect(refused.body).toMatchObject({ status: 403, code: 'ROLE.NOT_PERMITTED' });
    const wrong = days('2027-13-01,off,试,2027', `${dueOn},free,试,${dueOn.slice(0, 4)}`, '2029-01-01,off,试,2029');
    const { body } = await upload(admin, notice(wrong));
    expect(body).toMatchObject({
      ...{ status: 422, code: 'CALENDAR.NOTICE_REFUSED' },
      invalidParams: [
        { name: 'csv.2', reason: '第2行 date 不是有效日期：2027-13-01' },
        { name: 'csv.3', reason: '第3行 kind 应为 off 或 work：free' },
        { name: 'csv.4', reason: `第4行 year 应为 ${dueOn.slice(0, 4)}：2029` },
      ],
    });
    const unprintable = await upload(admin, notice(days(`${dueOn},off,试\u0000,${dueOn.slice(0, 4)}`)));
    expect(unprintable).toMatchObject({ status: 422, body: { invalidParams: [{ name: 'csv.2' }] } });
    const twofold = { days: [{ date: dueOn, kind: 'off', name: '试' }] };
    const both = await upload(admin, notice(days(`${dueOn},off,试,${dueOn.slice(0, 4)}`), twofold));
    expect(both).toMatchObject({ status: 422, body: { invalidParams: [{ name: 'days' }] } });
    const annual = await upload(
      admin,
      notice('', { kind: 'annual', year: 2026, days: [{ date: '2026-01-01', kind: 'off', name: '' }] }),
    );
    expect(annual.body).toMatchObject({ status: 422, invalidParams: [{ name: 'days' }] });
  });

  it('is tried out, approved by another person, rolled out, and undone by the next version', async () => {
    const off = `${dueOn},off,试,${dueOn.slice(0, 4)}`;
    const { version } = (await upload(admin, notice(days(off)))).body;
    const moved = calendar.nthWorkingDayAfter(dueOn, 1);

    const tried = (await supervisor.get<DryRunView>(`/api/v1/calendar/dry-run?version=${version}`)).body;
    expect(tried).toMatchObject({ version, open: 1, changed: 1, unchanged: 0, makesOverdue: 0 });
    expect(tried.moves).toMatchObject([{ requestId, oldDueOn: dueOn, newDueOn: moved, limits: [] }]);
    const whatIf = await clerk.get<WhatIfCalendarView>(
      `/api/v1/requests/${requestId}/clock/what-if?version=${version}`,
    );
    expect(whatIf.body.move).toEqual(tried.moves[0]);
    expect(await dueNow()).toBe(dueOn);
    const paused = await admin.post('/api/v1/calendar/rollout/pause', { body: { version } });
    expect(paused.body).toMatchObject({ status: 409, code: 'CALENDAR.NO_ROLLOUT' });

    const own = await approve(admin, version);
    expect(own.body).toMatchObject({ status: 409, reasons: [{ code: 'CALENDAR.SAME_PERSON' }] });
    expect((await approve(clerk, version)).body).toMatchObject({ status: 403 });
    expect((await approve(supervisor, 99)).body).toMatchObject({ status: 404, code: 'CALENDAR.NOT_FOUND' });
    const approved = await approve(supervisor, version);
    expect(approved.body.versions[0]).toMatchObject({
      ...{ no: version, isInForce: true, uploader: '沈默', approver: '蒋正', documentNumber: '试〔2026〕1号' },
      added: [{ source: '试〔2026〕1号', off: [`${dueOn} 试`] }],
    });
    const done = await until(
      () => progressOf(version),
      ({ rollout }) => rollout === 'done',
    );
    expect(done).toMatchObject({ counted: 1, remaining: 0, changed: 1, madeOverdue: 0 });
    expect(await dueNow()).toBe(moved);
    const events = await inAgency(stage.api.platform.source, stage.api.agency('QHSW').id, (manager) =>
      readEvents(manager, requestId),
    );
    const counted = events.filter(({ type }) => type === 'CalendarApplied' || type === 'DueDateSet');
    expect(counted.slice(1)).toMatchObject([
      { type: 'CalendarApplied', actor: { kind: 'system' }, data: { no: version, source: '试〔2026〕1号' } },
      { type: 'DueDateSet', data: { old: dueOn, new: moved, cause: 'CalendarApplied' } },
    ]);
    // Counted anew under way, the process goes on from what is recorded.
    expect((await give(clerk, requestId, 'start-intake-review')).status).toBe(200);

    const undo = await upload(
      supervisor,
      notice('', { withdraws: approved.body.versions[0]?.added.map(({ id }) => id) }),
    );
    await approve(admin, undo.body.version);
    await until(
      () => progressOf(undo.body.version),
      ({ rollout }) => rollout === 'done',
    );
    expect(await dueNow()).toBe(dueOn);
    const read = (await clerk.get<CalendarView>('/api/v1/calendar')).body;
    expect(read.versions.map(({ no, isInForce }) => [no, isInForce])).toEqual([
      [undo.body.version, true],
      [version, false],
      [1, false],
    ]);
    expect(read.inForce[0]).toMatchObject({ year: 2026, kind: 'annual' });
  }, 90_000);

  it('of all comes from the agency at the top alone; one below it announces days for its own requests', async () => {
    const below = await stage.api.client('yl.clerk');
    const off = days(`${dueOn},off,试,${dueOn.slice(0, 4)}`);
    expect((await upload(below, notice(off))).body).toMatchObject({ status: 403, code: 'CALENDAR.NOT_KEPT_HERE' });
    const { version } = (await upload(admin, notice(off))).body;
    expect((await below.post('/api/v1/calendar/rejections', { body: { version } })).body).toMatchObject({
      ...{ status: 403, code: 'CALENDAR.NOT_KEPT_HERE' },
    });
    const own = await upload(below, notice(off, { kind: 'local', issuer: '榆林县水务局' }));
    expect(own.status).toBe(201);
    const read = (await below.get<CalendarView>('/api/v1/calendar')).body;
    expect(read).toMatchObject({
      keepsNational: false,
      versions: [{ no: own.body.version, isLocal: true }, {}, {}, {}, {}],
    });
    const above = (await clerk.get<CalendarView>('/api/v1/calendar')).body;
    expect(above.keepsNational).toBe(true);
    expect(above.versions.some(({ isLocal }) => isLocal)).toBe(false);
  });

  it('that is sent back cannot be approved any more', async () => {
    const { version } = (await upload(admin, notice(days(`${dueOn},off,试,${dueOn.slice(0, 4)}`)))).body;
    expect((await supervisor.post('/api/v1/calendar/rejections', { body: { version } })).status).toBe(200);
    expect((await approve(supervisor, version)).body).toMatchObject({
      reasons: [{ code: 'CALENDAR.ALREADY_DECIDED' }],
    });
  });
});
