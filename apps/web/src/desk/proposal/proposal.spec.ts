import { describe, expect, it } from '@jest/globals';

import { PROPOSABLE_OUTCOMES } from '#libs/request';

import type { Proposal } from '../../api/types';
import { t } from '../../texts';
import { asksFor } from '../exemptions';
import { chosenFields, toCommand } from './command';
import { draftOf, emptyPiece, emptyProposal, type ProposalDraft } from './draft';
import { errorsOf, labelOf } from './errors';
import { FIELDS, type FieldName, fieldsOf, type Outcome, OUTCOMES } from './fields';

const sha256Of = (id: string) => `sha-of-${id}`;

/** An officer who tried one outcome and then took another leaves traces of the first behind. */
const written: ProposalDraft = {
  ...emptyProposal(),
  treatments: { d1: 'full', d2: 'partial', d3: 'withheld' },
  pieces: [
    {
      ...emptyPiece(),
      code: 'E14_STATE_SECRET',
      documentId: 'd2',
      reasons: ' 已定密 ',
      classificationBasis: '密级文件1号',
      prohibitingLaw: '某法第1条',
    },
    { ...emptyPiece(), code: 'E16_PROCESS_DRAFT', documentId: 'd1', reasons: '过程稿', publicationDuty: 'none' },
  ],
  parts: [{ ground: 'NOT_EXIST', information: '12月的部分', reasons: ' 尚未形成 ' }],
  values: {
    reasons: ' 理由 ',
    provisionMethod: '到窗口查阅',
    publicLocation: '网站公开栏',
    severanceFinding: '不能区分',
    severanceMethod: '遮盖',
    'searchRecord.scope': '档案室',
    'searchRecord.keywords': '道路',
    'searchRecord.method': '检索',
    'searchRecord.result': '没有',
    'petitionChannels.0.name': '热线',
    'petitionChannels.0.contact': '12319',
    petitionNature: '举报',
    'previousRequest.number': 'QH-1',
    'previousRequest.repliedOn': '2025-11-18',
    'previousRequest.replyNumber.word': '清河公开告',
    'previousRequest.replyNumber.year': '2025',
    'previousRequest.replyNumber.serial': '12',
    'previousRequest.sameApplicant': 'true',
  },
};

const commandOf = (outcome: Outcome) => toCommand({ ...written, outcome }, sha256Of);

describe('a proposal becomes a command with what belongs to its outcome alone', () => {
  it('granted: documents in full, and how they are provided', () => {
    expect(commandOf('GRANTED')).toEqual({
      outcome: 'GRANTED',
      exemptions: [],
      documents: [{ documentId: 'd1', sha256: 'sha-of-d1', treatment: 'full' }],
      severabilityConsidered: false,
      reasons: '理由',
      provisionMethod: '到窗口查阅',
    });
  });

  it('partial: each document as it is treated, each piece in a document that is not given whole', () => {
    expect(commandOf('PARTIAL')).toMatchObject({
      documents: [{ treatment: 'full' }, { treatment: 'partial' }, { treatment: 'withheld' }],
      exemptions: [
        { code: 'E14_STATE_SECRET', documentId: 'd2', reasons: '已定密', classificationBasis: '密级文件1号' },
        { code: 'E16_PROCESS_DRAFT', reasons: '过程稿', publicationDuty: 'none' },
      ],
      otherParts: [{ ground: 'NOT_EXIST', information: '12月的部分', reasons: '尚未形成' }],
      searchRecord: { scope: '档案室', keywords: '道路', method: '检索', result: '没有' },
      severanceMethod: '遮盖',
      severabilityConsidered: true,
    });
    expect(commandOf('PARTIAL').exemptions[1]).not.toHaveProperty('documentId');
    expect(commandOf('PARTIAL').exemptions[0]).not.toHaveProperty('prohibitingLaw');
  });

  it('denied: nothing is given', () => {
    expect(commandOf('DENIED')).toMatchObject({
      documents: [{ documentId: 'd3', treatment: 'withheld' }],
      severanceFinding: '不能区分',
    });
  });

  it('lists, and an earlier request whole: what is not known is null', () => {
    expect(commandOf('PETITION')).toMatchObject({
      petitionNature: '举报',
      petitionChannels: [{ name: '热线', contact: '12319' }],
    });
    expect(commandOf('REPEAT').previousRequest).toEqual({
      number: 'QH-1',
      repliedOn: '2025-11-18',
      replyNumber: { word: '清河公开告', year: 2025, serial: 12 },
      sameApplicant: true,
      sameInformation: false,
    });
    expect(commandOf('RECONFIRM').previousRequest).toMatchObject({ number: 'QH-1', replyNumber: null });
  });
});

