import { describe, expect, it } from '@jest/globals';
import { LAWFUL } from '../../test/outcomes.js';
import { PaperRequest, staff } from '../../test/paper-request.js';
import { PROPOSABLE_OUTCOMES, type Decision, type ProposableOutcome } from '../index.js';
import { ON_THE_SPOT_OUTCOMES } from './rules.js';

const codes = (decision: Decision) => (decision.accepted ? [] : decision.reasons.map(({ code }) => code));
const CLEARANCE = '2026年1月5日主动公开前由保密审查员审查通过';

function reply(request: PaperRequest, outcome: ProposableOutcome, clearance = CLEARANCE): Decision {
  const { data, texts } = LAWFUL[outcome];
  return request.give('replyOnTheSpot', staff('disclosureHead'), data, { ...texts, clearance });
}

describe('当场答复', () => {
  it.each(['registered', 'intakeReview'] as const)('from %s, is signed for and served on the same day', (stage) => {
    const request = PaperRequest.at(stage, { deliveryForm: 'counter' });
    expect(codes(reply(request, 'ALREADY_PUBLIC'))).toEqual([]);
    expect(request.state).toMatchObject({ stage: 'decided', outcome: 'ALREADY_PUBLIC' });
    request.serve();
    expect(request.state).toMatchObject({ stage: 'served', servedOn: request.today, dispatchedOn: request.today });
    expect(request.state.letters.at(-1)?.code).toBe('R-PUB');
  });

  it('gives what was cleared before, and says by whom; without that, nothing', () => {
    expect(codes(reply(PaperRequest.at('registered'), 'GRANTED'))).toEqual([]);
    expect(codes(reply(PaperRequest.at('registered'), 'GRANTED', ' '))).toEqual(['ON_THE_SPOT.NOT_CLEARED']);
  });

  it.each(PROPOSABLE_OUTCOMES.filter((outcome) => !ON_THE_SPOT_OUTCOMES.includes(outcome)))(
    'is no way to %s, which needs the chain of approval',
    (outcome) => {
      expect(codes(reply(PaperRequest.at('registered'), outcome))).toContain('ON_THE_SPOT.OUTCOME');
    },
  );

  it('is of the day of receipt alone, and lacks nothing that the law asks of a reply', () => {
    const request = PaperRequest.at('registered', { today: '2026-03-02' });
    const { data } = LAWFUL.ALREADY_PUBLIC;
    expect(codes(request.give('replyOnTheSpot', staff('disclosureHead'), data, { reasons: '已经公开。' }))).toEqual([
      'LOCATION.MISSING',
    ]);
    request.today = '2026-03-03';
    expect(codes(reply(request, 'ALREADY_PUBLIC'))).toEqual(['ON_THE_SPOT.NOT_THE_DAY']);
  });

  it('whose letter cannot be made goes the ordinary way', () => {
    const request = PaperRequest.at('registered');
    reply(request, 'ALREADY_PUBLIC');
    request.effect('issueLetter');
    request.effect('issueLetter', 'failed', { code: 'LETTER.GLYPH_MISSING' });
    expect(request.state).toMatchObject({ stage: 'processing', outcome: null });
  });
});
