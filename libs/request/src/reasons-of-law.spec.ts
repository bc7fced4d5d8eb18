import { describe, expect, it } from '@jest/globals';
import { getReplyBlockers } from '#libs/law';
import { reasonsOfLaw } from './reasons-of-law.js';

/** A repeated request whose earlier reply is found, but answered another applicant and is cited without its number. */
const blockers = getReplyBlockers(
  {
    outcome: 'REPEAT',
    reasonsGiven: true,
    previousRequest: {
      referenceGiven: true,
      sameApplicant: false,
      sameInformation: true,
      repliedOn: '2026-01-05',
      letterNumberGiven: false,
    },
  },
  '2026-03-02',
);

describe('what the law has against a proposal', () => {
  it('stands whole, and tells practice from law', () =>
    expect(reasonsOfLaw(blockers, {}).map(({ code, force }) => [code, force])).toEqual([
      ['PREVIOUS.OTHER_APPLICANT', undefined],
      ['PREVIOUS.LETTER_NUMBER_MISSING', 'practice'],
    ]));

  it('lets an agency set a practice aside, never the law', () =>
    expect(
      reasonsOfLaw(blockers, {
        practicesSetAside: ['PREVIOUS.LETTER_NUMBER_MISSING', 'PREVIOUS.OTHER_APPLICANT'],
      }).map(({ code }) => code),
    ).toEqual(['PREVIOUS.OTHER_APPLICANT']));
});
