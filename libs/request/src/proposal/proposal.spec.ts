import { describe, expect, it } from '@jest/globals';
import { getReplyBlockers, OUTCOME_CODES } from '#libs/law';
import {
  departing,
  document,
  LAWFUL,
  propose,
  reasonsOf as codes,
  requestFor,
  type Departure,
} from '../../test/outcomes.js';
import { PaperRequest, staff } from '../../test/paper-request.js';
import { awaitingReasons, giveReasons, judge } from '../../test/reasons.js';
import { eventWords, PROPOSABLE_OUTCOMES, replyLetterOf, type ProposableOutcome } from '../index.js';

/** They end a request without a reply: by lapse or by the applicant's own will. */
const WITHOUT_REPLY = ['CORRECTION_LAPSED', 'FEE_LAPSED', 'WITHDRAWN'];

describe('the outcomes of a reply', () => {
  it('are all of handbook §1.7 but those that end a request without one', () => {
    expect([...PROPOSABLE_OUTCOMES].sort()).toEqual(
      OUTCOME_CODES.filter((code) => !WITHOUT_REPLY.includes(code)).sort(),
    );
  });

  it.each(PROPOSABLE_OUTCOMES)(
    'a complete proposal of %s is taken, and can be signed under its own letter',
    (outcome) => {
      const request = requestFor(outcome);
      expect(codes(propose(request, LAWFUL[outcome]))).toEqual([]);
      request.effect('renderDraft');
      const proposalId = request.state.proposal?.id ?? '';
      const documentIds = LAWFUL[outcome].data.documents.map(({ documentId }) => documentId);
      request.give('approveSecrecy', staff('secrecyReviewer'), { proposalId, documentIds }, { opinion: '不涉密' });
      expect(codes(request.give('signReply', staff('signer'), { proposalId }))).toEqual([]);
      expect(request.state).toMatchObject({ stage: 'decided', outcome });
      expect(request.state.letters.at(-1)?.code).toBe(replyLetterOf(outcome));
    },
  );

  it.each(PROPOSABLE_OUTCOMES)('an empty proposal of %s is told all that the law and the letter ask for', (outcome) => {
    const empty = { outcome, exemptions: [], documents: [], severabilityConsidered: false };
    const decision = propose(PaperRequest.at('processing'), { data: empty, texts: {} });
    const asked = getReplyBlockers({ outcome }, '2026-03-02').map(({ code }) => code);
    const told = decision.accepted ? [] : decision.reasons.map(({ code }) => code);
    expect(told).toEqual(expect.arrayContaining(asked));
    const asksForReasons =
      told.includes('PROPOSAL.REASONS_MISSING') || codes(decision).includes('LETTER.CONTENTS_MISSING reasons');
    expect({ outcome, asksForReasons }).toEqual({ outcome, asksForReasons: true });
  });

  it('nobody is called excessive before reasons were asked for', () => {
    expect(codes(propose(requestFor('GRANTED'), LAWFUL.EXCESSIVE))).toEqual(['REASONS_REQUEST.NOT_MADE']);
  });

  it('nor after reasons that were accepted', () => {
    const request = awaitingReasons();
    giveReasons(request);
    judge(request, 'reasonable');
    request.assign();
    expect(codes(propose(request, LAWFUL.EXCESSIVE))).toEqual(['REASONS_REQUEST.REASONABLE']);
  });
});

describe('the letters of the outcomes', () => {
  it('are one each', () => {
    expect(new Set(PROPOSABLE_OUTCOMES.map(replyLetterOf)).size).toBe(PROPOSABLE_OUTCOMES.length);
  });
});

