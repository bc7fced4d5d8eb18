import { describe, expect, it } from '@jest/globals';

import type { DeskQuery } from '../api/staff';
import { askedOf, tabOf } from './desk-query';

const filters = (set: Partial<DeskQuery> = {}): DeskQuery => {
  const names = ['order', 'stage', 'light', 'unitId', 'unassigned', 'officerId', 'officerGone', 'helpAsked'];
  const none = Object.fromEntries([...names, 'open', 'dueFrom', 'dueTo', 'q'].map((name) => [name, '']));
  return { ...(none as DeskQuery), ...set };
};

describe('what the desk lists', () => {
  it('is what waits for a reply, narrowed or not, until somebody asks for all', () => {
    expect(askedOf(filters(), '').open).toBe('true');
    expect(askedOf(filters({ unitId: 'u', light: 'notJudged' }), '').open).toBe('true');
    expect(askedOf(filters({ open: 'false', unitId: 'u' }), '').open).toBe('false');
  });

  it('is looked for among all, by its number, by words, or by where it stands', () => {
    for (const set of [{ q: 'QHSW-2024' }, { stage: 'archived' }] as const)
      expect(askedOf(filters(set), '').open).toBe('');
    expect(askedOf(filters(), '清河').open).toBe('');
  });

  it('stands under the tab that it is of', () => {
    expect(tabOf(filters(), '')).toBe('waiting');
    expect(tabOf(filters({ open: 'true', light: 'red' }), '')).toBe('waiting');
    expect(tabOf(filters({ stage: 'decided', unitId: 'u' }), '')).toBe('decided');
    expect(tabOf(filters({ open: 'false' }), '')).toBe('all');
    expect(tabOf(filters({ stage: 'processing' }), '')).toBeNull();
    expect(tabOf(filters(), '清河')).toBeNull();
  });
});
