import { describe, expect, it } from '@jest/globals';
import { PROACTIVE_CATEGORIES, PROACTIVE_CATEGORY_NAMES } from './categories.js';

describe('what is published without being asked for (条例20)', () => {
  it('has one category for each of the fifteen items, in their order', () => {
    expect(new Set(Object.values(PROACTIVE_CATEGORY_NAMES)).size).toBe(15);
    // Those that the annual report names by their number (格式, 表二): (一), (五), (六), (八).
    const named = [1, 5, 6, 8].map((item) => PROACTIVE_CATEGORIES[item - 1]);
    expect(named).toEqual(['norms', 'permits', 'penalties', 'charges']);
    expect(PROACTIVE_CATEGORIES.at(-1)).toBe('other');
  });
});
