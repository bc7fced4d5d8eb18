import { describe, expect, it } from '@jest/globals';
import { codes, takenIn } from '../../test/channels.js';
import { awaitingPayment, openNotice, pay } from '../../test/fees.js';
import { APPLICANT, PaperRequest, staff } from '../../test/paper-request.js';
import type { Decision } from '../decide/decide.js';
import type { DayFactType } from './state.js';

function takeBack(request: PaperRequest, fact: DayFactType, rightOn: string | null, evidence = '通话记录'): Decision {
  const seq = request.state.dayFacts.find(({ type }) => type === fact)?.seq ?? 0;
  return request.give('takeBackFact', staff('clerk'), { seq, rightOn, proofDocumentId: null }, { evidence });
}

function noticeReceived(request: PaperRequest, receivedOn: string): Decision {
  return request.give('recordCorrectionNoticeReceived', staff('clerk'), { receivedOn }, { evidence: '签收单' });
}

function correct(request: PaperRequest): Decision {
  return request.give('submitCorrection', APPLICANT, {}, { correction: '2025年度老旧小区改造项目立项批复' });
}

const causes = (request: PaperRequest) =>
  request.events.flatMap((event) => (event.type === 'DueDateSet' ? [`${event.data.new} ${event.data.cause}`] : []));

describe('a wrong day of receipt', () => {
  it('is taken back with evidence, the right one entered, and the due date moves and says why', () => {
    const request = PaperRequest.at('registered', { today: '2026-03-04' }); // confirmed on Wednesday 4 March
    request.today = '2026-03-09';
    expect(takeBack(request, 'RequestRegistered', '2026-03-06').accepted).toBe(true);
    // Twenty working days after Friday 6 March: Friday 3 April.
    expect(causes(request)).toEqual(['2026-04-01 ReceiptConfirmed', '2026-04-03 FactTakenBack']);
    expect(request.state).toMatchObject({ stage: 'registered', receivedOn: '2026-03-06', replyDueOn: '2026-04-03' });
    // The receipt that stated the wrong day is replaced, and whoever supervises is told.
    expect(request.state.letters.map(({ code }) => code)).toEqual(['ACK', 'ACK']);
    expect(request.state.effects.map(({ data }) => data.alert ?? '')).toContain('factTakenBack');
  });

  it('moves the due date of a request that has gone on, and no stage', () => {
    const request = PaperRequest.at('inApproval', { today: '2026-03-04' });
    request.today = '2026-03-09';
    expect(takeBack(request, 'RequestRegistered', '2026-03-04').accepted).toBe(false);
    expect(codes(takeBack(request, 'RequestRegistered', '2026-03-04'))).toEqual(['FACT.UNCHANGED']);
    expect(codes(takeBack(request, 'RequestRegistered', '2026-03-03'))).toEqual(['FACT.TOO_EARLY']);
    expect(codes(takeBack(request, 'RequestRegistered', '2026-03-10', ' '))).toEqual([
      'FACT.IN_FUTURE',
      'EVIDENCE.MISSING',
    ]);
    expect(codes(takeBack(request, 'RequestRegistered', null))).toEqual(['FACT.CANNOT_VANISH']);
    expect(takeBack(request, 'RequestRegistered', '2026-03-05').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'inApproval', replyDueOn: '2026-04-02' });
  });

  it('of a signed-for letter can be the day before, which is the day of arrival too', () => {
    const request = takenIn('post_signed', '2026-03-05');
    request.today = '2026-03-06';
    expect(takeBack(request, 'RequestRegistered', '2026-03-04').accepted).toBe(true);
    expect(request.state).toMatchObject({
      submittedOn: '2026-03-04',
      receivedOn: '2026-03-04',
      replyDueOn: '2026-04-01',
    });
  });

  it('cannot come to lie after a notice that presupposes the receipt', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-04');
    request.today = '2026-03-09';
    expect(codes(takeBack(request, 'RequestRegistered', '2026-03-09'))).toEqual(['FACT.TOO_LATE']);
  });

  it('is taken back once; the right one can be taken back again', () => {
    const request = PaperRequest.at('registered', { today: '2026-03-04' });
    const wrong = request.state.dayFacts[0]?.seq ?? 0;
    request.today = '2026-03-09';
    takeBack(request, 'RequestRegistered', '2026-03-06');
    const again = { seq: wrong, rightOn: '2026-03-05', proofDocumentId: null };
    expect(codes(request.give('takeBackFact', staff('clerk'), again, { evidence: '通话记录' }))).toEqual([
      'FACT.UNKNOWN',
    ]);
    expect(takeBack(request, 'RequestRegistered', '2026-03-05').accepted).toBe(true);
    expect(request.state.replyDueOn).toBe('2026-04-02');
  });
});

