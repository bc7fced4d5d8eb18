import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/consultation.js';
import { takeIn } from '../../test/channels.js';
import { LAWFUL, propose, requestFor } from '../../test/outcomes.js';
import { APPLICANT, calendar, PaperRequest, RULES, staff } from '../../test/paper-request.js';
import { examine, INFORMATION_OF, suggest, suggested } from '../../test/suggestion.js';
import { allowedActions, clockOf, suggestingBlockers, timersOf } from '../index.js';

const told = (request: PaperRequest) =>
  request.state.effects.map(({ data }) => data.notice ?? data.alert).filter(Boolean);

describe('建议主动公开 (条例44): what was given to one applicant should be published for everybody', () => {
  it('waits for no confirmation; no clock of the law runs, and the house has a limit of its own', () => {
    const request = suggested();
    expect(request.state).toMatchObject({
      stage: 'examining',
      submittedOn: '2026-03-02',
      receivedOn: null,
      replyDueOn: null,
      clockFacts: [],
      suggestion: { of: INFORMATION_OF, answer: null },
    });
    expect(told(request)).toEqual(['suggestionMade', 'suggestionReceived']);
    expect(timersOf(request.state, { calendar, agency: RULES })).toMatchObject([
      { kind: 'limitAlert', firesOn: '2026-03-23', dueOn: '2026-03-30' },
      { kind: 'suggestionDue', firesOn: '2026-03-30' },
    ]);
    expect(clockOf(request.state, calendar, request.today).isJudged).toBe(false);
  });

  it('says of which request the information is, online and at the counter; an application for information does not', () => {
    const submitted = { requesterType: 'natural_person', deliveryForm: 'portal', hasEmail: false, attachments: [] };
    const online = { ...submitted, channel: 'online' } as const;
    const ask = (data: object) => new PaperRequest().give('submitRequest', APPLICANT, { ...online, ...data } as never);
    expect(codes(ask({ procedure: 'suggestion' }))).toEqual(['SUGGESTION.INFORMATION_MISSING']);
    expect(codes(ask({ informationOf: INFORMATION_OF }))).toEqual(['SUGGESTION.INFORMATION_MISSING']);
    const paper = new PaperRequest('2026-03-02');
    expect(codes(takeIn(paper, 'in_person', { procedure: 'suggestion' }))).toEqual(['SUGGESTION.INFORMATION_MISSING']);
    expect(codes(takeIn(paper, 'in_person', { procedure: 'suggestion', informationOf: INFORMATION_OF }))).toEqual([]);
    expect(paper.state).toMatchObject({ stage: 'examining', channel: 'in_person', letters: [] });
    expect(told(paper)).toEqual(['suggestionMade']);
  });

  it('can be made of what was given, in whole or in part, and is not published yet', () => {
    const given = PaperRequest.at('served', { today: '2026-03-02' });
    expect(suggestingBlockers(given.state)).toEqual([]);
    const nothing = ['SUGGESTION.NOTHING_GIVEN'];
    const blockersOf = ({ state }: PaperRequest) => suggestingBlockers(state).map(({ code }) => code);
    expect(blockersOf(PaperRequest.at('decided'))).toEqual(nothing);
    const refused = requestFor('PETITION');
    propose(refused, LAWFUL.PETITION);
    refused.effect('renderDraft');
    refused.sign();
    refused.serve();
    expect(blockersOf(refused)).toEqual(nothing);
    const documentIds = given.state.proposal?.documents.map(({ documentId }) => documentId) ?? [];
    const texts = { place: '本机关网站', reasons: '多人申请' };
    given.give('promoteToProactive', staff('disclosureHead'), { documentIds, publishedOn: given.today }, texts);
    expect(blockersOf(given)).toEqual(nothing);
  });

  it('is adopted once it is published, answered by letter, closed and archived', () => {
    const request = suggested();
    request.assign();
    expect(request.state.stage).toBe('examining');
    request.today = '2026-03-09';
    expect(codes(examine(request, 'adopted', { publishedOn: '2026-03-06' }))).toEqual([]);
    expect(request.state).toMatchObject({
      stage: 'closed',
      outcome: 'OTHER',
      suggestion: { answer: { decision: 'adopted', publishedOn: '2026-03-06', answeredOn: '2026-03-09' } },
      letters: [{ code: 'SUG', status: 'numbered' }],
    });
    request.effect('issueLetter');
    expect(told(request).at(-1)).toBe('suggestionAnswered');
    request.archive();
    expect(request.state.stage).toBe('archived');
  });

  it('is not adopted on paper alone: where and since when it is published must be said', () => {
    const refusals = (answer: Parameters<typeof examine>[2]) => codes(examine(suggested(), 'adopted', answer));
    expect(refusals({ publishedOn: null, place: ' ' })).toEqual([
      'SUGGESTION.NOT_PUBLISHED',
      'SUGGESTION.NOT_PUBLISHED',
    ]);
    expect(refusals({ publishedOn: '2026-03-03' })).toEqual(['FACT.IN_FUTURE']);
  });

  it('is turned down with its reasons, and by the head of the office alone', () => {
    expect(codes(examine(suggested(), 'notAdopted', { findings: ' ' }))).toEqual(['EVIDENCE.MISSING']);
    const request = suggested();
    expect(codes(examine(request, 'notAdopted', { publishedOn: null, place: '' }))).toEqual([]);
    expect(request.state.suggestion?.answer).toMatchObject({ decision: 'notAdopted', publishedOn: null });
    const data = { decision: 'notAdopted', publishedOn: null } as const;
    const texts = { findings: '已审核', place: '' };
    expect(codes(suggested().give('answerSuggestion', staff('caseOfficer'), data, texts))).toEqual([
      'ACTOR.NOT_PERMITTED',
    ]);
  });

  it('is answered anew where the letter could not be made: nobody was told', () => {
    const request = suggested();
    examine(request);
    request.effect('issueLetter', 'failed');
    expect(request.state).toMatchObject({ stage: 'examining', outcome: null, closedOn: null });
    expect(codes(examine(request, 'notAdopted'))).toEqual([]);
  });

  it('is reminded of on the last day, once, and past it turns red as any limit of the house', () => {
    const request = suggested();
    request.today = '2026-03-30';
    request.wake();
    request.wake();
    expect(request.types().filter((type) => type === 'SuggestionReminderRaised')).toHaveLength(1);
    request.today = '2026-03-31';
    request.wake();
    expect(request.state.supervision.entries).toMatchObject([{ kind: 'breach', breach: { limit: 'suggestion' } }]);
    examine(request);
    expect(request.state.supervision.entries[0]?.endedOn).toBe('2026-03-31');
  });

  it('is no application for information: nothing of its reply fits it', () => {
    const request = suggested();
    examine(request);
    const context = { today: request.today, calendar, agency: RULES, nextNumber: null };
    const actions = allowedActions(request.state, staff('clerk', 'disclosureHead'), context);
    for (const command of ['reopenOnOrder', 'promoteToProactive']) {
      const found = actions.find((each) => each.command === command);
      expect([command, found?.reasons]).toEqual([
        command,
        expect.arrayContaining([expect.objectContaining({ code: 'PROCEDURE.NOT_DISCLOSURE', articles: ['条例44'] })]),
      ]);
    }
  });

  it('without e-mail is told on the receipt alone', () => {
    const request = new PaperRequest('2026-03-02');
    suggest(request, { hasEmail: false });
    expect(told(request)).toEqual(['suggestionMade']);
  });
});
