import { describe, expect, it } from '@jest/globals';
import { LAWFUL, propose } from '../../test/outcomes.js';
import { APPLICANT, calendar, PaperRequest, RULES, staff } from '../../test/paper-request.js';
import { answer, asked, ORGAN } from '../../test/rectification.js';
import { examine, suggested } from '../../test/suggestion.js';
import { allowedActions, timersOf, type Decision } from '../index.js';

const codes = (decision: Decision) => (decision.accepted ? [] : decision.reasons.map(({ code }) => code));

const findWrong = (request: PaperRequest, reason = '引用的条款有误') =>
  request.give('replaceReply', staff('clerk'), {}, { reason });

/** From the new proposal to the new reply in the applicant's hands. */
function answerAnew(request: PaperRequest): void {
  propose(request, LAWFUL.PETITION);
  request.effect('renderDraft');
  request.sign();
  request.serve();
}

describe('a wrong reply', () => {
  it('is corrected by a new one that names it, and is judged in time by the first', () => {
    const request = PaperRequest.at('closed', { today: '2026-03-02' }); // due Monday 30 March
    const wrong = request.state.letters.find(({ code }) => code === 'R-GRANT');
    request.today = '2026-05-06';
    expect(codes(findWrong(request))).toEqual([]);
    expect(request.state).toMatchObject({
      stage: 'processing',
      outcome: null,
      dispatchedOn: null,
      closedOn: null,
      replaces: { letterId: wrong?.id, number: wrong?.number, issuedOn: '2026-03-02', closedOn: '2026-03-02' },
    });
    answerAnew(request);
    const dispatched = request.events.filter(({ type }) => type === 'ReplyDispatched').map(({ data }) => data);
    expect(dispatched).toMatchObject([{ inTime: true }, { dispatchedOn: '2026-05-06', inTime: true }]);
    expect(
      request.state.letters.filter(({ code }) => code.startsWith('R-')).map(({ code, status }) => [code, status]),
    ).toEqual([
      ['R-GRANT', 'issued'],
      ['R-PET', 'issued'],
    ]);
  });

  it('is closed a second time under its first closing: the annual report counts one request once', () => {
    const request = PaperRequest.at('closed', { today: '2026-12-30' });
    request.today = '2027-01-11';
    findWrong(request);
    answerAnew(request);
    request.give('closeRequest', staff('clerk'), {});
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'PETITION', closedOn: '2026-12-30' });
  });

  it('that was not closed yet is closed on the day of its closing', () => {
    const request = PaperRequest.at('served', { today: '2026-03-02' });
    findWrong(request);
    answerAnew(request);
    request.today = '2026-03-09';
    request.give('closeRequest', staff('clerk'), {});
    expect(request.state.closedOn).toBe('2026-03-09');
  });

  it('may turn out wrong again: each new one names the one before', () => {
    const request = PaperRequest.at('served');
    findWrong(request);
    answerAnew(request);
    const second = request.state.letters.at(-1);
    findWrong(request, '办理渠道已变更');
    expect(request.state.replaces).toMatchObject({ letterId: second?.id, number: second?.number });
  });

  it('stands with its days: only those of the new reply can be taken back then', () => {
    const request = PaperRequest.at('served', { deliveryForm: 'counter' });
    expect(request.state.dayFacts.map(({ type }) => type)).toContain('ReplyServed');
    findWrong(request);
    expect(request.state.dayFacts.map(({ type }) => type)).not.toContain('ReplyServed');
  });

  it('presses nobody for a date that was kept: no reminder, no red alert', () => {
    const request = PaperRequest.at('served', { today: '2026-03-02' });
    request.today = '2026-05-06';
    findWrong(request);
    const timers = timersOf(request.state, { calendar, agency: RULES }).map(({ kind }) => kind);
    expect(timers.filter((kind) => kind.startsWith('reply'))).toEqual([]);
  });

  it('is not extended, charged for or withdrawn while it is replaced: the request was answered', () => {
    const request = PaperRequest.at('served', { today: '2026-03-02' });
    findWrong(request);
    const extend = request.give('extendReplyPeriod', staff('disclosureHead'), { workingDays: 5 }, { reasons: 'x' });
    expect(extend.accepted).toBe(false);
    const context = { today: request.today, calendar, agency: RULES, nextNumber: null };
    const charge = allowedActions(request.state, staff('clerk'), context).find(
      ({ command }) => command === 'issueFeeNotice',
    );
    expect(charge?.allowed).toBe(false);
    expect(codes(request.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' }))).toEqual([
      'REPLY.ALREADY_SERVED',
    ]);
  });

  it('needs its reason, a served reply, and a package that is not being written', () => {
    expect(codes(findWrong(PaperRequest.at('served'), ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(codes(findWrong(PaperRequest.at('decided')))).toEqual(['STAGE.NOT_POSSIBLE']);
    const withdrawn = PaperRequest.at('processing');
    withdrawn.give('withdrawRequest', APPLICANT, {}, { statement: '撤回' });
    expect(codes(findWrong(withdrawn))).toEqual(['REPLY.NONE']);
    const packed = PaperRequest.at('closed');
    for (const kind of ['noticeApplicant', 'alertStaff'] as const) {
      while (packed.state.effects.some((each) => each.kind === kind && each.status === 'open')) packed.effect(kind);
    }
    packed.give('archiveRequest', staff('archivist'), {});
    expect(codes(findWrong(packed))).toEqual(['ARCHIVE.ALREADY_STARTED']);
  });

  it('can be corrected even from the archive, which is written anew', () => {
    const request = PaperRequest.at('archived');
    expect(codes(findWrong(request))).toEqual([]);
    answerAnew(request);
    request.give('closeRequest', staff('clerk'), {});
    request.archive();
    expect(request.state.stage).toBe('archived');
  });
});

describe('a wrong answer under 条例41 or 44', () => {
  /** Answered and told on Monday 9 March 2026. */
  function answered(): PaperRequest {
    const request = asked();
    request.today = '2026-03-09';
    answer(request, 'notCorrected');
    request.effect('issueLetter');
    return request;
  }

  it('is replaced by a new one that names it, closed under the first closing', () => {
    const request = answered();
    const [wrong] = request.state.letters;
    request.today = '2026-05-06';
    expect(codes(findWrong(request, '原始档案与答复不符'))).toEqual([]);
    expect(request.state).toMatchObject({
      stage: 'verifying',
      outcome: null,
      closedOn: null,
      rectification: { since: '2026-05-06', answer: null },
      replaces: { letterId: wrong?.id, number: wrong?.number, issuedOn: '2026-03-09', closedOn: '2026-03-09' },
    });
    expect(codes(answer(request, 'transferred', { organ: ORGAN }))).toEqual([]);
    request.effect('issueLetter');
    expect(request.state).toMatchObject({
      stage: 'closed',
      closedOn: '2026-03-09',
      rectification: { answer: { decision: 'transferred', answeredOn: '2026-05-06' } },
      letters: [{ status: 'issued' }, { status: 'issued' }],
    });
  });

  it('gives the house its limit anew, from the day on which it was found wrong', () => {
    const request = answered();
    request.today = '2026-05-06'; // Saturday 9 May is a working day: the 20th is Tuesday 2 June
    findWrong(request);
    expect(timersOf(request.state, { calendar, agency: RULES })).toMatchObject([
      { kind: 'limitAlert', firesOn: '2026-05-26', dueOn: '2026-06-02' },
      { kind: 'rectificationDue', firesOn: '2026-06-02' },
    ]);
  });

  it('of a suggestion as well, from the archive too', () => {
    const request = suggested();
    examine(request, 'notAdopted');
    request.effect('issueLetter');
    request.archive();
    expect(codes(findWrong(request))).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'examining', archivingStarted: false });
    examine(request, 'adopted');
    request.effect('issueLetter');
    request.archive();
    expect(request.state).toMatchObject({ stage: 'archived', suggestion: { answer: { decision: 'adopted' } } });
  });

  it('needs its reason and an answer that was told: neither a withdrawal nor an unmade letter is one', () => {
    expect(codes(findWrong(answered(), ' '))).toEqual(['EVIDENCE.MISSING']);
    expect(codes(findWrong(asked()))).toContain('STAGE.NOT_POSSIBLE');
    const withdrawn = asked();
    answer(withdrawn, 'withdrawn');
    withdrawn.effect('issueLetter');
    expect(codes(findWrong(withdrawn))).toEqual(['REPLY.NONE']);
    const unmade = asked();
    answer(unmade);
    expect(codes(findWrong(unmade))).toEqual(['REPLY.NONE']);
  });
});
