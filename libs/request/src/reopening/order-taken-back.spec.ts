import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/consultation.js';
import { LAWFUL, propose } from '../../test/outcomes.js';
import { PaperRequest, staff } from '../../test/paper-request.js';
import type { Decision, RequestState } from '../index.js';

const ORDER = { order: '《行政复议决定书》（清政复决〔2026〕3号）', demands: '撤销原答复，责令重新答复' };

/** Answered on 2 March, and on 1 June an order is entered that was about another request. */
function ordered(stage: 'served' | 'closed' | 'archived' = 'closed'): { request: PaperRequest; before: RequestState } {
  const request = PaperRequest.at(stage, { today: '2026-03-02' });
  const before = request.state;
  request.today = '2026-06-01';
  const data = { receivedOn: '2026-06-01', replyBy: null, workingDays: 15, proofDocumentId: null };
  request.give('reopenOnOrder', staff('clerk'), { organ: 'reconsideration', ...data }, ORDER);
  expect(request.state.stage).toBe('processing');
  return { request, before };
}

const takeBack = (request: PaperRequest, evidence = '该决定书针对另一件申请'): Decision =>
  request.give('takeBackOrder', staff('clerk'), {}, { evidence });

describe('an order that was entered wrongly', () => {
  it.each(['served', 'closed'] as const)('is taken back by evidence: the %s request stands as it stood', (stage) => {
    const { request, before } = ordered(stage);
    expect(codes(takeBack(request))).toEqual([]);
    const KEPT = ['stage', 'outcome', 'decidedOn', 'dispatchedOn', 'servedOn', 'closedOn', 'dayFacts'] as const;
    for (const key of KEPT) expect([key, request.state[key]]).toEqual([key, before[key]]);
    expect(request.state).toMatchObject({ order: null, replaces: null, replyDueOn: before.replyDueOn });
  });

  it('of an archived request has it archived anew: the package knows nothing of what was entered', () => {
    const { request } = ordered('archived');
    expect(codes(takeBack(request))).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'closed', outcome: 'GRANTED', closedOn: '2026-03-02' });
    request.archive();
    expect(request.state.stage).toBe('archived');
  });

  it('is told to the applicant, who had been told of it, and to whoever supervises', () => {
    const { request } = ordered();
    takeBack(request);
    expect(request.state.effects.slice(-2).map(({ data }) => data)).toEqual([
      { notice: 'orderTakenBack' },
      { alert: 'orderTakenBack' },
    ]);
  });

  it('stands once a reply was proposed or a period extended because of it', () => {
    const { request } = ordered();
    propose(request, LAWFUL.PETITION);
    request.effect('renderDraft', 'failed');
    expect(request.state.stage).toBe('processing');
    expect(codes(takeBack(request))).toEqual(['ORDER.BUILT_ON']);
  });

  it('is not taken back without evidence, nor where there was none', () => {
    expect(codes(takeBack(ordered().request, ' '))).toEqual(['EVIDENCE.MISSING']);
    const request = PaperRequest.at('processing', { today: '2026-03-02' });
    expect(codes(takeBack(request))).toEqual(['ORDER.NONE']);
  });

  it('can be entered again, rightly', () => {
    const { request } = ordered();
    takeBack(request);
    const data = { receivedOn: '2026-06-01', replyBy: '2026-06-30', workingDays: null, proofDocumentId: null };
    expect(codes(request.give('reopenOnOrder', staff('clerk'), { organ: 'court', ...data }, ORDER))).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'processing', replyDueOn: '2026-06-30' });
  });
});
