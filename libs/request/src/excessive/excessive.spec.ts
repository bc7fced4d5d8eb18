import { describe, expect, it } from '@jest/globals';
import { APPLICANT, calendar, PaperRequest, staff } from '../../test/paper-request.js';
import { askForReasons, awaitingReasons, defer, giveReasons, judge } from '../../test/reasons.js';
import type { Decision } from '../decide/decide.js';
import { reasonsRequestOf } from './reasons-request.js';

function codes(decision: Decision): string[] {
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code);
}

/** Every request here is received on Monday 2 March 2026; its reply is due on Monday 30 March. */
const RECEIVED = '2026-03-02';

function noticeReceived(request: PaperRequest, receivedOn = request.today): Decision {
  return request.give('recordReasonsNoticeReceived', staff('clerk'), { receivedOn }, { evidence: '邮政回执' });
}

describe('要求说明理由 (条例35)', () => {
  it('states number and frequency, gives the period of the setting, and stops no clock', () => {
    const request = PaperRequest.at('intakeReview', { today: RECEIVED });
    expect(codes(askForReasons(request, ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(askForReasons(request).accepted).toBe(true);
    // Fifteen working days after 2 March: Monday 23 March.
    expect(request.state).toMatchObject({ stage: 'awaitingReasons', reasons: { explainBy: '2026-03-23' } });
    expect(request.state.letters.at(-1)?.code).toBe('RSN');
    expect(request.state.replyDueOn).toBe('2026-03-30');
    request.today = '2026-03-31';
    request.wake();
    expect(request.types()).toContain('ReplyOverdueRaised');
  });

  it('is asked once, also when the excess shows only later', () => {
    const request = PaperRequest.at('processing', { today: RECEIVED });
    expect(askForReasons(request).accepted).toBe(true);
    giveReasons(request);
    judge(request, 'reasonable');
    expect(codes(askForReasons(request))).toEqual(['REASONS.ALREADY_REQUESTED']);
  });

  it('who answers the notice has received it; there is one answer', () => {
    const request = awaitingReasons(RECEIVED);
    request.today = '2026-03-05';
    expect(codes(giveReasons(request, ''))).toEqual(['EVIDENCE.MISSING']);
    expect(giveReasons(request).accepted).toBe(true);
    expect(request.state.reasons).toMatchObject({ noticeReceivedOn: '2026-03-05', givenOn: '2026-03-05' });
    expect(codes(giveReasons(request))).toEqual(['REASONS.ALREADY_GIVEN']);
  });

  it('opening the notice proves that it came, once', () => {
    const request = awaitingReasons(RECEIVED);
    request.give('acknowledgeReasonsNotice', APPLICANT, {});
    request.today = '2026-03-06';
    request.give('acknowledgeReasonsNotice', APPLICANT, {});
    expect(request.state.reasons?.noticeReceivedOn).toBe(RECEIVED);
    expect(codes(noticeReceived(request))).toEqual(['NOTICE.ALREADY_RECEIVED']);
  });
});

describe('理由合理', () => {
  it('the work goes on as usual', () => {
    const request = awaitingReasons(RECEIVED);
    giveReasons(request);
    expect(codes(judge(request, 'reasonable', ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(judge(request, 'reasonable').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', replyDueOn: '2026-03-30' });
  });

  it('where the period does not do, the reply is deferred to a later day and the applicant is told', () => {
    const request = awaitingReasons(RECEIVED);
    giveReasons(request);
    judge(request, 'reasonable');
    expect(codes(defer(request, '2026-03-30'))).toEqual(['DEFERRAL.NOT_LATER']);
    expect(codes(defer(request, '2026-05-29', ''))).toEqual(['EVIDENCE.MISSING']);
    expect(defer(request, '2026-05-29').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', replyDueOn: '2026-05-29' });
    expect(request.state.letters.at(-1)?.code).toBe('DEF');
  });

  it('is deferred on the due day at the latest, and only for reasons that were accepted', () => {
    const request = awaitingReasons(RECEIVED);
    giveReasons(request);
    judge(request, 'reasonable');
    request.today = '2026-03-31';
    expect(codes(defer(request, '2026-05-29'))).toEqual(['DEFERRAL.AFTER_DUE']);
    expect(codes(defer(PaperRequest.at('processing'), '2026-05-29'))).toEqual(['DEFERRAL.REASONS_NOT_ACCEPTED']);
  });
});

describe('理由不合理，或者没有按时说明', () => {
  it('given and found bad: not to be processed', () => {
    const request = awaitingReasons(RECEIVED);
    giveReasons(request);
    expect(judge(request, 'unreasonable').accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'processing', reasons: { judged: 'unreasonable' } });
    expect(reasonsRequestOf(request.state, calendar)).toEqual({
      noticeServedOn: RECEIVED,
      dueOn: '2026-03-23',
      answered: true,
      judged: 'unreasonable',
    });
  });

  it('silence speaks against nobody before the proved period is over; the system says when', () => {
    const request = awaitingReasons(RECEIVED);
    request.today = '2026-03-24';
    expect(codes(judge(request, 'unreasonable'))).toEqual(['REASONS_REQUEST.NOT_MADE']);
    request.wake();
    expect(request.types().at(-1)).toBe('ReasonsProofMissing');
    noticeReceived(request, '2026-03-04'); // its fifteen working days end on Wednesday 25 March
    expect(codes(judge(request, 'unreasonable'))).toEqual(['REASONS_REQUEST.PERIOD_RUNNING']);
    request.today = '2026-03-26';
    request.wake();
    expect(request.types().at(-1)).toBe('ReasonsSilenceRaised');
    expect(judge(request, 'unreasonable').accepted).toBe(true);
  });

  it('the agency may go on without an answer at any time', () => {
    expect(judge(awaitingReasons(RECEIVED), 'reasonable').accepted).toBe(true);
  });
});
