import { describe, expect, it } from '@jest/globals';
import { awaitingPayment, charge, feeLapses, openNotice, pay, takeBackFeeLapse, TWELFTH } from '../../test/fees.js';
import { calendar, PaperRequest, RULES, staff } from '../../test/paper-request.js';
import { decide, type Decision } from '../decide/decide.js';

function codes(decision: Decision): string[] {
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code);
}

/** Every request here is received on Monday 2 March 2026; its reply is due on Monday 30 March. */
const RECEIVED = '2026-03-02';

describe('收费通知 (条例42, 办法3-6)', () => {
  it('tells what the law computes, band by band, and waits for the payment', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    expect(charge(request, { method: 'pages' }).accepted).toBe(true);
    const issued = request.events.find(({ type }) => type === 'FeeNoticeIssued');
    expect(issued).toMatchObject({
      data: {
        method: 'pages',
        yuan: 1100,
        bands: [
          { from: 1, to: 30, units: 30, yuanEach: 0, yuan: 0 },
          { from: 31, to: 100, units: 70, yuanEach: 10, yuan: 700 },
          { from: 101, to: 120, units: 20, yuanEach: 20, yuan: 400 },
        ],
      },
      basis: ['条例42', '办法5', '办法6'],
    });
    expect(request.state).toMatchObject({ stage: 'awaitingPayment', fee: { method: 'pages', yuan: 1100 } });
    expect(request.state.letters.at(-1)?.code).toBe('FEE');
  });

  it('goes out on the last day of the reply period, and not the day after', () => {
    const inTime = PaperRequest.at('processing', { today: RECEIVED });
    inTime.today = '2026-03-30';
    expect(charge(inTime).accepted).toBe(true);
    const late = PaperRequest.at('processing', { today: RECEIVED });
    late.today = '2026-03-31';
    expect(codes(charge(late))).toEqual(['FEE.NOTICE_AFTER_DUE']);
  });

  it('asks for nothing where nothing is due, and by pages only for copies', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    expect(codes(charge(request, { itemRank: 10 }))).toEqual(['FEE.NOTHING_DUE']);
    expect(codes(charge(request, { method: 'pages', copyRequested: false }))).toEqual(['FEE.NO_COPY_REQUESTED']);
    expect(codes(charge(request, { itemRank: 0 }))).toEqual(['FEE.COUNT_OUT_OF_RANGE']);
  });

  it('says how to pay, or cannot be issued', () => {
    const { state } = PaperRequest.at('processing', { today: RECEIVED });
    const agency = { ...RULES, feePayment: [] };
    const data = { ...TWELFTH, method: 'items' as const };
    const command = { commandId: 'c', kind: 'issueFeeNotice' as const, actor: staff('clerk'), arrivedOn: RECEIVED };
    const context = { today: RECEIVED, calendar, agency, nextNumber: null };
    expect(codes(decide(state, { ...command, data, texts: {} }, context))).toEqual(['FEE.PAYMENT_UNSTATED']);
  });

  it('comes once: a request that was paid by item is not charged by page as well (办法3)', () => {
    const request = awaitingPayment(RECEIVED);
    pay(request);
    expect(codes(charge(request, { method: 'pages' }))).toEqual(['FEE.ALREADY_CHARGED']);
  });
});

describe('缴费', () => {
  it('the applicant pays on the last day, and the reply clock begins anew', () => {
    const request = awaitingPayment(RECEIVED);
    openNotice(request);
    request.today = '2026-03-30'; // the twentieth working day after the notice was opened
    expect(pay(request).accepted).toBe(true);
    // Twenty working days after Monday 30 March, over Qingming: Tuesday 28 April.
    expect(request.state).toMatchObject({
      stage: 'processing',
      replyDueOn: '2026-04-28',
      fee: { paidOn: '2026-03-30' },
    });
  });

  it('a day later it needs a reason that the agency accepts', () => {
    const request = awaitingPayment(RECEIVED);
    openNotice(request);
    request.today = '2026-03-31';
    expect(codes(pay(request))).toEqual(['FEE.PAID_LATE']);
    expect(codes(pay(request, { lateForGoodReason: true }))).toEqual(['FEE.PAID_LATE']);
    expect(pay(request, { lateForGoodReason: true }, { lateReason: '银行系统故障' }).accepted).toBe(true);
    expect(request.state.replyDueOn).toBe('2026-04-29');
  });

  it('counts on the day it was made, whenever it is learned; who pays has received the notice', () => {
    const request = awaitingPayment(RECEIVED);
    request.today = '2026-03-10';
    expect(pay(request, { paidOn: '2026-03-04' }).accepted).toBe(true);
    expect(request.state.fee).toMatchObject({ noticeReceivedOn: '2026-03-04', paidOn: '2026-03-04' });
    expect(request.state.replyDueOn).toBe('2026-04-01');
  });

  it('is of this fee and whole, with its receipt, not before the notice and not tomorrow', () => {
    const request = awaitingPayment(RECEIVED);
    expect(codes(pay(request, { yuan: 99 }))).toEqual(['FEE.AMOUNT_DIFFERS']);
    expect(codes(pay(request, { paidOn: '2026-03-03' }))).toEqual(['FACT.IN_FUTURE']);
    expect(codes(pay(request, { paidOn: '2026-02-27' }))).toEqual(['FACT.BEFORE_NOTICE']);
    expect(codes(pay(request, {}, { receiptNumber: ' ', evidence: '' }))).toEqual([
      'EVIDENCE.MISSING',
      'EVIDENCE.MISSING',
    ]);
  });

  it('while it is awaited in time, nobody is told that the reply is overdue', () => {
    const request = awaitingPayment(RECEIVED);
    openNotice(request);
    request.today = '2026-04-02';
    request.wake();
    expect(request.types()).not.toContain('ReplyOverdueRaised');
    expect(request.types()).not.toContain('ReplyReminderRaised');
  });
});

