import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/channels.js';
import { takeInCorrection, takeInReasons, takeInWithdrawal } from '../../test/on-paper.js';
import { PaperRequest, staff } from '../../test/paper-request.js';
import { awaitingReasons } from '../../test/reasons.js';
import type { Decision } from '../decide/decide.js';

/** Every request here is received on Monday 2 March 2026; its reply is due on Monday 30 March. */
const RECEIVED = '2026-03-02';

/** The notice was received on 2 March too: fifteen working days end on Monday 23 March. */
function awaitingCorrection(): PaperRequest {
  const request = PaperRequest.awaitingCorrection(RECEIVED);
  const data = { receivedOn: RECEIVED };
  request.give('recordCorrectionNoticeReceived', staff('clerk'), data, { evidence: '当面签收' });
  return request;
}

function confirm(request: PaperRequest, confirmedOn: string, lateReason?: string): Decision {
  return request.give(
    'confirmCorrection',
    staff('clerk'),
    { confirmedOn, method: 'phone', lateForGoodReason: lateReason !== undefined },
    { evidence: '电话确认', lateReason },
  );
}

const lapse = (request: PaperRequest) =>
  request.give('confirmCorrectionLapse', staff('clerk'), {}, { note: '逾期到达，无正当理由' });

describe('a correction on paper (条例30, 31)', () => {
  it('that was signed for is received on that day, and the clock begins anew, whenever the clerk writes it down', () => {
    const request = awaitingCorrection();
    request.today = '2026-03-25';
    expect(takeInCorrection(request, { arrivedOn: '2026-03-23' }).accepted).toBe(true);
    // Twenty working days after Monday 23 March, over Qingming: Tuesday 21 April.
    expect(request.state).toMatchObject({ stage: 'intakeReview', replyDueOn: '2026-04-21' });
    const arrived = request.events.find(({ type }) => type === 'CorrectionArrived')?.data;
    expect(arrived).toMatchObject({ arrivedOn: '2026-03-23', channel: 'post_signed', scans: ['s1'] });
  });

  it('by ordinary mail, e-mail or fax waits to be confirmed, which begins the clock; its arrival says that it was in time', () => {
    const request = awaitingCorrection();
    request.today = '2026-03-23';
    takeInCorrection(request, { channel: 'post_ordinary' });
    expect(request.state).toMatchObject({ stage: 'awaitingCorrection', correction: { arrivedOn: '2026-03-23' } });
    request.today = '2026-03-24';
    expect(confirm(request, '2026-03-24').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'intakeReview', replyDueOn: '2026-04-22' });
  });

  it('a day late is judged by a person: excused, it is received on the day of its arrival; if not, the request lapses', () => {
    const late = () => {
      const request = awaitingCorrection();
      request.today = '2026-03-25';
      takeInCorrection(request, { arrivedOn: '2026-03-24' });
      return request;
    };
    const excused = late();
    expect(excused.state.stage).toBe('awaitingCorrection');
    expect(codes(confirm(excused, '2026-03-24'))).toEqual(['CORRECTION.LATE']);
    expect(codes(confirm(excused, '2026-03-25', '住院'))).toEqual(['CORRECTION.RECEIVED_ON_ARRIVAL']);
    expect(confirm(excused, '2026-03-24', '住院').accepted).toBe(true);
    expect(excused.state).toMatchObject({ stage: 'intakeReview', replyDueOn: '2026-04-22' });
    const unexcused = late();
    expect(lapse(unexcused).accepted).toBe(true);
    expect(unexcused.state).toMatchObject({ stage: 'closed', outcome: 'CORRECTION_LAPSED' });
    expect(unexcused.events.find(({ type }) => type === 'CorrectionLapsed')?.data).toMatchObject({
      dueOn: '2026-03-23',
    });
  });

  it('in time keeps the request from lapsing, and is taken in once', () => {
    const request = awaitingCorrection();
    request.today = '2026-03-25';
    takeInCorrection(request, { channel: 'fax', arrivedOn: '2026-03-23' });
    expect(codes(lapse(request))).toEqual(['CORRECTION.ALREADY_ARRIVED']);
    expect(codes(takeInCorrection(request))).toEqual(['CORRECTION.ALREADY_ARRIVED']);
  });

  it('says something, is proved, lies neither ahead nor before the notice, and is signed where it was spoken', () => {
    const request = awaitingCorrection();
    expect(codes(takeInCorrection(request, { arrivedOn: '2026-03-03' }, ' ', ' '))).toEqual([
      'FACT.IN_FUTURE',
      'EVIDENCE.MISSING',
      'EVIDENCE.MISSING',
    ]);
    expect(codes(takeInCorrection(request, { arrivedOn: '2026-02-27' }))).toEqual(['FACT.BEFORE_NOTICE']);
    expect(codes(takeInCorrection(request, { channel: 'oral' }, ''))).toEqual(['ORAL.NOT_SIGNED']);
    expect(takeInCorrection(request, { channel: 'oral', readBackAndSigned: true }, '').accepted).toBe(true);
  });

  it('entered on a wrong day is taken back with its arrival; not to a day on which it was late', () => {
    const request = awaitingCorrection();
    request.today = '2026-03-25';
    takeInCorrection(request, { arrivedOn: '2026-03-23' });
    const fact = request.state.dayFacts.find(({ type }) => type === 'CorrectionConfirmed');
    const takeBack = (rightOn: string) => {
      const data = { seq: fact?.seq ?? 0, rightOn, proofDocumentId: null };
      return request.give('takeBackFact', staff('clerk'), data, { evidence: '签收单' });
    };
    expect(codes(takeBack('2026-03-24'))).toEqual(['FACT.ACT_TOO_LATE']);
    expect(takeBack('2026-03-20').accepted).toBe(true);
    expect(request.state).toMatchObject({
      replyDueOn: '2026-04-20',
      correction: { arrivedOn: '2026-03-20', confirmedOn: '2026-03-20' },
    });
  });
});

