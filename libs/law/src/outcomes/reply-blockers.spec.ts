import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LAWFUL, lawfulRefusal, WED_MAY_6 } from '../../test/lawful-proposals.js';
import { REQUIREMENT_CASES } from '../../test/refused-proposals.js';
import { isArticleId } from '../articles/index.js';
import {
  EXEMPTION_CODES,
  getDecisionBlockers,
  getReplyBlockers,
  type InstrumentRank,
  OUTCOME_CODES,
  outcomeRule,
  replyRequirements,
  REQUIREMENT_CODES,
  type ReplyProposal,
} from './index.js';

const codes = (proposal: ReplyProposal) => getDecisionBlockers(proposal, WED_MAY_6).map((each) => each.code);

describe('what a reply must hold', () => {
  it('has a lawful and a refused case for every requirement, and no case for another', () => {
    expect(REQUIREMENT_CASES.map((each) => each.code).sort()).toEqual([...REQUIREMENT_CODES].sort());
  });

  it.each(OUTCOME_CODES)('lets a complete %s pass', (outcome) => {
    expect(getDecisionBlockers(LAWFUL[outcome], WED_MAY_6)).toEqual([]);
  });

  it.each(EXEMPTION_CODES)('lets a complete refusal under %s pass', (code) => {
    expect(getDecisionBlockers(lawfulRefusal(code), WED_MAY_6)).toEqual([]);
  });

  it.each(REQUIREMENT_CASES)('refuses with $code: $story', ({ code, lawful, refused }) => {
    expect(codes(lawful)).toEqual([]);
    expect(codes(refused)).toContain(code);
  });

  it('gives all reasons at once, each with article, Chinese and safe details', () => {
    const blockers = getReplyBlockers(
      { outcome: 'DENIED', exemptions: [{ code: 'E15_TRADE_SECRET', reasonsGiven: false }] },
      WED_MAY_6,
    );
    expect(blockers.map((each) => each.code)).toEqual([
      'PROPOSAL.REASONS_MISSING',
      'EXEMPTION.REASONS_MISSING',
      'SEVERANCE.NOT_CONSIDERED',
      'CONSULTATION.THIRD_PARTY_MISSING',
    ]);
    expect(blockers[1]).toMatchObject({ articles: ['条例36(三)'], details: { exemption: 'E15_TRADE_SECRET' } });
  });

  it('names every ground and every party that is not ready', () => {
    const blockers = getReplyBlockers(
      {
        ...LAWFUL.PARTIAL,
        exemptions: [
          { code: 'E15_PRIVACY', reasonsGiven: false },
          { code: 'E16_PROCESS_DRAFT', reasonsGiven: false },
        ],
        thirdParties: [
          { ref: 'tp1', state: 'awaitingReceipt' },
          { ref: 'tp2', state: 'notSent' },
          { ref: 'tp3', state: 'unreachable' },
        ],
      },
      WED_MAY_6,
    );
    expect(blockers.map(({ code, details }) => `${code} ${Object.values(details).join(' ')}`.trim())).toEqual([
      'EXEMPTION.REASONS_MISSING E15_PRIVACY',
      'EXEMPTION.REASONS_MISSING E16_PROCESS_DRAFT',
      'EXEMPTION.PUBLICATION_DUTY_UNCHECKED E16_PROCESS_DRAFT',
      'CONSULTATION.THIRD_PARTY_UNFINISHED tp1 awaitingReceipt',
      'CONSULTATION.THIRD_PARTY_UNFINISHED tp2 notSent',
    ]);
  });

  it.each([
    ['DOCUMENTS.UNDECIDED', { undecided: 1 }],
    ['DOCUMENTS.WITHHELD_IN_GRANT', { full: 1, partial: 0, withheld: 1 }],
    ['DOCUMENTS.GIVEN_WITHOUT_GRANT', { full: 1, partial: 0, withheld: 2 }],
    ['SECRECY.REVIEW_OPEN', { documents: 1 }],
    ['GROUND.NOT_ALLOWED', { ground: 'REPEAT' }],
    ['GROUND.UNEXPECTED', { ground: 'NOT_EXIST' }],
    ['SEARCH.RECORD_INCOMPLETE', { missing: 'keywords' }],
    ['SEARCH.DATED_LATER', { searchedOn: '2026-05-07' }],
    ['REGIME.RANK_TOO_LOW', { rank: 'departmentRule' }],
    ['CORRECTION.PERIOD_RUNNING', { dueOn: '2026-05-06' }],
    ['FEE_NOTICE.PERIOD_RUNNING', { dueOn: '2026-05-06' }],
    ['REASONS_REQUEST.PERIOD_RUNNING', { dueOn: '2026-05-06' }],
    ['WITHDRAWAL.AFTER_SERVICE', { servedOn: '2026-05-05' }],
    ['OVERRIDE.REQUIRED', { ref: 'tp1', state: 'objected' }],
  ])('says with %s what it is about', (code, details) => {
    const refused = REQUIREMENT_CASES.find((each) => each.code === code)?.refused;
    expect(refused && getDecisionBlockers(refused, WED_MAY_6)).toContainEqual(
      expect.objectContaining({ code, details }),
    );
  });

  it('holds a reply back while a period has no known end', () => {
    const open = { noticeServedOn: '2026-04-08', answered: false };
    expect(getReplyBlockers({ ...LAWFUL.CORRECTION_LAPSED, correction: open }, WED_MAY_6)).toMatchObject([
      { code: 'CORRECTION.PERIOD_RUNNING', details: { dueOn: 'unknown' } },
    ]);
    expect(
      getReplyBlockers({ ...LAWFUL.FEE_LAPSED, feeNotice: { servedOn: '2026-04-08', paid: false } }, WED_MAY_6),
    ).toMatchObject([{ code: 'FEE_NOTICE.PERIOD_RUNNING', details: { dueOn: 'unknown' } }]);
    expect(getReplyBlockers({ ...LAWFUL.EXCESSIVE, reasonsRequest: open }, WED_MAY_6)).toMatchObject([
      { code: 'REASONS_REQUEST.PERIOD_RUNNING', details: { dueOn: 'unknown' } },
    ]);
  });

  it('lets only what came before the service be a withdrawal', () => {
    const withdrawn = (receivedOn: string | undefined, replyServedOn: string) =>
      codes({ ...LAWFUL.WITHDRAWN, withdrawal: { inWriting: true, receivedOn, replyServedOn } });
    expect(withdrawn('2026-05-04', '2026-05-05')).toEqual([]);
    expect(withdrawn('2026-05-05', '2026-05-05')).toEqual(['WITHDRAWAL.AFTER_SERVICE']);
    expect(withdrawn(undefined, '2026-05-05')).toEqual(['WITHDRAWAL.AFTER_SERVICE']);
  });

  it('counts an earlier reply of today, not of tomorrow', () => {
    const { previousRequest } = LAWFUL.REPEAT;
    const repliedOn = (day: string) =>
      codes({ ...LAWFUL.REPEAT, previousRequest: previousRequest && { ...previousRequest, repliedOn: day } });
    expect(repliedOn('2026-05-06')).toEqual([]);
    expect(repliedOn('2026-05-07')).toEqual(['PREVIOUS.NOT_ANSWERED']);
  });

  it('takes a law or an administrative regulation as a ground, and nothing below', () => {
    const forbidden = (prohibitedBy: InstrumentRank) =>
      codes({ ...LAWFUL.DENIED, exemptions: [{ code: 'E14_LAW_PROHIBITS', reasonsGiven: true, prohibitedBy }] });
    const special = (rank: InstrumentRank) =>
      codes({ ...LAWFUL.SPECIAL_REGIME, specialRegime: { rank, instrumentNamed: true, handlingOfficeGiven: true } });
    for (const rank of ['law', 'administrativeRegulation'] as const)
      expect([...forbidden(rank), ...special(rank)]).toEqual([]);
    for (const rank of ['localRegulation', 'departmentRule', 'other'] as const)
      expect([...forbidden(rank), ...special(rank)]).toEqual([
        'EXEMPTION.PROHIBITION_RANK_TOO_LOW',
        'REGIME.RANK_TOO_LOW',
      ]);
  });

  it('lets a document be given against an objection that is not reasonable', () => {
    const thirdParties = [{ ref: 'tp1', state: 'objected', objectionReasonable: false }] as const;
    expect(codes({ ...LAWFUL.GRANTED, thirdParties })).toEqual([]);
  });

  it('keeps back what a third party objects to with good reason, among other things, and gives the rest', () => {
    const thirdParties = [{ ref: 'tp1', state: 'objected', objectionReasonable: true }] as const;
    const personnel = { code: 'E16_INTERNAL_PERSONNEL', reasonsGiven: true } as const;
    const privacy = { code: 'E15_PRIVACY', reasonsGiven: true } as const;
    expect(codes({ ...LAWFUL.PARTIAL, thirdParties, exemptions: [personnel, privacy] })).toEqual([]);
    expect(codes({ ...LAWFUL.PARTIAL, thirdParties, exemptions: [personnel] })).toEqual(['OVERRIDE.REQUIRED']);
  });

  it('asks of a mixed partial grant what each ground asks', () => {
    const proposal: ReplyProposal = {
      ...LAWFUL.PARTIAL,
      otherGrounds: ['NOT_EXIST', 'NOT_RESPONSIBLE', 'SPECIAL_REGIME', 'NEEDS_CREATION'],
    };
    expect(getReplyBlockers(proposal, WED_MAY_6).map((each) => each.code)).toEqual([
      'SEARCH.RECORD_MISSING',
      'AGENCY.UNSTATED',
      'REGIME.INSTRUMENT_MISSING',
      'REGIME.OFFICE_MISSING',
    ]);
  });

  it('forgets a consultation that was ended, and asks for the others', () => {
    const ended = { ...lawfulRefusal('E15_PRIVACY'), thirdParties: [{ ref: 'tp1', state: 'terminated' as const }] };
    expect(codes(ended)).toEqual(['CONSULTATION.THIRD_PARTY_MISSING']);
    const oneSilent = { ...ended, thirdParties: [...ended.thirdParties, { ref: 'tp2', state: 'silent' as const }] };
    expect(codes(oneSilent)).toEqual([]);
  });

  it('lets a grant tell way, place and time instead of giving documents', () => {
    expect(codes({ outcome: 'GRANTED', accessArranged: true })).toEqual([]);
  });

  it('lets a partial grant whose rest does not exist pass without an exemption', () => {
    const proposal: ReplyProposal = {
      ...LAWFUL.PARTIAL,
      exemptions: [],
      thirdParties: [],
      otherGrounds: ['NOT_EXIST'],
      searchRecord: LAWFUL.NOT_EXIST.searchRecord,
      documents: { full: 1, partial: 0, withheld: 0 },
    };
    expect(codes(proposal)).toEqual([]);
  });

  it('lets a case be called excessive when the time for reasons passed in silence', () => {
    const silent = { noticeServedOn: '2026-04-08', dueOn: '2026-05-05', answered: false };
    expect(codes({ ...LAWFUL.EXCESSIVE, reasonsRequest: silent })).toEqual([]);
  });

  it('does not demand the agency that cannot be determined', () => {
    expect(codes({ ...LAWFUL.NOT_RESPONSIBLE, responsibleAgency: { known: false } })).toEqual([]);
  });

  it('lapses only after the last day: the day itself still counts', () => {
    const { correction } = LAWFUL.CORRECTION_LAPSED;
    const lapse = { ...LAWFUL.CORRECTION_LAPSED, correction: correction && { ...correction, dueOn: '2026-05-06' } };
    expect(getReplyBlockers(lapse, '2026-05-06').map((each) => each.code)).toEqual(['CORRECTION.PERIOD_RUNNING']);
    expect(getReplyBlockers(lapse, '2026-05-07')).toEqual([]);
  });

  it('rests on registered articles; only custom may do without', () => {
    for (const { code, refused } of REQUIREMENT_CASES) {
      const blocker = getDecisionBlockers(refused, WED_MAY_6).find((each) => each.code === code);
      expect(blocker?.articles.every(isArticleId)).toBe(true);
      expect((blocker?.articles.length ?? 0) > 0 || blocker?.force === 'practice').toBe(true);
      expect(blocker?.message).toMatch(/^\p{Script=Han}/u);
    }
  });

  it('asks of a reply without exemptions and other grounds what its outcome requires', () =>
    expect(new Set(replyRequirements({ outcome: 'NOT_EXIST' }))).toEqual(new Set(outcomeRule('NOT_EXIST').requires)));

  it('asks for what it blocks on: a blocker is always among the requirements told beforehand', () => {
    const anyProposal = fc.record({
      outcome: fc.constantFrom(...OUTCOME_CODES),
      exemptions: fc.array(fc.record({ code: fc.constantFrom(...EXEMPTION_CODES), reasonsGiven: fc.boolean() }), {
        maxLength: 4,
      }),
      otherGrounds: fc.array(fc.constantFrom(...OUTCOME_CODES), { maxLength: 2 }),
      documents: fc.record({ full: fc.nat(2), partial: fc.nat(2), withheld: fc.nat(2) }),
      reasonsGiven: fc.boolean(),
      severabilityConsidered: fc.boolean(),
    });
    fc.assert(
      fc.property(anyProposal, (proposal) => {
        const told = new Set<string>(replyRequirements(proposal));
        for (const { code } of getReplyBlockers(proposal, WED_MAY_6)) expect(told.has(code)).toBe(true);
      }),
    );
  });
});