describe('逾期不缴费', () => {
  it('is proposed by the system the day after, and confirmed by a person', () => {
    const request = awaitingPayment(RECEIVED);
    openNotice(request);
    request.today = '2026-03-30';
    expect(codes(feeLapses(request))).toEqual(['FEE_NOTICE.PERIOD_RUNNING']);
    request.today = '2026-03-31';
    request.wake();
    expect(request.types().at(-1)).toBe('FeeLapseProposed');
    expect(feeLapses(request).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'FEE_LAPSED' });
    expect(request.state.letters.at(-1)?.code).toBe('T-FEE');
  });

  it('needs proof that the notice came; its want is told once, and the period runs from the proof', () => {
    const request = awaitingPayment(RECEIVED);
    request.today = '2026-04-01';
    expect(codes(feeLapses(request))).toEqual(['FEE_NOTICE.NOT_SERVED']);
    request.wake();
    expect(request.types().at(-1)).toBe('FeeProofMissing');
    request.wake();
    expect(request.types().filter((type) => type === 'FeeProofMissing')).toHaveLength(1);
    const received = request.give(
      'recordFeeNoticeReceived',
      staff('clerk'),
      { receivedOn: '2026-03-10' },
      { evidence: '邮政回执' },
    );
    expect(received.accepted).toBe(true);
    request.today = '2026-04-08'; // the twentieth working day after 10 March, over Qingming
    expect(codes(feeLapses(request))).toEqual(['FEE_NOTICE.PERIOD_RUNNING']);
    request.today = '2026-04-09';
    request.wake();
    expect(request.types().at(-1)).toBe('FeeLapseProposed');
  });

  it('evidence that the applicant had paid in time takes it back, and the work goes on', () => {
    const request = awaitingPayment(RECEIVED);
    openNotice(request);
    request.today = '2026-03-31';
    feeLapses(request);
    request.today = '2026-04-03';
    expect(codes(takeBackFeeLapse(request, '2026-03-31'))).toEqual(['LAPSE.ACTED_LATE']);
    expect(takeBackFeeLapse(request, '2026-03-27').accepted).toBe(true);
    expect(request.types().slice(-3)).toEqual(['LapseTakenBack', 'FeePaid', 'DueDateSet']);
    // Twenty working days after Friday 27 March, over Qingming: Monday 27 April.
    expect(request.state).toMatchObject({
      stage: 'processing',
      outcome: null,
      closedOn: null,
      lapse: null,
      replyDueOn: '2026-04-27',
    });
    expect(codes(takeBackFeeLapse(request, '2026-03-27'))).toEqual(['STAGE.NOT_POSSIBLE']);
  });

  it('what ended otherwise has no lapse to take back', () => {
    expect(codes(takeBackFeeLapse(PaperRequest.at('closed'), RECEIVED))).toEqual(['LAPSE.NONE']);
  });
});

describe('不收费的决定 (条例42)', () => {
  const decideNot = (request: PaperRequest, reason: string, itemRank = 12) =>
    request.give('decideNotToCharge', staff('disclosureHead'), { ...TWELFTH, itemRank, pages: 0 }, { reason });

  it('stands with its reason, and closes the way to a notice', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    expect(codes(decideNot(request, ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(decideNot(request, '申请人为残疾人，系办理低保所需').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', feeNotCharged: true });
    expect(codes(charge(request))).toEqual(['FEE.ALREADY_NOT_CHARGED']);
  });

  it('is not taken where nothing could be charged', () => {
    expect(codes(decideNot(PaperRequest.at('processing'), '未超过免费数量', 10))).toEqual(['FEE.NOTHING_DUE']);
  });
});
