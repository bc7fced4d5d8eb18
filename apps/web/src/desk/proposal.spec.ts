import { describe, expect, it } from '@jest/globals';

import { askedFacts, emptyProposal, type ProposalDraft, toCommand } from './proposal';

const sha256Of = (id: string) => `sha-of-${id}`;

/** An officer who tried one outcome and then took another leaves traces of the first behind. */
const written: ProposalDraft = {
  ...emptyProposal(),
  documentIds: ['d1'],
  reasons: ' 理由 ',
  provisionMethod: '到窗口查阅',
  publicLocation: '网站公开栏',
  search: { scope: '档案室', keywords: '道路', method: '检索', result: '没有' },
  exemptions: ['E14_STATE_SECRET', 'E16_PROCESS_DRAFT'],
  classificationBasis: '密级文件1号',
  prohibitedBy: 'law',
  prohibitingLaw: '某法第1条',
  publicationDuty: 'none',
  severanceFinding: '不能区分',
};

describe('a proposal becomes a command with what belongs to its outcome alone', () => {
  it('granted: documents in full, and how they are provided', () => {
    expect(toCommand({ ...written, outcome: 'GRANTED' }, sha256Of)).toEqual({
      outcome: 'GRANTED',
      exemptions: [],
      documents: [{ documentId: 'd1', sha256: 'sha-of-d1', treatment: 'full' }],
      severabilityConsidered: false,
      reasons: '理由',
      provisionMethod: '到窗口查阅',
    });
  });

  it('denied: exemptions with the facts that each asks for, documents withheld', () => {
    expect(toCommand({ ...written, outcome: 'DENIED' }, sha256Of)).toEqual({
      outcome: 'DENIED',
      exemptions: [
        { code: 'E14_STATE_SECRET', reasons: '理由', classificationBasis: '密级文件1号' },
        { code: 'E16_PROCESS_DRAFT', reasons: '理由', publicationDuty: 'none' },
      ],
      documents: [{ documentId: 'd1', sha256: 'sha-of-d1', treatment: 'withheld' }],
      severabilityConsidered: true,
      reasons: '理由',
      severanceFinding: '不能区分',
    });
  });

  it('already public, and not held', () => {
    expect(toCommand({ ...written, outcome: 'ALREADY_PUBLIC' }, sha256Of)).toEqual({
      outcome: 'ALREADY_PUBLIC',
      exemptions: [],
      documents: [],
      severabilityConsidered: false,
      reasons: '理由',
      publicLocation: '网站公开栏',
    });
    expect(toCommand({ ...written, outcome: 'NOT_EXIST' }, sha256Of)).toMatchObject({
      documents: [],
      searchRecord: { scope: '档案室', keywords: '道路', method: '检索', result: '没有' },
    });
  });
});

describe('the facts that exemptions ask for', () => {
  it('come from the rules of the law', () => {
    expect(askedFacts(['E14_STATE_SECRET'])).toEqual({ classification: true, prohibition: false, duty: false });
    expect(askedFacts(['E14_LAW_PROHIBITS'])).toEqual({ classification: false, prohibition: true, duty: false });
    expect(askedFacts(['E16_ENFORCEMENT_FILE'])).toEqual({ classification: false, prohibition: false, duty: true });
    expect(askedFacts(['E16_INTERNAL_WORKFLOW'])).toEqual({ classification: false, prohibition: false, duty: false });
  });
});
