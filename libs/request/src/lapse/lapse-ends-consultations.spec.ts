import { describe, expect, it } from '@jest/globals';
import { answer, ask, byLink, codes, nth, prove } from '../../test/consultation.js';
import { charge, feeLapses, openNotice, takeBackFeeLapse } from '../../test/fees.js';
import { PaperRequest } from '../../test/paper-request.js';

/** Asked on Monday 2 March, one third party answered and one did not; then a fee was asked for, and nobody paid. */
function lapsed(): PaperRequest {
  const request = PaperRequest.at('processing', { today: '2026-03-02' });
  ask(request);
  ask(request);
  prove(request, request.today, 1);
  prove(request, request.today, 2);
  answer(request, 'agree', { ordinal: 1 });
  charge(request);
  openNotice(request);
  request.today = '2026-03-31';
  return request;
}

/** The same, with the second letter still without proof: its 15 working days never began, and it is open on 31 March. */
function lapsedWhileOpen(): PaperRequest {
  const request = PaperRequest.at('processing', { today: '2026-03-02' });
  ask(request);
  ask(request);
  prove(request, request.today, 1);
  answer(request, 'agree', { ordinal: 1 });
  charge(request);
  openNotice(request);
  request.today = '2026-03-31';
  feeLapses(request);
  return request;
}

describe('视为放弃 while opinions are awaited', () => {
  it('ends each open consultation on the day of the lapse, as a withdrawal does, and tells whoever was asked', () => {
    const request = lapsedWhileOpen();
    expect(request.state.stage).toBe('closed');
    expect(request.state.consultations.map(({ terminatedOn }) => terminatedOn)).toEqual([null, '2026-03-31']);
    expect(nth(request, 2).terminationReason).toBe('lapsed');
    const told = request.state.effects.filter(({ data }) => data.notice === 'consultationTerminated');
    expect(told.map(({ data }) => data.consultationId)).toEqual([nth(request, 2).id]);
    request.today = '2026-06-01';
    request.wake();
    expect(request.types()).not.toContain('ConsultationProofMissing');
  });

  it('leaves what had ended as it was: an opinion, and a silence', () => {
    const request = lapsed();
    expect(feeLapses(request).accepted).toBe(true);
    expect(request.types()).not.toContain('ConsultationTerminated');
    expect(request.state.consultations.map(({ terminatedOn }) => terminatedOn)).toEqual([null, null]);
  });

  it('taken back, the office is told how many were ended by it, and asks anew: the ended one takes no opinion', () => {
    const request = lapsedWhileOpen();
    request.today = '2026-04-03';
    expect(takeBackFeeLapse(request, '2026-03-27').accepted).toBe(true);
    const alerts = request.state.effects.filter(({ data }) => data.alert === 'lapseTakenBack');
    expect(alerts.map(({ data }) => data.consultationsEnded)).toEqual(['1']);
    expect(codes(request.give('giveOpinion', byLink(request, 2), { stance: 'agree' }, { reasons: '' }))).toEqual([
      'CONSULTATION.ALREADY_TERMINATED',
    ]);
    expect(nth(request, 1).opinion?.stance).toBe('agree');
    expect(ask(request).accepted).toBe(true);
    expect(nth(request, 3)).toMatchObject({ sentOn: '2026-04-03', terminatedOn: null });
  });

  it('taken back, the clock has an end in sight again: what was ended suspends no longer', () => {
    const request = lapsedWhileOpen();
    request.today = '2026-04-03';
    takeBackFeeLapse(request, '2026-03-27');
    expect(request.state).toMatchObject({ stage: 'processing', dueIsExpected: false });
    expect(request.state.replyDueOn).toBe('2026-04-29');
  });
});
