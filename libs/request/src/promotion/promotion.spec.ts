import { describe, expect, it } from '@jest/globals';
import { LAWFUL, propose, requestFor } from '../../test/outcomes.js';
import { PaperRequest, staff } from '../../test/paper-request.js';
import { evolve, newRequest, type Decision } from '../index.js';

const codes = (decision: Decision) => (decision.accepted ? [] : decision.reasons.map(({ code }) => code));

function promote(request: PaperRequest, data: object = {}, texts: object = {}): Decision {
  const documentIds = request.state.proposal?.documents.map(({ documentId }) => documentId) ?? [];
  return request.give(
    'promoteToProactive',
    staff('disclosureHead'),
    { documentIds, publishedOn: request.today, ...data },
    { place: 'http://www.qinghe.example/gk/2026/12', reasons: '多人申请，可以公开', ...texts },
  );
}

/** With the reply in the applicant's hands. */
const given = () => PaperRequest.at('served', { today: '2026-03-02' });

describe('转为主动公开 (条例44)', () => {
  it('what was given to one is published for all, once', () => {
    const request = given();
    request.today = '2026-03-09';
    expect(codes(promote(request, { publishedOn: '2026-03-06' }))).toEqual([]);
    expect(request.events.at(-1)).toMatchObject({ type: 'PromotedToProactive', happenedOn: '2026-03-06' });
    const ids = request.state.promotedDocuments;
    expect(ids.length).toBeGreaterThan(0);
    expect(codes(promote(request, { documentIds: ids }))).toContain('PROMOTION.NOTHING_GIVEN');
  });

  it('moves neither stage nor clock, and may follow the closing', () => {
    const request = PaperRequest.at('closed', { today: '2026-03-02' });
    const { stage, replyDueOn } = request.state;
    expect(codes(promote(request))).toEqual([]);
    expect(request.state).toMatchObject({ stage, replyDueOn });
  });

  it('says where, why, since when, and which of the documents that were given', () => {
    const request = given();
    expect(codes(promote(request, { publishedOn: '2026-03-03' }))).toEqual(['FACT.IN_FUTURE']);
    expect(codes(promote(request, {}, { place: ' ', reasons: '' }))).toEqual(['EVIDENCE.MISSING', 'EVIDENCE.MISSING']);
    for (const documentIds of [[], ['another']])
      expect(codes(promote(request, { documentIds }))).toEqual(['PROMOTION.DOCUMENT_NOT_GIVEN']);
  });

  it('is for what was given: a refusal has nothing to publish', () => {
    const request = requestFor('PETITION');
    propose(request, LAWFUL.PETITION);
    request.effect('renderDraft');
    request.sign();
    request.serve();
    expect(codes(promote(request, { documentIds: ['d'] }))).toContain('PROMOTION.NOTHING_GIVEN');
  });

  it('a request of the time before it has published nothing', () => {
    expect(newRequest('r').promotedDocuments).toEqual([]);
    expect(given().events.reduce(evolve, newRequest('r')).promotedDocuments).toEqual([]);
  });
});
