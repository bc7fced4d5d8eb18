import { describe, expect, it } from '@jest/globals';
import { DOC_CODES, missingContents, sampleLetter } from '../index.js';
import type { DocCode, Letter } from '../index.js';

/** Column 必含 of handbook §6, and the common elements above it, as fields of the data. */
const DEMANDED: { readonly [C in DocCode]: readonly string[] } = {
  ACK: ['request.number', 'request.receivedOn', 'request.channel', 'replyDueOn', 'queryCode', 'dueTrace'],
  CORR: ['points', 'correctBy', 'periodWorkingDays', 'handIn'],
  EXT: ['originalDueOn', 'extensionDays', 'newDueOn', 'reasons'],
  TPC: ['informationSummary', 'replyWorkingDays', 'handIn'],
  TPA: ['consultations'],
  TPN: ['information', 'publicInterestReasons', 'remedy.paragraphs'],
  COC: ['information', 'replyWorkingDays'],
  AST: ['tasks', 'internalDueOn'],
  RSN: ['frequencyFacts', 'explainBy'],
  DEF: ['deferredTo', 'reasons'],
  FEE: ['basis', 'standard', 'lines', 'totalYuan', 'payment', 'payWorkingDays', 'objectionParagraphs'],
  'R-GRANT': ['materials', 'provision.form', 'provision.means'],
  'R-PUB': ['sources'],
  'R-PART': ['materials', 'withheld | otherParts', 'severanceMethod'],
  'R-DENY': ['withheld', 'severanceFinding'],
  'R-NONE': ['search.scope', 'search.keywords', 'search.method', 'search.result'],
  'R-NOTOURS': ['reasons', 'responsible | undeterminedBecause'],
  'R-CREATE': ['whyCreation', 'whyNotSeverable'],
  'R-UNCLEAR': ['correction.noticeServedOn', 'correction.correctedOn', 'correction.stillUnclear'],
  'R-REPEAT': ['earlier.requestNumber', 'earlier.repliedOn', 'earlier.replyNumber'],
  'R-SPEC': ['regime', 'office.name'],
  'R-PET': ['nature', 'channels'],
  'R-BOOK': ['publications'],
  'R-EXC': ['frequencyFacts', 'whyUnreasonable'],
  'R-RECON': ['provided.on', 'provided.how'],
  'R-OTHER': ['decision'],
  'T-CORR': ['correctionNotice.servedOn', 'correctionNotice.correctBy'],
  'T-FEE': ['feeNotice.servedOn', 'feeNotice.payBy'],
  'W-ACK': ['withdrawnOn', 'statement'],
  RECT: ['kind', 'correctionSought', 'facts', 'basis', 'remedy.paragraphs'],
  SUG: ['kind', 'givenOn', 'because', 'facts', 'basis'],
  SVC: ['documents', 'recipient', 'method', 'place'],
};
const EVERY_LETTER = ['standing', 'issuedOn', 'issuer.name', 'issuer.phone', 'addressee', 'request.number'];
const EVERY_REPLY = [
  'request.receivedOn',
  'request.channel',
  'request.askedFor',
  'facts',
  'basis',
  'remedy.paragraphs',
];

function without(letter: Letter, fields: string): Letter {
  const copy = structuredClone(letter);
  for (const field of fields.split(' | ')) {
    const keys = field.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    delete holder[last];
  }
  return copy;
}
const fieldsOf = (letter: Letter): string[] => missingContents(letter).map(({ field }) => field);

