import { describe, expect, it } from '@jest/globals';

import { earlierLabel, isAlike, namedBy } from './earlier';

const ANSWERED = {
  id: 'r1',
  number: 'QHSW-2025-000031',
  stage: 'archived' as const,
  stageText: '已归档',
  outcome: 'GRANTED',
  submittedOn: '2025-10-20',
  repliedOn: '2025-11-18',
  replyNumber: { word: '清河公开告', year: 2025, serial: 12 },
  likeness: 86,
};

describe('an earlier request of the same applicant', () => {
  it('reads with its outcome and its likeness, or with its stage while it is open', () => {
    expect(earlierLabel(ANSWERED)).toBe('QHSW-2025-000031 · 予以公开 · 相近 86%');
    expect(earlierLabel({ ...ANSWERED, outcome: null, likeness: null })).toContain('已归档 · 内容已销毁');
  });

  it('is marked from sixty percent on', () =>
    expect([86, 60, 59, null].map((likeness) => isAlike({ ...ANSWERED, likeness }))).toEqual([
      true,
      true,
      false,
      false,
    ]));

  it('fills in what the record knows of it, and leaves to the officer whether the information is the same', () => {
    expect(namedBy(ANSWERED)).toEqual({
      'previousRequest.number': 'QHSW-2025-000031',
      'previousRequest.repliedOn': '2025-11-18',
      'previousRequest.replyNumber.word': '清河公开告',
      'previousRequest.replyNumber.year': '2025',
      'previousRequest.replyNumber.serial': '12',
      'previousRequest.sameApplicant': 'true',
    });
  });
});
