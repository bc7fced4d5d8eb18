import { describe, expect, it } from '@jest/globals';
import { APPLICANT, PaperRequest, staff } from '../../test/paper-request.js';
import type { Decision } from '../decide/decide.js';

function codes(decision: Decision): string[] {
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code);
}

function correct(request: PaperRequest): Decision {
  return request.give('submitCorrection', APPLICANT, {}, { correction: '2025年度老旧小区改造项目立项批复' });
}

function confirm(request: PaperRequest, lateReason?: string): Decision {
  return request.give(
    'confirmCorrection',
    staff('clerk'),
    { confirmedOn: request.today, method: 'phone', lateForGoodReason: lateReason !== undefined },
    { evidence: '电话确认', lateReason },
  );
}

function noticeReceived(request: PaperRequest, receivedOn = request.today): Decision {
  return request.give('recordCorrectionNoticeReceived', staff('clerk'), { receivedOn }, { evidence: '平台查阅记录' });
}

function lapse(request: PaperRequest): Decision {
  return request.give('confirmCorrectionLapse', staff('clerk'), {}, { note: '无正当理由' });
}

describe('补正 (条例30)', () => {
  it('the notice states its last day, and the reply date is not judged while it is awaited', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02'); // Monday; reply due 30 March
    // Fifteen working days after 2 March: Monday 23 March.
    expect(request.state).toMatchObject({ stage: 'awaitingCorrection', correction: { correctBy: '2026-03-23' } });
    request.today = '2026-04-01';
    request.wake();
    expect(request.types()).not.toContain('ReplyOverdueRaised');
  });

  it('a correction on the last day counts, and the clock begins anew from its confirmation', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    noticeReceived(request);
    request.today = '2026-03-23';
    expect(correct(request).accepted).toBe(true);
    request.today = '2026-03-24';
    expect(confirm(request).accepted).toBe(true);
    // Twenty working days after Tuesday 24 March, over Qingming: Wednesday 22 April.
    expect(request.state).toMatchObject({ stage: 'intakeReview', replyDueOn: '2026-04-22' });
  });

  it('is asked for once, with all its points', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    correct(request);
    confirm(request);
    expect(codes(request.askForCorrection())).toEqual(['CORRECTION.ALREADY_REQUESTED']);
    const other = PaperRequest.at('intakeReview');
    const empty = other.give('requestCorrection', staff('clerk'), { periodWorkingDays: 0 }, { points: [] });
    expect(codes(empty)).toEqual(['CORRECTION.POINTS_MISSING', 'CORRECTION.PERIOD_MISSING']);
  });

  it('after the seventh working day it needs a reason, and does not stop the reply clock', () => {
    const request = PaperRequest.at('intakeReview', { today: '2026-03-02' });
    request.today = '2026-03-12'; // the eighth
    expect(codes(request.askForCorrection())).toEqual(['CORRECTION.NOTICE_LATE']);
    expect(request.askForCorrection('材料转送延误').accepted).toBe(true);
    request.today = '2026-03-31';
    request.wake();
    expect(request.types()).toContain('ReplyOverdueRaised');
  });

  it('lapses only by a person, after the proved period; the notice of the system comes first', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    request.today = '2026-03-24';
    expect(codes(lapse(request))).toEqual(['CORRECTION.PERIOD_RUNNING']);
    request.wake();
    expect(request.types().at(-1)).toBe('CorrectionProofMissing');
    noticeReceived(request, '2026-03-04'); // its fifteen working days end on Wednesday 25 March
    request.today = '2026-03-25';
    expect(codes(lapse(request))).toEqual(['CORRECTION.PERIOD_RUNNING']);
    request.today = '2026-03-26';
    request.wake();
    expect(request.types().at(-1)).toBe('CorrectionLapseProposed');
    expect(lapse(request).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'CORRECTION_LAPSED' });
    expect(request.state.letters.at(-1)?.code).toBe('T-CORR');
  });

  it('a late correction is taken with a good reason, and not without', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    noticeReceived(request);
    request.today = '2026-03-25';
    correct(request);
    expect(codes(confirm(request))).toEqual(['CORRECTION.LATE']);
    expect(confirm(request, '住院').accepted).toBe(true);
    expect(request.state.replyDueOn).toBe('2026-04-23');
  });

  it('a correction that waits to be confirmed raises the alarm of an unconfirmed request', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    correct(request);
    request.today = '2026-03-03';
    request.wake();
    expect(request.types().at(-1)).toBe('ConfirmationAlarmRaised');
  });

  it('evidence that the correction had arrived in time takes the lapse back; it then waits for its confirmation', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    noticeReceived(request);
    request.today = '2026-03-24';
    lapse(request);
    const found = (arrivedOn: string) =>
      request.give(
        'takeBackCorrectionLapse',
        staff('clerk'),
        { arrivedOn, proofDocumentId: null },
        { correction: '2025年度老旧小区改造项目立项批复', evidence: '收发室登记簿' },
      );
    expect(codes(found('2026-03-24'))).toEqual(['LAPSE.ACTED_LATE']);
    expect(found('2026-03-23').accepted).toBe(true);
    expect(request.state).toMatchObject({
      stage: 'awaitingCorrection',
      outcome: null,
      closedOn: null,
      correction: { arrivedOn: '2026-03-23' },
    });
    expect(confirm(request).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'intakeReview', replyDueOn: '2026-04-22' });
  });
});