describe('the table of fields', () => {
  it('offers every outcome that the process knows, with its name and its hint', () => {
    expect([...OUTCOMES].sort()).toEqual([...PROPOSABLE_OUTCOMES].sort());
    for (const outcome of OUTCOMES)
      expect([t.outcomes[outcome], t.forms.outcomeHints[outcome]]).not.toContain(undefined);
  });

  it('has words for every field', () => {
    for (const name of Object.keys(FIELDS) as FieldName[]) expect(labelOf(name)).toMatch(/\p{Script=Han}/u);
    expect(labelOf('publications.1.title')).not.toBe(labelOf('publications.0.title'));
  });

  it('asks for the agency, or for the reason why it cannot be told', () => {
    const asked = (responsible: string) =>
      fieldsOf({ outcome: 'NOT_RESPONSIBLE', otherGrounds: [], values: { responsible } });
    expect(asked('known')).toContain('responsibleAgency.name');
    expect(asked('undetermined')).toContain('undeterminedBecause');
    expect(asked('')).toEqual(['responsible', 'reasons']);
  });
});

describe('several channels, several publications', () => {
  const values = {
    ...{ 'petitionChannels.0.name': '热线', 'petitionChannels.0.contact': '12319' },
    ...{ 'petitionChannels.1.name': '信访局', 'petitionChannels.1.contact': '12345', petitionNature: '信访' },
    reasons: '理由',
  };
  const of = (more: ProposalDraft['values']): ProposalDraft => ({
    ...{ ...emptyProposal(), outcome: 'PETITION' },
    values: { ...values, ...more },
  });

  it('one more is offered as soon as the last one is begun, and there are three at most', () => {
    const fields = (more: ProposalDraft['values']) => chosenFields(of(more)).filter((name) => name.endsWith('.name'));
    expect(chosenFields({ ...emptyProposal(), outcome: 'PETITION' })).not.toContain('petitionChannels.1.name');
    expect(fields({})).toHaveLength(3);
    expect(fields({ 'petitionChannels.2.name': '纪委' })).toHaveLength(3);
  });

  it('a further one may stay blank, and is not sent; one that is begun must be whole', () => {
    expect(errorsOf(of({}))).toEqual([]);
    expect(toCommand(of({}), sha256Of).petitionChannels).toEqual([
      { name: '热线', contact: '12319' },
      { name: '信访局', contact: '12345' },
    ]);
    const half = errorsOf(of({ 'petitionChannels.2.contact': '12388' }));
    expect(half.map(({ field }) => field)).toEqual(['petitionChannels-2-name']);
  });
});

describe('what is left blank', () => {
  it('is told by its control', () => {
    const blank = (outcome: Outcome | '') => errorsOf({ ...emptyProposal(), outcome }).map(({ field }) => field);
    expect(blank('')).toEqual(['outcome']);
    expect(blank('DENIED')).toEqual(['piece-0-code', 'severanceFinding', 'reasons']);
    expect(blank('GRANTED')).toEqual(['reasons']);
    expect(blank('PETITION')).toEqual([
      'petitionNature',
      'petitionChannels-0-name',
      'petitionChannels-0-contact',
      'reasons',
    ]);
  });

  it('of two grounds each has its own reasons; the only one may take those of the reply', () => {
    const piece = { ...emptyPiece(), code: 'E16_INTERNAL_WORKFLOW' as const };
    const fields = (pieces: ProposalDraft['pieces']) =>
      errorsOf({ ...written, outcome: 'DENIED', pieces }).map(({ field }) => field);
    expect(fields([piece])).toEqual([]);
    expect(fields([piece, piece])).toEqual(['piece-0-reasons', 'piece-1-reasons']);
  });
});

describe('a proposal that was made before', () => {
  it.each(['PARTIAL', 'PETITION', 'REPEAT'] as const)(
    '%s is taken up, and becomes the same command again',
    (outcome) => {
      const { exemptions, otherParts, ...rest } = commandOf(outcome);
      const proposal = {
        ...rest,
        exemptions,
        otherGrounds: otherParts?.map(({ ground }) => ground),
        // The record keeps what is written of pieces and parts in their order, apart from their codes.
        texts: { ...rest, withheld: exemptions, otherParts },
      } as unknown as Proposal;
      expect(toCommand(draftOf(proposal), sha256Of)).toEqual(commandOf(outcome));
    },
  );
});

describe('the facts that exemptions ask for', () => {
  it('come from the rules of the law', () => {
    const nothing = { classification: false, prohibition: false, duty: false, thirdParty: false };
    expect(asksFor('E14_STATE_SECRET')).toEqual({ ...nothing, classification: true });
    expect(asksFor('E14_LAW_PROHIBITS')).toEqual({ ...nothing, prohibition: true });
    expect(asksFor('E16_ENFORCEMENT_FILE')).toEqual({ ...nothing, duty: true });
    expect(asksFor('E15_PRIVACY')).toEqual({ ...nothing, thirdParty: true });
    expect(asksFor('E16_INTERNAL_WORKFLOW')).toEqual(nothing);
  });
});
