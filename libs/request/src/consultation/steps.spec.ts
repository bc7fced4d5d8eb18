import { describe, expect, it } from '@jest/globals';
import { answer, ask, inProcessing, judge, nth, override, prove } from '../../test/consultation.js';
import { calendar, type PaperRequest } from '../../test/paper-request.js';
import { findStanding, standingsOf, stepsFor, type ConsultationStep } from '../index.js';

function steps(request: PaperRequest, ordinal = 1): ConsultationStep[] {
  const found = findStanding(standingsOf(request.state, calendar, request.today), nth(request, ordinal).id);
  return found ? stepsFor(found) : [];
}

describe('what the desk offers about one of several consultations', () => {
  it('proof, opinion, unreachable or an end, while the letter is on its way', () => {
    const request = inProcessing();
    ask(request);
    expect(steps(request)).toEqual([
      'recordConsultationReceipt',
      'recordOpinion',
      'recordConsultedUnreachable',
      'terminateConsultation',
    ]);
  });

  it('each of its own: one that agreed is done with, one that objects is judged, then overridden, then proved', () => {
    const request = inProcessing();
    ask(request);
    ask(request);
    prove(request, request.today, 1);
    expect(steps(request, 1)).toEqual(['recordOpinion', 'terminateConsultation']);
    answer(request, 'agree', { ordinal: 1 });
    answer(request, 'object', { ordinal: 2 });
    expect(steps(request, 1)).toEqual(['terminateConsultation']);
    expect(steps(request, 2)).toEqual(['judgeObjection', 'terminateConsultation']);
    judge(request, true, 2);
    expect(steps(request, 2)).toEqual(['judgeObjection', 'overrideObjection', 'terminateConsultation']);
    override(request, '2026-03-16', 2);
    expect(steps(request, 2)).toEqual(['judgeObjection', 'recordOverrideNoticeReceipt', 'terminateConsultation']);
  });

  it('nothing of one that ended without an opinion being needed', () => {
    const request = inProcessing();
    ask(request);
    request.give(
      'terminateConsultation',
      { kind: 'staff', id: 's', roles: ['caseOfficer'] },
      {
        consultationId: nth(request).id,
      },
      { reason: '不在申请范围内' },
    );
    expect(steps(request)).toEqual([]);
  });
});