describe('a wrong proof that a notice came', () => {
  it('never moves a stated limit to the disadvantage of the applicant, who corrects in time by it', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    request.today = '2026-03-06';
    noticeReceived(request, '2026-03-06'); // Friday; fifteen working days later: Friday 27 March
    expect(takeBack(request, 'CorrectionNoticeReceived', '2026-03-03').accepted).toBe(true); // would be Tuesday 24 March
    expect(request.state.correction).toMatchObject({ noticeReceivedOn: '2026-03-03', correctBy: '2026-03-27' });
    request.today = '2026-03-27';
    correct(request);
    const confirmed = { confirmedOn: '2026-03-27', method: 'phone' as const, lateForGoodReason: false };
    expect(request.give('confirmCorrection', staff('clerk'), confirmed, { evidence: '电话' }).accepted).toBe(true);
    // The clock has begun anew: twenty working days after 27 March, over Qingming.
    expect(request.state).toMatchObject({ stage: 'intakeReview', replyDueOn: '2026-04-27' });
  });

  it('is taken back as never given, and then no period runs', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    noticeReceived(request, '2026-03-02');
    expect(takeBack(request, 'CorrectionNoticeReceived', null).accepted).toBe(true);
    expect(request.state.correction?.noticeReceivedOn).toBeNull();
    request.today = '2026-03-24';
    const lapse = request.give('confirmCorrectionLapse', staff('clerk'), {}, { note: '无' });
    expect(codes(lapse)).toEqual(['CORRECTION.PERIOD_RUNNING']);
    expect(noticeReceived(request, '2026-03-20').accepted).toBe(true);
  });

  it('what the applicant did in the portal is no entry of a clerk', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    request.give('acknowledgeCorrectionNotice', APPLICANT, {});
    expect(request.state.dayFacts.map(({ type }) => type)).toEqual(['RequestRegistered']);
  });
});

describe('a wrong day of a correction', () => {
  it('moves the restarted clock', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    request.today = '2026-03-09';
    correct(request);
    const confirmed = { confirmedOn: '2026-03-09', method: 'phone' as const, lateForGoodReason: false };
    request.today = '2026-03-11';
    request.give('confirmCorrection', staff('clerk'), confirmed, { evidence: '电话' });
    request.pass();
    expect(takeBack(request, 'CorrectionConfirmed', '2026-03-10').accepted).toBe(true);
    // Twenty working days after Tuesday 10 March, over Qingming: Wednesday 8 April.
    expect(request.state).toMatchObject({ stage: 'processing', replyDueOn: '2026-04-08' });
  });
});

describe('a wrong day of service', () => {
  it('by signature is that of dispatch too (235号): both are taken back and entered anew', () => {
    const request = PaperRequest.at('served', { today: '2026-03-02', deliveryForm: 'counter' });
    request.today = '2026-03-05';
    expect(takeBack(request, 'ReplyServed', '2026-03-04').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'served', dispatchedOn: '2026-03-04', servedOn: '2026-03-04' });
    expect(request.types().filter((type) => type === 'FactTakenBack')).toHaveLength(2);
  });

  it('that never took place leaves the reply to be served, also of a closed request', () => {
    const request = PaperRequest.at('closed', { today: '2026-03-02', deliveryForm: 'counter' });
    expect(takeBack(request, 'ReplyServed', null).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'decided', servedOn: null, dispatchedOn: null, closedOn: null });
    // The reply is judged again, and can be served again.
    request.today = '2026-03-31';
    request.wake();
    expect(request.types()).toContain('ReplyOverdueRaised');
    expect(request.serve().accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'served', dispatchedOn: '2026-03-31' });
  });
});

describe('a wrong payment', () => {
  it('moves the restarted clock to the right day', () => {
    const request = awaitingPayment('2026-03-02');
    openNotice(request);
    request.today = '2026-03-10';
    pay(request);
    expect(takeBack(request, 'FeePaid', '2026-03-06').accepted).toBe(true);
    // Twenty working days after Friday 6 March: Friday 3 April.
    expect(request.state).toMatchObject({
      stage: 'processing',
      replyDueOn: '2026-04-03',
      fee: { paidOn: '2026-03-06' },
    });
  });

  it('never made takes with it the notice that only the payment proved', () => {
    const request = awaitingPayment('2026-03-02');
    pay(request);
    expect(takeBack(request, 'FeePaid', null).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'awaitingPayment', fee: { paidOn: null, noticeReceivedOn: null } });
  });

  it('is not taken back by whoever may not, which is a reason and no fault', () => {
    const request = awaitingPayment('2026-03-02');
    pay(request);
    const seq = request.state.dayFacts.at(-1)?.seq ?? 0;
    const data = { seq, rightOn: '2026-02-27', proofDocumentId: null };
    const decision = request.give('takeBackFact', APPLICANT, data, { evidence: '回单' });
    expect(decision).toMatchObject({ accepted: false, reasons: [{ code: 'ACTOR.NOT_PERMITTED' }] });
  });

  it('that was made for another request is awaited again, and the reply is not judged meanwhile', () => {
    const request = awaitingPayment('2026-03-02');
    openNotice(request);
    pay(request);
    expect(takeBack(request, 'FeePaid', null).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'awaitingPayment', fee: { paidOn: null } });
    request.today = '2026-03-31';
    request.wake();
    expect(request.types().at(-1)).toBe('FeeLapseProposed');
  });

  it('is not set to a day after the limit: a late payment needs its own reason', () => {
    const request = awaitingPayment('2026-03-02');
    openNotice(request);
    request.today = '2026-04-10';
    expect(pay(request, { paidOn: '2026-03-30' }).accepted).toBe(true);
    expect(codes(takeBack(request, 'FeePaid', '2026-04-02'))).toEqual(['FACT.ACT_TOO_LATE']);
    expect(codes(takeBack(request, 'FeePaid', '2026-03-01'))).toEqual(['FACT.TOO_EARLY']);
  });
});
