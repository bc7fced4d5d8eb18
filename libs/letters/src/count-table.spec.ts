import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countTable } from './count-table.js';

describe('countTable', () => {
  it('joins days in a row that count for the same reason', () => {
    expect(
      countTable([
        { day: '2026-04-02', nth: 1, reason: '工作日' },
        { day: '2026-04-03', nth: 2, reason: '工作日' },
        { day: '2026-04-04', nth: null, reason: '清明节', basis: '放假通知' },
        { day: '2026-04-05', nth: null, reason: '周末' },
        { day: '2026-04-07', nth: 3, reason: '工作日' },
      ]),
    ).toEqual([
      { from: '2026-04-02', to: '2026-04-03', days: 2, nth: { from: 1, to: 2 }, reason: '工作日', basis: '' },
      { from: '2026-04-04', to: '2026-04-04', days: 1, nth: null, reason: '清明节', basis: '放假通知' },
      { from: '2026-04-05', to: '2026-04-05', days: 1, nth: null, reason: '周末', basis: '' },
      { from: '2026-04-07', to: '2026-04-07', days: 1, nth: { from: 3, to: 3 }, reason: '工作日', basis: '' },
    ]);
  });

  it('joins days whose reasons differ by the ordinal alone', () => {
    const days = [1, 2].map((nth) => ({ day: `2026-04-0${nth}`, nth, reason: `第${nth}个工作日（延长期第${nth}日）` }));
    expect(countTable(days)).toMatchObject([{ days: 2, reason: '工作日（延长期）' }]);
  });

  it('accounts for every day of any trace once', () => {
    const trace = fc.array(fc.record({ counts: fc.boolean(), reason: fc.constantFrom('甲', '乙') }), { maxLength: 60 });
    fc.assert(
      fc.property(trace, (kinds) => {
        let nth = 0;
        const days = kinds.map(({ counts, reason }, i) => ({
          day: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
          nth: counts ? (nth += 1) : null,
          reason,
        }));
        const rows = countTable(days);
        expect(rows.reduce((sum, row) => sum + row.days, 0)).toBe(days.length);
        expect(rows.reduce((sum, row) => sum + (row.nth ? row.nth.to - row.nth.from + 1 : 0), 0)).toBe(nth);
        expect(rows.map((row) => row.from)).toEqual([...rows.map((row) => row.from)].sort());
      }),
    );
  });
});
