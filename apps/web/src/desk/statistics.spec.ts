import { describe, expect, it } from '@jest/globals';

import { groupName, periodOf } from './statistics';

const units = new Map([['u1', '水资源科']]);

describe('a group of the statistics', () => {
  it.each([
    ['all', '', '全部'],
    ['month', '2026-03', '2026年3月'],
    ['unit', 'u1', '水资源科'],
    ['unit', '', '尚未分派'],
    ['channel', 'online', '网上平台'],
    ['channel', 'fax', '传真'],
    ['requesterType', 'business', '商业企业'],
    ['outcome', 'GRANTED', '予以公开'],
    ['outcome', '', '（无）'],
    ['channel', 'pigeon', 'pigeon'],
    ['channel', '', '（无）'],
  ] as const)('by %s, %j, is called %s', (by, key, name) => expect(groupName(by, key, units)).toBe(name));
});

describe('the requests of a number', () => {
  const year = { from: '2026-01-15', to: '2026-03-10' };

  it('are those of its group', () =>
    expect(periodOf({ ...year, by: 'unit', key: 'u1', measure: 'replied' })).toEqual({
      ...year,
      by: 'unit',
      key: 'u1',
      measure: 'replied',
    }));

  it.each([
    ['2026-01', '2026-01-15', '2026-01-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-03', '2026-03-01', '2026-03-10'],
  ])('of %s are those of the month as far as it was asked for', (key, from, to) =>
    expect(periodOf({ ...year, by: 'month', key, measure: 'received' })).toEqual({
      from,
      to,
      by: 'all',
      key: '',
      measure: 'received',
    }),
  );

  it('are not listed before one is chosen', () =>
    expect(periodOf({ ...year, by: 'month', key: '', measure: '' })).toBeNull());
});