describe('reasons on paper (条例35)', () => {
  it('are given on the day of their arrival, and prove that the notice came', () => {
    const request = awaitingReasons(RECEIVED);
    request.today = '2026-03-10';
    expect(takeInReasons(request, { arrivedOn: '2026-03-09' }).accepted).toBe(true);
    expect(request.state.reasons).toMatchObject({ givenOn: '2026-03-09', noticeReceivedOn: '2026-03-09' });
    expect(codes(takeInReasons(request))).toEqual(['REASONS.ALREADY_GIVEN']);
  });

  it('say something, and came after the notice', () => {
    const request = awaitingReasons(RECEIVED);
    expect(codes(takeInReasons(request, { arrivedOn: '2026-02-27' }, ' '))).toEqual([
      'FACT.BEFORE_NOTICE',
      'EVIDENCE.MISSING',
    ]);
  });
});

describe('a withdrawal on paper (practice)', () => {
  it('ends the request on the day of its arrival, and is confirmed by letter', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    request.today = '2026-03-12';
    expect(takeInWithdrawal(request, { arrivedOn: '2026-03-11' }).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'WITHDRAWN', closedOn: '2026-03-12' });
    expect(request.state.letters.at(-1)?.code).toBe('W-ACK');
    expect(request.state.clockFacts.at(-1)).toMatchObject({ kind: 'ended', happenedOn: '2026-03-11' });
  });

  it('is in writing, not before the application, and not after the reply was served', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    expect(codes(takeInWithdrawal(request, { arrivedOn: '2026-02-27' }, ' '))).toEqual([
      'FACT.BEFORE_SUBMISSION',
      'EVIDENCE.MISSING',
    ]);
    expect(codes(takeInWithdrawal(PaperRequest.at('served')))).toEqual(['STAGE.NOT_POSSIBLE']);
  });
});
