import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/consultation.js';
import { takeIn } from '../../test/channels.js';
import { calendar, PaperRequest, RULES, staff } from '../../test/paper-request.js';
import { answer, askForRectification, asked, ORGAN } from '../../test/rectification.js';
import { allowedActions, timersOf } from '../index.js';

const told = (request: PaperRequest) =>
  request.state.effects.map(({ data }) => data.notice ?? data.alert).filter(Boolean);

describe('更正 (条例41): a record about oneself is to be put right', () => {
  it('waits for no confirmation; no clock of the law runs, and the house has a limit of its own', () => {
    const request = asked();
    expect(request.state).toMatchObject({
      stage: 'verifying',
      submittedOn: '2026-03-02',
      receivedOn: null,
      replyDueOn: null,
      clockFacts: [],
      rectification: { answer: null },
    });
    expect(told(request)).toEqual(['rectificationAsked', 'rectificationReceived']);
    expect(timersOf(request.state, { calendar, agency: RULES })).toMatchObject([
      { kind: 'limitAlert', firesOn: '2026-03-23', dueOn: '2026-03-30' },
      { kind: 'rectificationDue', firesOn: '2026-03-30' },
    ]);
  });

  it('comes to the counter as well, with number and code and without an acknowledgement of a clock', () => {
    const request = new PaperRequest('2026-03-02');
    expect(takeIn(request, 'in_person', { procedure: 'rectification' }).accepted).toBe(true);
    expect(request.state).toMatchObject({ stage: 'verifying', channel: 'in_person', letters: [] });
    expect(told(request)).toEqual(['rectificationAsked']);
  });

  it('is given to a unit to check, and answered by the head of the office by letter; then it is closed and archived', () => {
    const request = asked();
    request.assign();
    expect(request.state.stage).toBe('verifying');
    expect(codes(answer(request))).toEqual([]);
    expect(request.state).toMatchObject({
      stage: 'closed',
      closedOn: '2026-03-02',
      rectification: { answer: { decision: 'corrected', answeredOn: '2026-03-02' } },
    });
    expect(request.state.letters).toMatchObject([{ code: 'RECT', status: 'numbered' }]);
    request.effect('issueLetter');
    expect(told(request).at(-1)).toBe('rectificationAnswered');
    request.archive();
    expect(request.state.stage).toBe('archived');
  });

  it.each(['transferred', 'directed'] as const)(
    'that another organ must decide is %s only with its name and address',
    (decision) => {
      const request = asked();
      expect(codes(answer(request, decision))).toEqual(['RECTIFICATION.ORGAN_MISSING']);
      expect(codes(answer(request, decision, { organ: ORGAN }))).toEqual([]);
    },
  );

  it('is not answered without what was found, nor by anybody else', () => {
    expect(codes(answer(asked(), 'notCorrected', { findings: ' ' }))).toEqual(['EVIDENCE.MISSING']);
    const texts = { findings: '已核实', organ: null };
    expect(codes(asked().give('answerRectification', staff('caseOfficer'), { decision: 'corrected' }, texts))).toEqual([
      'ACTOR.NOT_PERMITTED',
    ]);
  });

  it('is answered anew where the letter could not be made: nobody was told', () => {
    const request = asked();
    answer(request);
    request.effect('issueLetter', 'failed');
    expect(request.state).toMatchObject({ stage: 'verifying', outcome: null, closedOn: null });
    expect(request.state.tasks.map(({ kind }) => kind)).toEqual(['letterFailed']);
    expect(codes(answer(request, 'notCorrected'))).toEqual([]);
  });

  it('is reminded of on the last day, once, and past it turns red as any limit of the house', () => {
    const request = asked();
    request.today = '2026-03-30';
    request.wake();
    request.wake();
    expect(request.types().filter((type) => type === 'RectificationReminderRaised')).toHaveLength(1);
    request.today = '2026-03-31';
    request.wake();
    expect(request.state.supervision.entries).toMatchObject([{ kind: 'breach', breach: { limit: 'rectification' } }]);
    answer(request);
    expect(request.state.supervision.entries[0]?.endedOn).toBe('2026-03-31');
  });

  it('is no application for information: nothing of its reply fits it', () => {
    const request = asked();
    answer(request);
    request.effect('issueLetter');
    const context = { today: request.today, calendar, agency: RULES, nextNumber: null };
    const actions = allowedActions(request.state, staff('clerk', 'disclosureHead'), context);
    for (const command of ['reopenOnOrder', 'promoteToProactive']) {
      const found = actions.find((each) => each.command === command);
      expect([command, found?.reasons.map(({ code }) => code)]).toEqual([
        command,
        expect.arrayContaining(['PROCEDURE.NOT_DISCLOSURE']),
      ]);
    }
  });

  it('without e-mail is told on the receipt alone', () => {
    const request = new PaperRequest('2026-03-02');
    askForRectification(request, false);
    expect(told(request)).toEqual(['rectificationAsked']);
  });
});
