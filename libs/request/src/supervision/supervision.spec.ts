import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/law';
import { PaperRequest, RULES, staff } from '../../test/paper-request.js';
import type { AgencyRules, Decision, EventType, RecordedEvent, SupervisionEntry } from '../index.js';

const codes = (decision: Decision) => (decision.accepted ? [] : decision.reasons.map(({ code }) => code));

/** Received on 2 March: due on Monday 30 March. */
const inProcessing = (rules: Partial<AgencyRules> = {}) => {
  const request = PaperRequest.at('processing', { today: '2026-03-02' });
  request.rules = { ...RULES, ...rules };
  request.assign();
  return request;
};

/** The system wakes each morning, as long as something is due, up to a day. */
function live(request: PaperRequest, until: string): void {
  for (let day = request.today; day <= until; day = addDays(day, 1)) {
    request.today = day;
    request.wake();
  }
}

function found<T extends EventType>(request: PaperRequest, type: T): RecordedEvent<T>[] {
  return request.events.filter((event) => event.type === type) as RecordedEvent<T>[];
}

const entry = (request: PaperRequest, kind: SupervisionEntry['kind']) =>
  request.state.supervision.entries.findLast((each) => each.kind === kind) as SupervisionEntry;

describe('逐级提醒', () => {
  it('tells a role more at each rung, the supervisor when the day has passed', () => {
    const request = inProcessing();
    live(request, '2026-03-31');
    const told = request.events.flatMap(({ type, data, happenedOn }) =>
      'told' in data && type !== 'BreachRecorded' ? [`${happenedOn} ${data.told?.join(' ')}`] : [],
    );
    expect(told).toEqual([
      '2026-03-23 caseOfficer',
      '2026-03-25 caseOfficer unitHead',
      '2026-03-27 caseOfficer unitHead disclosureHead',
      '2026-03-30 caseOfficer unitHead disclosureHead signer',
      '2026-03-31 caseOfficer unitHead disclosureHead signer supervisor',
    ]);
  });

  it('follows the thresholds of the agency', () => {
    const request = inProcessing({
      reminderWorkingDays: 10,
      amberWorkingDays: 2,
      escalation: [{ role: 'supervisor', workingDaysLeft: 4, internalWorkingDaysLeft: -1 }],
    });
    live(request, '2026-03-30');
    expect(found(request, 'ReplyReminderRaised').map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-16']);
    const rungs = found(request, 'LimitEscalated').map(({ happenedOn, data }) => `${happenedOn} ${data.level}`);
    expect(rungs).toEqual(['2026-03-24 reminder', '2026-03-26 amber']);
  });

  it('is red on every working day until the reply goes out, and on no other', () => {
    const request = inProcessing();
    live(request, '2026-04-08'); // Qingming: 4 to 6 April
    const red = request.events.filter(
      ({ type, data }) => type === 'ReplyOverdueRaised' || ('level' in data && data.level === 'red'),
    );
    expect(red.map(({ happenedOn }) => happenedOn)).toEqual([
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-07',
      '2026-04-08',
    ]);
    request.propose();
    request.effect('renderDraft');
    request.sign();
    request.serve();
    const before = request.events.length;
    live(request, '2026-04-30');
    expect(request.types().slice(before)).not.toContain('LimitEscalated');
  });

  it('comes as one alert after an outage, to all whose rungs were missed', () => {
    const request = inProcessing();
    request.today = '2026-04-01';
    request.wake();
    expect(request.types().filter((type) => /Raised$|Escalated$/.test(type))).toEqual(['ReplyOverdueRaised']);
    expect(found(request, 'ReplyOverdueRaised')[0]?.data).toMatchObject({
      workingDaysOver: 2,
      told: ['caseOfficer', 'unitHead', 'disclosureHead', 'signer', 'supervisor'],
    });
  });

  it('waits for Monday with what ran out on a Friday; the breach dates from Saturday', () => {
    const request = PaperRequest.at('arrived', { today: '2026-03-05' }); // to be confirmed by Friday
    live(request, '2026-03-09');
    expect(found(request, 'ConfirmationAlarmRaised').map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-06']);
    const [breach] = found(request, 'BreachRecorded');
    expect(breach).toMatchObject({ happenedOn: '2026-03-07', recordedOn: '2026-03-09' });
    expect(breach?.data).toMatchObject({ limit: 'confirmation', dueOn: '2026-03-06', turn: { role: 'clerk' } });
    request.confirm();
    expect(entry(request, 'breach').endedOn).toBe('2026-03-09');
  });

  it('tells the approver whose step waits too long', () => {
    const request = PaperRequest.at('inApproval', { today: '2026-03-02' }); // secrecy review within two days
    live(request, '2026-03-05');
    const [escalated] = found(request, 'LimitEscalated');
    expect(escalated).toMatchObject({ happenedOn: '2026-03-05', data: { limit: 'approval', workingDaysLeft: -1 } });
    expect(escalated?.data.told[0]).toBe('secrecyReviewer');
    expect(entry(request, 'breach').breach?.turn).toMatchObject({ step: 'secrecyReview', role: 'secrecyReviewer' });
    request.clear();
    expect(entry(request, 'breach').endedOn).toBe('2026-03-05');
  });

  it('is silent while a payment or correction is awaited in time', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    live(request, '2026-04-15');
    expect(request.types().filter((type) => /Reply.*Raised|Escalated|Breach/.test(type))).toEqual([]);
  });
});

describe('签阅', () => {
  const alerted = () => {
    const request = inProcessing();
    live(request, '2026-03-23');
    return request;
  };
  const read = (request: PaperRequest, alertId: string, by = staff('caseOfficer'), note = '已安排') =>
    request.give('acknowledgeAlert', by, { alertId }, { note });

  it('says who has read it; each person once, with a note', () => {
    const request = alerted();
    const id = request.state.supervision.alerts[0]?.id ?? '';
    expect(codes(read(request, id, staff('caseOfficer'), ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(codes(read(request, id))).toEqual([]);
    expect(codes(read(request, id))).toEqual(['ALERT.ALREADY_READ']);
    expect(codes(read(request, id, staff('unitHead')))).toEqual([]);
    expect(request.state.supervision.alerts[0]?.readBy).toEqual(['staff-caseOfficer', 'staff-unitHead']);
  });

  it('stops no later alert', () => {
    const request = alerted();
    const id = request.state.supervision.alerts[0]?.id ?? '';
    read(request, id);
    live(request, '2026-03-25');
    expect(request.state.supervision.alerts[0]).toMatchObject({ workingDaysLeft: 3, readBy: [] });
    expect(codes(read(request, id))).toEqual(['ALERT.UNKNOWN']);
  });
});

describe('逾期记录', () => {
  const overdue = () => {
    const request = inProcessing();
    live(request, '2026-03-31');
    return request;
  };

  it('says which limit, since when, and whose turn it was; once', () => {
    const request = overdue();
    live(request, '2026-04-02');
    expect(found(request, 'BreachRecorded')).toHaveLength(1);
    expect(entry(request, 'breach')).toMatchObject({
      openedOn: '2026-03-31',
      endedOn: null,
      breach: {
        limit: 'reply',
        dueOn: '2026-03-30',
        turn: { stage: 'processing', role: 'caseOfficer', unitId: 'unit-1', caseOfficerId: null },
      },
    });
  });

  it('ends when the reply goes out, and goes on where it turns out not to have gone out', () => {
    const request = PaperRequest.at('processing', { deliveryForm: 'post', today: '2026-03-02' });
    live(request, '2026-03-31');
    request.propose();
    request.effect('renderDraft');
    request.sign();
    while (request.state.effects.some(({ kind, status }) => kind === 'issueLetter' && status === 'open'))
      request.effect('issueLetter');
    const posted = { method: 'post' as const, begunOn: request.today, carrier: 'ems' as const };
    const by = { place: '清河市柳荫街七号院', trackingNumber: '1234567890123' };
    expect(codes(request.give('beginService', staff('clerk'), posted, by))).toEqual([]);
    expect(entry(request, 'breach').endedOn).toBe('2026-03-31');
    request.today = '2026-04-02';
    const seq = request.state.dayFacts.findLast(({ type }) => type === 'ReplyDispatched')?.seq ?? 0;
    const wrong = { seq, rightOn: null, proofDocumentId: null };
    expect(codes(request.give('takeBackFact', staff('clerk'), wrong, { evidence: '邮政查询：未收寄' }))).toEqual([]);
    expect(entry(request, 'breach')).toMatchObject({ endedOn: null, superseded: null });
  });

  it('is superseded, and stays, where the day of receipt was wrong', () => {
    const request = overdue();
    const seq = request.state.dayFacts.find(({ type }) => type === 'RequestRegistered')?.seq ?? 0;
    const right = { seq, rightOn: '2026-03-02', proofDocumentId: null };
    const confirm = (on: string) => request.give('takeBackFact', staff('clerk'), { ...right, rightOn: on }, EVIDENCE);
    // Entered as 2 March; the applicant could be reached on the 9th only.
    expect(codes(confirm('2026-03-09'))).toEqual([]);
    expect(request.state.replyDueOn).toBe('2026-04-07');
    expect(found(request, 'BreachSuperseded')[0]?.data).toMatchObject({ cause: 'FactTakenBack', dueOn: '2026-04-07' });
    expect(entry(request, 'breach')).toMatchObject({
      superseded: { on: '2026-03-31' },
      breach: { dueOn: '2026-03-30' },
    });
    live(request, '2026-04-08');
    expect(request.state.supervision.entries.filter(({ kind }) => kind === 'breach')).toHaveLength(2);
    expect(entry(request, 'breach')).toMatchObject({ superseded: null, breach: { dueOn: '2026-04-07' } });
  });
});

const EVIDENCE = { evidence: '通话记录' };
const DEMAND = { demand: '请立即答复，并说明逾期原因' };

describe('催办', () => {
  it('is issued by the supervisor or the disclosure office, one at a time, and answered by the unit', () => {
    const request = inProcessing();
    const issue = (...roles: Parameters<typeof staff>) => request.give('issueReminder', staff(...roles), {}, DEMAND);
    expect(codes(issue('caseOfficer'))).toEqual(['ACTOR.NOT_PERMITTED']);
    expect(codes(request.give('issueReminder', staff('supervisor'), {}, { demand: '' }))).toEqual(['EVIDENCE.MISSING']);
    expect(codes(issue('disclosureHead'))).toEqual([]);
    expect(codes(issue('supervisor'))).toEqual(['SUPERVISION.REMINDER_OPEN']);
    const { id } = entry(request, 'reminder');
    const clear = () => request.give('clearSupervision', staff('disclosureHead'), { entryId: id }, { note: '已答复' });
    expect(codes(clear())).toEqual(['SUPERVISION.NOT_ANSWERED']);
    const answer = { entryId: id, cause: null };
    expect(codes(request.give('answerSupervision', staff('unitHead'), answer, { answer: '今日送审' }))).toEqual([]);
    expect(codes(clear())).toEqual([]);
    expect(codes(clear())).toEqual(['SUPERVISION.NOTHING_TO_CLEAR']);
  });

  it('comes by itself some working days past the limit, where the agency has it so', () => {
    const request = inProcessing();
    live(request, '2026-04-03');
    expect(found(request, 'ReminderIssued').map(({ happenedOn, data }) => [happenedOn, data.by])).toEqual([
      ['2026-04-02', null],
    ]);
    const never = inProcessing({ automaticReminderWorkingDays: null });
    live(never, '2026-04-15');
    expect(found(never, 'ReminderIssued')).toEqual([]);
  });
});

describe('督办', () => {
  const ordered = () => {
    const request = inProcessing();
    live(request, '2026-03-31');
    request.give('issueSupervisionOrder', staff('supervisor'), { workingDays: 5 }, DEMAND);
    return request;
  };
  const idOf = (request: PaperRequest) => ({ entryId: entry(request, 'supervisionOrder').id });
  const answer = (request: PaperRequest, by = staff('unitHead')) =>
    request.give('answerSupervision', by, { ...idOf(request), cause: null }, { answer: '已答复，附整改措施' });
  const accept = (request: PaperRequest, by = staff('supervisor')) =>
    request.give('acceptSupervisionAnswer', by, idOf(request), { opinion: '同意' });
  const clear = (request: PaperRequest, by = staff('supervisor')) =>
    request.give('clearSupervision', by, idOf(request), { note: '已整改' });

  it('is the supervisor’s alone, with a limit of working days', () => {
    const request = inProcessing();
    const order = (workingDays: number, ...roles: Parameters<typeof staff>) =>
      request.give('issueSupervisionOrder', staff(...roles), { workingDays }, DEMAND);
    expect(codes(order(5, 'disclosureHead'))).toEqual(['ACTOR.NOT_PERMITTED']);
    expect(codes(order(0, 'supervisor'))).toEqual(['SUPERVISION.PERIOD_UNCLEAR']);
    expect(codes(order(5, 'supervisor'))).toEqual([]);
    expect(entry(request, 'supervisionOrder').answerBy).toBe('2026-03-09');
    expect(codes(order(5, 'supervisor'))).toEqual(['SUPERVISION.ORDER_OPEN']);
  });

  it('is answered, returned with a new limit, answered again, accepted, crossed off', () => {
    const request = ordered();
    expect(entry(request, 'supervisionOrder').answerBy).toBe('2026-04-08');
    expect(codes(accept(request))).toEqual(['SUPERVISION.NOTHING_TO_JUDGE']);
    expect(codes(answer(request))).toEqual([]);
    expect(codes(answer(request))).toEqual(['SUPERVISION.ALREADY_ANSWERED']);
    const back = { ...idOf(request), workingDays: 2 };
    const why = { reason: '没有写明整改措施' };
    expect(codes(request.give('returnSupervisionAnswer', staff('supervisor'), back, why))).toEqual([]);
    expect(entry(request, 'supervisionOrder')).toMatchObject({ answer: null, returns: 1, answerBy: '2026-04-02' });
    expect(codes(answer(request))).toEqual([]);
    expect(codes(clear(request))).toEqual(['SUPERVISION.NOT_ACCEPTED']);
    expect(codes(accept(request))).toEqual([]);
    expect(codes(request.give('returnSupervisionAnswer', staff('supervisor'), back, why))).toEqual([
      'SUPERVISION.NOTHING_TO_JUDGE',
    ]);
    expect(codes(clear(request, staff('disclosureHead')))).toEqual(['SUPERVISION.FOR_SUPERVISOR']);
    expect(codes(clear(request))).toEqual([]);
    expect(entry(request, 'supervisionOrder').clearedOn).toBe(request.today);
  });

  it('has a ladder of its own: its unit, and the supervisor when it is not answered in time', () => {
    const request = ordered();
    live(request, '2026-04-09');
    const rungs = found(request, 'LimitEscalated').filter(({ data }) => data.limit === 'supervisionOrder');
    expect(rungs.map(({ happenedOn, data }) => `${happenedOn} ${data.level} ${data.told.join(' ')}`)).toEqual([
      '2026-04-02 amber unitHead caseOfficer',
      '2026-04-07 amber unitHead caseOfficer disclosureHead',
      '2026-04-08 amber unitHead caseOfficer disclosureHead signer',
      '2026-04-09 red unitHead caseOfficer disclosureHead signer supervisor',
    ]);
    expect(entry(request, 'breach').breach).toMatchObject({ limit: 'supervisionOrder', dueOn: '2026-04-08' });
    answer(request);
    expect(entry(request, 'breach').endedOn).toBe('2026-04-09');
  });

  it('is not judged or crossed off by whoever answered it', () => {
    const both = staff('unitHead', 'supervisor');
    const request = ordered();
    answer(request, both);
    expect(codes(accept(request, both))).toEqual(['SUPERVISION.OWN_ANSWER']);
    accept(request);
    expect(codes(clear(request, both))).toEqual(['SUPERVISION.OWN_ANSWER']);
  });

  it('keeps the file open until it is crossed off', () => {
    const request = PaperRequest.at('served', { today: '2026-03-02' });
    request.give('issueSupervisionOrder', staff('supervisor'), { workingDays: 3 }, DEMAND);
    request.give('closeRequest', staff('clerk'), {});
    for (const kind of ['noticeApplicant', 'alertStaff'] as const)
      while (request.state.effects.some((each) => each.kind === kind && each.status === 'open')) request.effect(kind);
    expect(codes(request.give('archiveRequest', staff('archivist'), {}))).toEqual(['ARCHIVE.ORDERS_OPEN']);
    answer(request);
    accept(request);
    clear(request);
    expect(codes(request.give('archiveRequest', staff('archivist'), {}))).toEqual([]);
  });
});

describe('销号 of a breach', () => {
  it('needs its cause, and that nothing is overdue any more', () => {
    const request = inProcessing();
    live(request, '2026-03-31');
    const { id } = entry(request, 'breach');
    const explain = (cause: 'approvalTookLong' | null) =>
      request.give('answerSupervision', staff('caseOfficer'), { entryId: id, cause }, { answer: '送审过迟' });
    const clear = () => request.give('clearSupervision', staff('supervisor'), { entryId: id }, { note: '已答复' });
    expect(codes(explain(null))).toEqual(['SUPERVISION.CAUSE_MISSING']);
    expect(codes(explain('approvalTookLong'))).toEqual([]);
    expect(codes(clear())).toEqual(['SUPERVISION.STILL_OVERDUE']);
    request.propose();
    request.effect('renderDraft');
    request.sign();
    request.serve();
    const unknown = request.give('clearSupervision', staff('supervisor'), { entryId: 'none' }, { note: 'x' });
    expect(codes(unknown)).toEqual(['SUPERVISION.UNKNOWN']);
    expect(codes(clear())).toEqual([]);
  });
});
