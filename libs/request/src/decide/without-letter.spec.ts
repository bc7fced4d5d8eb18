import { describe, expect, it } from '@jest/globals';
import { askForReasons } from '../../test/reasons.js';
import { APPLICANT, PaperRequest, staff } from '../../test/paper-request.js';

/** The acknowledgement was issued before; the next letter is the one that fails. */
function letterFails(request: PaperRequest): void {
  const open = () => request.state.effects.filter(({ kind, status }) => kind === 'issueLetter' && status === 'open');
  while (open().length > 1) request.effect('issueLetter');
  request.effect('issueLetter', 'failed', { code: 'LETTER.GLYPH_MISSING', missing: ['points'] });
}

const tasks = (request: PaperRequest) => request.state.tasks.map(({ kind }) => kind);

describe('a letter that cannot be made has asked for nothing', () => {
  it('补正: the request goes back to the review, with a task, and may be sent back once as before', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02'); // Monday; reply due 30 March
    letterFails(request);
    expect(request.state).toMatchObject({
      stage: 'intakeReview',
      correction: null,
      correctionsRequested: 0,
      replyDueOn: '2026-03-30',
    });
    expect(tasks(request)).toEqual(['letterFailed']);
    request.today = '2026-03-03';
    expect(request.askForCorrection().accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'awaitingCorrection', correction: { sentOn: '2026-03-03' } });
  });

  it('补正: the reply date is judged again, as though nothing had been asked', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    letterFails(request);
    request.today = '2026-04-01';
    request.wake();
    expect(request.types()).toContain('BreachRecorded');
  });

  it('补正: what a clerk recorded of its receipt falls with it, and cannot be taken back any more', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    const receivedOn = request.today;
    request.give('recordCorrectionNoticeReceived', staff('clerk'), { receivedOn }, { evidence: '当面' });
    letterFails(request);
    expect(request.state.dayFacts.map(({ type }) => type)).not.toContain('CorrectionNoticeReceived');
  });

  it('补正: a correction that came all the same is confirmed, not lost', () => {
    const request = PaperRequest.awaitingCorrection('2026-03-02');
    request.give('submitCorrection', APPLICANT, {}, { correction: '2025年度立项批复' });
    letterFails(request);
    expect(request.state).toMatchObject({ stage: 'awaitingCorrection', correction: { arrivedOn: '2026-03-02' } });
  });

  it.each(['intakeReview', 'processing'] as const)('说明理由 that was asked in %s goes on there', (stage) => {
    const request = PaperRequest.at(stage, { today: '2026-03-02' });
    expect(askForReasons(request).accepted).toBe(true);
    expect(request.state.stage).toBe('awaitingReasons');
    letterFails(request);
    expect(request.state).toMatchObject({ stage, reasons: null, replyDueOn: '2026-03-30' });
    expect(tasks(request)).toEqual(['letterFailed']);
    expect(askForReasons(request).accepted).toBe(true);
  });

  it('说明理由: reasons that were given meanwhile are judged', () => {
    const request = PaperRequest.at('intakeReview', { today: '2026-03-02' });
    askForReasons(request);
    request.give('giveReasons', APPLICANT, {}, { reasons: '研究所需' });
    letterFails(request);
    expect(request.state).toMatchObject({ stage: 'awaitingReasons', reasons: { givenOn: '2026-03-02' } });
  });
});