describe('a proposal that lacks one thing', () => {
  it.each<[string, ProposableOutcome, Departure, string[]]>([
    ['a grant gives nothing and tells no way', 'GRANTED', { data: { documents: [] } }, ['DOCUMENTS.NOTHING_TO_GIVE']],
    [
      'a grant withholds a document',
      'GRANTED',
      { data: { documents: [document('d1', 'full'), document('d2', 'withheld')] } },
      ['DOCUMENTS.WITHHELD_IN_GRANT', 'DOCUMENTS.GROUND_MISSING'],
    ],
    ['the public place is not told', 'ALREADY_PUBLIC', { texts: { publicLocation: ' ' } }, ['LOCATION.MISSING']],
    [
      'a partial grant gives nothing',
      'PARTIAL',
      { data: { documents: [document('d2', 'withheld')] } },
      ['DOCUMENTS.NOTHING_GIVEN_IN_PARTIAL'],
    ],
    [
      'a partial grant has no ground for the rest',
      'PARTIAL',
      { data: { exemptions: [] }, texts: { withheld: [] } },
      ['GROUND.MISSING', 'DOCUMENTS.GROUND_MISSING'],
    ],
    [
      'how the parts were separated is not said',
      'PARTIAL',
      { texts: { severanceMethod: '' } },
      ['LETTER.CONTENTS_MISSING severanceMethod'],
    ],
    [
      'the part that does not exist has no search record',
      'PARTIAL',
      {
        data: { otherGrounds: ['NOT_EXIST'] },
        texts: { otherParts: [{ information: '2026年的部分', reasons: '尚未形成' }] },
      },
      ['SEARCH.RECORD_MISSING'],
    ],
    [
      'the part that must be made is not described',
      'PARTIAL',
      { data: { otherGrounds: ['NEEDS_CREATION'] } },
      ['LETTER.CONTENTS_MISSING otherParts'],
    ],
    [
      'a repeat cannot be the ground of a part',
      'PARTIAL',
      { data: { otherGrounds: ['REPEAT' as never] }, texts: { otherParts: [{ information: 'x', reasons: 'y' }] } },
      ['GROUND.NOT_ALLOWED'],
    ],
    [
      'a refusal gives a document',
      'DENIED',
      { data: { documents: [document('d1', 'full')] } },
      ['DOCUMENTS.GIVEN_WITHOUT_GRANT'],
    ],
    [
      'a refusal does not ask whether a part can be given',
      'DENIED',
      { data: { severabilityConsidered: false } },
      ['SEVERANCE.NOT_CONSIDERED'],
    ],
    [
      'a refusal does not say why no part can be given',
      'DENIED',
      { texts: { severanceFinding: '' } },
      ['LETTER.CONTENTS_MISSING severanceFinding'],
    ],
    [
      'the search says no result',
      'NOT_EXIST',
      { texts: { searchRecord: { scope: 'a', keywords: 'b', method: 'c', result: '' } } },
      ['SEARCH.RECORD_INCOMPLETE'],
    ],
    [
      'the responsible agency has no contact',
      'NOT_RESPONSIBLE',
      { texts: { responsibleAgency: { name: '清河市教育局', contact: '' } } },
      ['AGENCY.CONTACT_MISSING'],
    ],
    [
      'it is not said why the agency cannot be told',
      'NOT_RESPONSIBLE',
      { data: { responsible: 'undetermined' } },
      ['LETTER.CONTENTS_MISSING undeterminedBecause'],
    ],
    [
      'a local rule is no regime of its own',
      'SPECIAL_REGIME',
      { data: { regimeRank: 'localRegulation' } },
      ['REGIME.RANK_TOO_LOW'],
    ],
    [
      'it is not said why it would have to be made',
      'NEEDS_CREATION',
      { texts: { whyCreation: '' } },
      ['LETTER.CONTENTS_MISSING whyCreation'],
    ],
    [
      'what is still unclear is not said',
      'STILL_UNCLEAR',
      { texts: { stillUnclear: '' } },
      ['LETTER.CONTENTS_MISSING stillUnclear'],
    ],
    ['a petition is sent nowhere', 'PETITION', { texts: { petitionChannels: [] } }, ['PETITION.CHANNEL_MISSING']],
    [
      'the earlier request is somebody else’s',
      'REPEAT',
      {
        data: {
          previousRequest: {
            number: 'X-1',
            repliedOn: '2025-11-18',
            replyNumber: null,
            sameApplicant: false,
            sameInformation: true,
          },
        },
      },
      ['PREVIOUS.OTHER_APPLICANT', 'PREVIOUS.LETTER_NUMBER_MISSING'],
    ],
    [
      'the earlier request is not answered yet',
      'RECONFIRM',
      {
        data: {
          previousRequest: {
            number: 'X-1',
            repliedOn: null,
            replyNumber: null,
            sameApplicant: true,
            sameInformation: true,
          },
        },
      },
      ['PREVIOUS.NOT_ANSWERED'],
    ],
    [
      'it is not said how the information was provided',
      'RECONFIRM',
      { texts: { provided: { information: 'x', how: '' } } },
      ['LETTER.CONTENTS_MISSING provided'],
    ],
    [
      'where to get the book is not told',
      'PUBLICATION',
      { texts: { publications: [{ title: '年鉴', howToGet: '' }] } },
      ['PUBLICATION.SOURCE_MISSING', 'LETTER.CONTENTS_MISSING publications'],
    ],
    ['another end has no decision', 'OTHER', { texts: { decision: '' } }, ['LETTER.CONTENTS_MISSING decision']],
  ])('%s', (_, outcome, change, expected) => {
    expect(departing(outcome, change)).toEqual(expected);
  });

  it('a request that was never corrected is not still unclear', () => {
    const request = PaperRequest.at('processing');
    request.assign();
    expect(codes(propose(request, LAWFUL.STILL_UNCLEAR))).toEqual(['CORRECTION.NOT_REQUESTED']);
  });
});

