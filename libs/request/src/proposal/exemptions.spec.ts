import { describe, expect, it } from '@jest/globals';
import { EXEMPTION_CODES, exemptionRule, type ExemptionCode } from '#libs/law';
import { answer, ask, judge, prove } from '../../test/consultation.js';
import { departed, departing, propose, reasonsOf, requestFor } from '../../test/outcomes.js';

const isForThirdParty = (code: ExemptionCode) => exemptionRule(code).article === 15;

/** A refusal on one ground, with whatever any ground may ask for. */
const whole = (code: ExemptionCode) => ({
  data: { exemptions: [{ code, prohibitedBy: 'law' as const, publicationDuty: 'none' as const }] },
  texts: {
    withheld: [
      {
        reasons: '具体理由',
        classificationBasis: '密定〔2024〕7号',
        prohibitingLaw: '《统计法》第二十五条',
        publicInterest: '不会造成重大影响',
      },
    ],
  },
});

describe('each ground of handbook §1.9', () => {
  it.each(EXEMPTION_CODES.filter((code) => !isForThirdParty(code)))('%s carries a refusal that is whole', (code) => {
    expect(departing('DENIED', whole(code))).toEqual([]);
  });

  it.each(EXEMPTION_CODES.filter(isForThirdParty))('%s carries one once the third party objects', (code) => {
    expect(departing('DENIED', whole(code))).toEqual(['CONSULTATION.THIRD_PARTY_MISSING']);
    const request = requestFor('DENIED');
    const against = () => reasonsOf(propose(request, departed('DENIED', whole(code))));
    ask(request);
    prove(request);
    expect(against()).toEqual(['CONSULTATION.THIRD_PARTY_UNFINISHED']);
    answer(request, 'object');
    expect(against()).toEqual(['CONSULTATION.OBJECTION_UNJUDGED']);
    judge(request, true);
    expect(against()).toEqual([]);
  });

  it.each(EXEMPTION_CODES)('%s carries none without the reasons of its own', (code) => {
    const { data, texts } = whole(code);
    const twice = { exemptions: [...data.exemptions, ...data.exemptions] };
    expect(departing('DENIED', { data: twice, texts })).toContain('EXEMPTION.REASONS_MISSING');
  });

  it.each(EXEMPTION_CODES)('%s carries none without what the law asks for besides, where it asks', (code) => {
    const bare = { data: { exemptions: [{ code }] }, texts: { withheld: [{ reasons: '具体理由' }] } };
    const askedOfAll = ['EXEMPTION.REASONS_MISSING', 'SEVERANCE.NOT_CONSIDERED'];
    const asksMore = exemptionRule(code).requires.some((requirement) => !askedOfAll.includes(requirement));
    expect(departing('DENIED', bare).length > 0).toBe(asksMore);
  });
});