describe('mandatory contents', () => {
  it.each(DOC_CODES)('%s: the sample is complete', (code) => {
    expect(missingContents(sampleLetter(code))).toEqual([]);
  });

  it.each(DOC_CODES)('%s: each content of §6 is missed when it is left out', (code) => {
    const reply = /^[RT]-/.test(code) ? EVERY_REPLY : [];
    for (const field of [...EVERY_LETTER, ...reply, ...DEMANDED[code]])
      expect(fieldsOf(without(sampleLetter(code), field))).toContain(field);
  });

  it('RECT: whose record it is, where it is not the agency that can put it right', () => {
    const passedOn = { ...sampleLetter('RECT'), organ: undefined };
    expect(fieldsOf(passedOn)).toEqual(['organ.name', 'organ.contact']);
    expect(fieldsOf({ ...passedOn, kind: 'corrected' })).toEqual([]);
  });

  it('SUG: since when and where it is published, where it is', () => {
    const adopted = { ...sampleLetter('SUG'), published: undefined };
    expect(fieldsOf(adopted)).toEqual(['published.on', 'published.place']);
    expect(fieldsOf({ ...adopted, kind: 'notAdopted' })).toEqual([]);
  });

  it.each(DOC_CODES)('%s: an empty letter names them all at once', (code) => {
    const empty = { docCode: code, standing: 'issued' } as Letter;
    expect(fieldsOf(empty)).toEqual(expect.arrayContaining([...DEMANDED[code]]));
  });

  it.each(DOC_CODES.filter((code) => !['ACK', 'SVC'].includes(code)))('%s: issued, it needs its number', (code) => {
    const unnumbered = { ...sampleLetter(code), documentNumber: undefined };
    expect(fieldsOf(unnumbered)).toEqual(['documentNumber']);
    expect(fieldsOf({ ...unnumbered, standing: 'draft' })).toEqual([]);
  });
});

describe('a refusal under 条例14–16', () => {
  const denial = (change: object) => fieldsOf({ ...sampleLetter('R-DENY'), ...change });
  const [secret, tradeSecret] = sampleLetter('R-DENY').withheld;

  it('puts reconsideration first', () => {
    expect(denial({ remedy: sampleLetter('R-GRANT').remedy })).toEqual(['remedy.kind']);
  });
  it('cites the article of each ground', () => {
    const basis = sampleLetter('R-DENY').basis.filter((article) => !article.includes('第十五条'));
    expect(missingContents({ ...sampleLetter('R-DENY'), basis })).toEqual([
      { field: 'basis', contents: '依据条款：第十五条' },
    ]);
  });
  it('names the basis of classification of a state secret', () => {
    expect(denial({ withheld: [{ ...secret, classificationBasis: undefined }] })).toEqual([
      'withheld[0].classificationBasis',
    ]);
  });
  it('names the law that prohibits', () => {
    expect(denial({ withheld: [{ ...secret, exemption: 'E14_LAW_PROHIBITS' }] })).toEqual([
      'withheld[0].prohibitingLaw',
    ]);
  });
  it('tells how the third party was asked', () => {
    expect(denial({ withheld: [{ ...tradeSecret, consultation: undefined }] })).toEqual([
      'withheld[0].consultation.askedOn',
      'withheld[0].consultation.stance',
      'withheld[0].consultation.publicInterest',
    ]);
  });
  it('has reasons of its own for each piece of information', () => {
    expect(denial({ withheld: [tradeSecret, { ...secret, reasons: [] }] })).toEqual(['withheld[1].reasons']);
  });
});

describe('partial disclosure', () => {
  it('puts reconsideration first only where 条例14–16 withhold a part', () => {
    const partial = sampleLetter('R-PART');
    const ordinary = sampleLetter('R-GRANT').remedy;
    expect(fieldsOf({ ...partial, remedy: ordinary })).toEqual(['remedy.kind']);
    expect(fieldsOf({ ...partial, withheld: undefined })).toEqual(['remedy.kind']);
    expect(fieldsOf({ ...partial, withheld: undefined, remedy: ordinary })).toEqual([]);
  });
});

describe('figures and days that contradict each other', () => {
  it('a fee that is not the sum of its lines', () => {
    expect(fieldsOf({ ...sampleLetter('FEE'), totalYuan: 1041 })).toEqual(['totalYuan']);
  });
  it('a receipt that counts to another day than it states', () => {
    expect(fieldsOf({ ...sampleLetter('ACK'), replyDueOn: '2026-03-31' })).toEqual(['dueTrace']);
  });
  it('an extension that ends before it begins', () => {
    expect(fieldsOf({ ...sampleLetter('EXT'), newDueOn: '2026-03-27' })).toContain('newDueOn');
  });
  it('a day that does not exist', () => {
    expect(fieldsOf({ ...sampleLetter('R-GRANT'), issuedOn: '2026-02-30' })).toEqual(['issuedOn']);
  });
  it('service by post without the number of the post', () => {
    expect(fieldsOf({ ...sampleLetter('SVC'), trackingNumber: undefined })).toEqual(['trackingNumber']);
  });
});