describe('不予公开, piece by piece', () => {
  const two = [{ code: 'E16_INTERNAL_WORKFLOW' }, { code: 'E14_LAW_PROHIBITS', prohibitedBy: 'law' }] as const;

  it('the only ground may take its reasons from the reply; with two, each has its own', () => {
    expect(
      departing('DENIED', { data: { exemptions: [...two] }, texts: { withheld: [{ reasons: '工作流程' }] } }),
    ).toEqual(['EXEMPTION.REASONS_MISSING', 'LETTER.CONTENTS_MISSING withheld.prohibitingLaw']);
    const withheld = [{ reasons: '工作流程' }, { reasons: '依法不得公开', prohibitingLaw: '《统计法》第二十五条' }];
    expect(departing('DENIED', { data: { exemptions: [...two] }, texts: { withheld } })).toEqual([]);
  });

  it('a state secret has its document of classification', () => {
    const exemptions = [{ code: 'E14_STATE_SECRET' }] as const;
    expect(departing('DENIED', { data: { exemptions: [...exemptions] } })).toEqual([
      'EXEMPTION.CLASSIFICATION_BASIS_MISSING',
    ]);
    const withheld = [{ classificationBasis: '密定〔2024〕7号' }];
    expect(departing('DENIED', { data: { exemptions: [...exemptions] }, texts: { withheld } })).toEqual([]);
  });

  it('privacy is no ground before the third party was asked', () => {
    expect(departing('DENIED', { data: { exemptions: [{ code: 'E15_PRIVACY' }] } })).toEqual([
      'CONSULTATION.THIRD_PARTY_MISSING',
      'LETTER.CONTENTS_MISSING withheld.publicInterest',
    ]);
  });

  it('each document that is not given whole has its ground, and a ground names no other', () => {
    const documents = [document('d1', 'full'), document('d2', 'partial'), document('d3', 'withheld')];
    expect(departing('PARTIAL', { data: { documents } })).toEqual(['DOCUMENTS.GROUND_MISSING']);
    const exemptions = [{ code: 'E16_INTERNAL_PERSONNEL', documentId: 'd1' }] as const;
    expect(departing('PARTIAL', { data: { exemptions: [...exemptions] } })).toEqual([
      'DOCUMENTS.GROUND_MISSING',
      'DOCUMENTS.GROUND_ASTRAY',
    ]);
  });
});

describe('a letter that cannot be made', () => {
  const MISSING = ['机关设置中没有管辖法院'];

  it('as a draft goes back to the officer, who is told what it lacks', () => {
    const request = requestFor('PETITION');
    propose(request, LAWFUL.PETITION);
    request.effect('renderDraft', 'failed', { code: 'REMEDY.DATA_MISSING', missing: MISSING });
    expect(request.state).toMatchObject({
      stage: 'processing',
      proposal: { fault: { code: 'REMEDY.DATA_MISSING', missing: MISSING } },
    });
    expect(request.events.filter(({ type }) => type === 'DraftFailed').map(eventWords)).toEqual([
      '答复书草稿未能生成（机关设置中没有管辖法院）',
    ]);
    propose(request, LAWFUL.PETITION);
    expect(request.state.proposal?.fault).toBeNull();
  });

  it('as the letter itself voids its number, and says the same', () => {
    const request = requestFor('PETITION');
    propose(request, LAWFUL.PETITION);
    request.effect('renderDraft');
    request.sign();
    while (request.state.letters.at(-1)?.status === 'numbered') {
      const isReply = request.state.effects.find(({ kind, status }) => kind === 'issueLetter' && status === 'open');
      if (isReply?.data.letterCode === 'R-PET')
        request.effect('issueLetter', 'failed', { code: 'X', missing: MISSING });
      else request.effect('issueLetter');
    }
    expect(request.state).toMatchObject({
      stage: 'processing',
      outcome: null,
      proposal: { fault: { missing: MISSING } },
    });
  });
});

describe('审查 after a correction', () => {
  it('lets go on what stays unclear, so that it is answered; before a correction it does not', () => {
    const checks = { identityShown: true, descriptionClear: false, formStated: true };
    const first = PaperRequest.at('intakeReview');
    expect(codes(first.give('passIntakeReview', staff('clerk'), checks))).toEqual(['INTAKE.INCOMPLETE']);
    const request = requestFor('STILL_UNCLEAR');
    expect(request.state.stage).toBe('processing');
    expect(request.events.find(({ type }) => type === 'IntakeReviewPassed')?.data).toMatchObject({
      stillUnclear: true,
    });
  });
});

describe('签发', () => {
  it('asks the law once more: what the proposal relied on may have moved', () => {
    const request = requestFor('PARTIAL');
    propose(request, LAWFUL.PARTIAL);
    request.effect('renderDraft');
    const proposalId = request.state.proposal?.id ?? '';
    request.give(
      'approveSecrecy',
      staff('secrecyReviewer'),
      { proposalId, documentIds: ['d1', 'd2'] },
      { opinion: '不涉密' },
    );
    // A document that was cleared no longer counts as cleared: as if the review had been of other files.
    const clearedDocuments = request.state.clearedDocuments.filter(({ documentId }) => documentId === 'd1');
    request.state = { ...request.state, clearedDocuments };
    expect(codes(request.give('signReply', staff('signer'), { proposalId }))).toEqual(['SECRECY.REVIEW_OPEN']);
  });
});
