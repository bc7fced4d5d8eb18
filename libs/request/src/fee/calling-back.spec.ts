import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/channels.js';
import { awaitingPayment, callBack, charge, feeLapses, openNotice, pay } from '../../test/fees.js';
import { calendar, PaperRequest } from '../../test/paper-request.js';
import { clockOf } from '../clock-facts.js';

/** Every request here is received on Monday 2 March 2026; its reply is due on Monday 30 March. */
const RECEIVED = '2026-03-02';

/** Charged on 4 March, with the letter in the applicant's hands. */
function charged(): PaperRequest {
  const request = PaperRequest.at('processing', { today: RECEIVED });
  request.today = '2026-03-04';
  charge(request);
  issueFee(request);
  openNotice(request);
  return request;
}

function issueFee(request: PaperRequest, outcome: 'done' | 'failed' = 'done'): void {
  const isOpen = () => request.state.effects.some((each) => each.status === 'open' && each.data.letterCode === 'FEE');
  while (isOpen()) {
    const isLast = request.state.effects.filter((each) => each.kind === 'issueLetter' && each.status === 'open').length;
    request.effect('issueLetter', isLast === 1 ? outcome : 'done');
  }
}

const reading = (request: PaperRequest) => clockOf(request.state, calendar, request.today, true);

describe('a wrong fee notice', () => {
  it('is called back with its reason, and the reply is due as though it had never been sent', () => {
    const request = charged();
    request.today = '2026-03-10';
    expect(reading(request).isJudged).toBe(false);
    expect(callBack(request).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', fee: null, replyDueOn: '2026-03-30' });
    expect(reading(request)).toMatchObject({ isJudged: true, replyDueOn: '2026-03-30', workingDaysLeft: 14 });
    // The letter stays in the applicant's list, marked.
    expect(request.state.letters.at(-1)).toMatchObject({ code: 'FEE', status: 'issued', calledBackOn: '2026-03-10' });
    expect(request.state.effects.slice(-2).map(({ data }) => data)).toEqual([
      { notice: 'feeNoticeCalledBack' },
      { alert: 'feeNoticeCalledBack' },
    ]);
  });

  it('stays in the trace, marked, beside the day on which it was called back', () => {
    const request = charged();
    request.today = '2026-03-10';
    callBack(request);
    const facts = reading(request).trace.flatMap(({ date, facts }) =>
      facts.map(({ kind, text, takenBack }) => [date, kind, takenBack, text] as const),
    );
    expect(facts.map(([date, kind, takenBack]) => [date, kind, takenBack])).toEqual([
      ['2026-03-02', 'arrived', false],
      ['2026-03-02', 'received', false],
      ['2026-03-04', 'feeNoticeSent', true],
      ['2026-03-04', 'feeNoticeReceived', true],
      ['2026-03-10', 'takenBack', false],
      ['2026-03-10', 'takenBack', false],
    ]);
    expect(facts.at(-1)?.[3]).toContain('撤回通知，视为没有发出');
  });

  it('leaves an overdue reply overdue: the days of a wrong notice are the agency’s own', () => {
    const request = charged();
    request.today = '2026-04-01';
    request.wake();
    expect(request.types()).not.toContain('ReplyOverdueRaised');
    callBack(request);
    request.wake();
    expect(request.types().at(-1)).toBe('ReplyOverdueRaised');
  });

  it('gives way to a right one, whose period runs from its own receipt', () => {
    const request = charged();
    request.today = '2026-03-10';
    callBack(request);
    expect(charge(request, { method: 'pages' }).accepted).toBe(true);
    issueFee(request);
    openNotice(request);
    expect(reading(request).payment?.dueOn).toBe('2026-04-08'); // twenty working days after 10 March, over Qingming
    request.today = '2026-03-31'; // the day on which the first would have lapsed
    expect(codes(feeLapses(request))).toEqual(['FEE_NOTICE.PERIOD_RUNNING']);
    expect(pay(request, { yuan: 1100 }).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', replyDueOn: '2026-04-29' });
  });

  it('is called back once more where the second was wrong too', () => {
    const request = charged();
    callBack(request);
    charge(request, { method: 'pages' });
    issueFee(request);
    expect(callBack(request).accepted).toBe(true);
    expect(reading(request)).toMatchObject({ isJudged: true, replyDueOn: '2026-03-30' });
  });

  it('needs its reason, is not called back while its letter is being made, nor once it is paid', () => {
    expect(codes(callBack(charged(), ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(codes(callBack(awaitingPayment(RECEIVED)))).toEqual(['LETTER.NOT_ISSUED']);
    const paid = charged();
    pay(paid);
    expect(codes(callBack(paid))).toEqual(['STAGE.NOT_POSSIBLE']);
  });

  it('has no proof of receipt left that could be taken back', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    charge(request);
    issueFee(request);
    request.give(
      'recordFeeNoticeReceived',
      { kind: 'staff', id: 's', roles: ['clerk'] },
      { receivedOn: RECEIVED },
      { evidence: '当面签收' },
    );
    expect(request.state.dayFacts.map(({ type }) => type)).toContain('FeeNoticeReceived');
    callBack(request);
    expect(request.state.dayFacts.map(({ type }) => type)).not.toContain('FeeNoticeReceived');
  });
});

describe('a fee notice whose letter cannot be made', () => {
  it('was asked of nobody: the work goes on and its clock too, with a task for the clerk', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    charge(request);
    request.today = '2026-03-10';
    issueFee(request, 'failed');
    expect(request.types().slice(-3)).toEqual(['LetterNumberVoided', 'FeeNoticeCalledBack', 'TaskRaised']);
    expect(request.state).toMatchObject({ stage: 'processing', fee: null, replyDueOn: '2026-03-30' });
    expect(reading(request).isJudged).toBe(true);
    // The applicant never heard of it.
    expect(request.state.effects.map(({ data }) => data.notice)).not.toContain('feeNoticeCalledBack');
    expect(charge(request).accepted).toBe(true);
  });
});
