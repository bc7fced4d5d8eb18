import { describe, expect, it } from '@jest/globals';
import { codes, takeIn, takenIn } from '../../test/channels.js';
import { APPLICANT, PaperRequest, staff } from '../../test/paper-request.js';
import type { Decision } from '../decide/decide.js';

function tryToReach(request: PaperRequest, triedOn = request.today, evidence = '两次拨打，无人接听'): Decision {
  return request.give('recordUnreachable', staff('clerk'), { triedOn }, { evidence });
}

describe('an application handed in, taken down or signed for (条例31一、二)', () => {
  it.each(['in_person', 'oral', 'post_signed'] as const)(
    'by %s is received on that day, with its receipt',
    (channel) => {
      const request = takenIn(channel, '2026-03-02');
      // Twenty working days after Monday 2 March: Monday 30 March.
      expect(request.state).toMatchObject({
        channel,
        stage: 'registered',
        receivedOn: '2026-03-02',
        replyDueOn: '2026-03-30',
      });
      expect(request.state.letters.map(({ code }) => code)).toEqual(['ACK']);
    },
  );

  it('signed for on Friday and entered on Monday is received on Friday, with evidence', () => {
    const request = new PaperRequest('2026-03-09');
    const signedFor = { arrivedOn: '2026-03-06' };
    expect(codes(takeIn(request, 'post_signed', signedFor, ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(takeIn(request, 'post_signed', signedFor).accepted).toBe(true);
    expect(request.state).toMatchObject({ submittedOn: '2026-03-06', receivedOn: '2026-03-06' });
    expect(request.events.map(({ happenedOn, recordedOn }) => [happenedOn, recordedOn]).at(0)).toEqual([
      '2026-03-06',
      '2026-03-09',
    ]);
  });

  it('is never received tomorrow, nor before the regulation', () => {
    const request = new PaperRequest('2026-03-09');
    expect(codes(takeIn(request, 'in_person', { arrivedOn: '2026-03-10' }))).toEqual(['FACT.IN_FUTURE']);
    expect(codes(takeIn(request, 'in_person', { arrivedOn: '2019-05-14' }))).toEqual(['FACT.BEFORE_REGULATION']);
  });

  it('by word of mouth is an application only when it was read back and signed (条例29)', () => {
    const request = new PaperRequest('2026-03-09');
    expect(codes(takeIn(request, 'oral', { readBackAndSigned: false }))).toEqual(['ORAL.NOT_SIGNED']);
  });

  it('today before the eyes of the clerk needs no other evidence', () => {
    expect(takeIn(new PaperRequest('2026-03-09'), 'in_person', {}, '').accepted).toBe(true);
  });

  it('is taken in by a clerk, and by nobody else', () => {
    const facts = {
      channel: 'in_person' as const,
      arrivedOn: '2026-03-02',
      readBackAndSigned: false,
      requesterType: 'natural_person' as const,
      deliveryForm: 'counter' as const,
      hasEmail: false,
      attachments: [],
    };
    const given = (actor: Parameters<PaperRequest['give']>[1]) =>
      codes(new PaperRequest().give('takeInApplication', actor, facts, { evidence: '' }));
    expect(given(APPLICANT)).toEqual(['ACTOR.NOT_PERMITTED']);
    expect(given(staff('caseOfficer'))).toEqual(['ACTOR.NOT_PERMITTED']);
  });
});

describe('an application that waits for confirmation (条例31二、三, 207号)', () => {
  it.each(['post_ordinary', 'email', 'fax', 'misdirected'] as const)('by %s has no due date before it', (channel) => {
    const request = takenIn(channel, '2026-03-02');
    expect(request.state).toMatchObject({ channel, stage: 'arrived', receivedOn: null, replyDueOn: null, letters: [] });
    request.today = '2026-03-03';
    expect(request.confirm().accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'registered', receivedOn: '2026-03-03', replyDueOn: '2026-03-31' });
  });

  it('an applicant who is not reached is on record, and no clock runs until contact is restored', () => {
    const request = takenIn('post_ordinary', '2026-03-02');
    expect(tryToReach(request).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'arrived', unreachableOn: '2026-03-02', replyDueOn: null });
    request.today = '2026-03-16';
    expect(codes(request.confirm('2026-03-01'))).toEqual(['FACT.BEFORE_SUBMISSION', 'FACT.BEFORE_UNREACHABLE']);
    expect(request.confirm().accepted).toBe(true);
    // Twenty working days after Monday 16 March, over Qingming (Monday 6 April): Tuesday 14 April.
    expect(request.state).toMatchObject({ receivedOn: '2026-03-16', replyDueOn: '2026-04-14' });
  });

  it('being unreachable is proved, and lies neither ahead nor before the arrival', () => {
    const request = takenIn('post_ordinary', '2026-03-02');
    expect(codes(tryToReach(request, '2026-03-03', ' '))).toEqual(['FACT.IN_FUTURE', 'EVIDENCE.MISSING']);
    expect(codes(tryToReach(request, '2026-03-01'))).toEqual(['FACT.BEFORE_SUBMISSION']);
  });

  it('whoever was not reached is to be tried again within the internal limit', () => {
    const request = takenIn('post_ordinary', '2026-03-02');
    request.today = '2026-03-03';
    request.wake();
    tryToReach(request);
    request.today = '2026-03-09';
    request.wake();
    request.today = '2026-03-10'; // the fifth working day after Tuesday 3 March
    request.wake();
    const alarms = request.events.filter(({ type }) => type === 'ConfirmationAlarmRaised');
    expect(alarms.map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-03', '2026-03-10']);
  });
});

describe('a representative', () => {
  it('passes the review with a letter of authority, and not without', () => {
    const request = takenIn('in_person', '2026-03-02', { representative: { authorityDocumentId: null } });
    request.give('startIntakeReview', staff('clerk'), {});
    const complete = { identityShown: true, descriptionClear: true, formStated: true };
    expect(codes(request.give('passIntakeReview', staff('clerk'), complete))).toEqual(['INTAKE.AUTHORITY_MISSING']);
    expect(request.give('passIntakeReview', staff('clerk'), { ...complete, authorityShown: true }).accepted).toBe(true);
  });
});
