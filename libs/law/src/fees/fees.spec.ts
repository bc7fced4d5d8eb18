import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLawRefusal, type LawRefusal } from '../refusal.js';
import {
  explainFee,
  feeForItemRank,
  feeForItems,
  feeForPages,
  feeObjectionParagraphs,
  feeStandardOn,
} from './index.js';

const count = fc.integer({ min: 1, max: 5000 });

/** The formulas of handbook §3, written once more and differently from the bands. */
const rate = (k: number) => (k <= 10 ? 0 : k <= 30 ? 100 : 100 * (Math.ceil((k - 30) / 10) + 1));
const pages = (p: number) =>
  10 * Math.max(0, Math.min(p, 100) - 30) + 20 * Math.max(0, Math.min(p, 200) - 100) + 40 * Math.max(0, p - 200);

function refusalOf(run: () => unknown): LawRefusal {
  try {
    run();
  } catch (error) {
    if (isLawRefusal(error)) return error;
    throw error;
  }
  throw new Error('should refuse');
}

describe('processing fees', () => {
  it('agree with the formulas of the handbook', () => {
    fc.assert(
      fc.property(count, (n) => {
        expect(feeForItemRank(n).yuan).toBe(rate(n));
        expect(feeForPages(n).yuan).toBe(pages(n));
      }),
    );
  });

  it('by item are the sum of what each item costs by its rank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (n) => {
        let sum = 0;
        for (let k = 1; k <= n; k += 1) sum += feeForItemRank(k).yuan;
        expect(feeForItems(n).yuan).toBe(sum);
      }),
    );
  });

  it('never fall as the count grows, and their bands cover the count without gap', () => {
    fc.assert(
      fc.property(count, (n) => {
        for (const [fee, next] of [
          [feeForItems(n), feeForItems(n + 1)],
          [feeForPages(n), feeForPages(n + 1)],
        ] as const) {
          expect(next.yuan).toBeGreaterThanOrEqual(fee.yuan);
          expect(fee.bands[0]?.from).toBe(1);
          expect(fee.bands.at(-1)?.to).toBe(n);
          // One look at thousands of bands, not an expectation each.
          const wrong = fee.bands.filter(
            (band, i) =>
              band.units !== band.to - band.from + 1 ||
              band.yuan !== band.units * band.yuanEach ||
              band.from !== (fee.bands[i - 1]?.to ?? 0) + 1,
          );
          expect(wrong).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['a fraction', () => feeForItems(1.5), 'FEE.COUNT_NOT_WHOLE 办法3 件数必须是整数：1.5', { count: '1.5' }],
    ['no number', () => feeForPages(Number.NaN), 'FEE.COUNT_NOT_WHOLE 办法3 页数必须是整数：NaN', { count: 'NaN' }],
    [
      'less than nothing',
      () => feeForPages(-1),
      'FEE.COUNT_OUT_OF_RANGE 办法3 页数必须在0至1000000之间：-1',
      { count: -1, least: 0, most: 1_000_000 },
    ],
    [
      'a rank of zero',
      () => feeForItemRank(0),
      'FEE.COUNT_OUT_OF_RANGE 办法3 件数必须在1至1000000之间：0',
      { count: 0, least: 1, most: 1_000_000 },
    ],
    [
      'more than can be meant',
      () => feeForItems(1_000_001),
      'FEE.COUNT_OUT_OF_RANGE 办法3 件数必须在0至1000000之间：1000001',
      { count: 1_000_001, least: 0, most: 1_000_000 },
    ],
    [
      'a day before the standard',
      () => feeForItems(50, '2020-12-31'),
      'FEE.NO_STANDARD_IN_FORCE 条例42 2020-12-31尚无信息处理费收取标准，不得收费',
      { on: '2020-12-31' },
    ],
  ])('refuse %s', (_what, run, words, details) => {
    const { code, article, message, details: said } = refusalOf(run);
    expect(`${code} ${article} ${message}`).toBe(words);
    expect(said).toEqual(details);
  });

  it('go as far as a million', () => {
    // 10 free, 20 of 100, then ten each of 200, 300 … 9,999,800.
    expect(feeForItems(1_000_000).bands).toHaveLength(99_999);
    expect(feeForItemRank(1_000_000).yuan).toBe(9_999_800);
    expect(feeForPages(1_000_000)).toMatchObject({ method: 'pages', count: 1_000_000, yuan: 39_994_700 });
  });

  it('hold from the day on which the standard came into force', () => {
    expect(feeForItems(11, '2021-01-01').yuan).toBe(100);
    expect(feeForPages(31, { on: '2021-01-01' }).yuan).toBe(10);
    expect(feeForItemRank(11, '2026-05-06').yuan).toBe(100);
    expect(feeStandardOn()).toBe(feeStandardOn('2026-01-01'));
  });

  it('explain themselves band by band', () => {
    expect(explainFee(feeForItems(45))).toEqual([
      '第1至10件：10件，免收',
      '第11至30件：20件×100元=2000元',
      '第31至40件：10件×200元=2000元',
      '第41至45件：5件×300元=1500元',
      '合计：5500元（按件，办法4）',
    ]);
    expect(explainFee(feeForItemRank(35))).toEqual(['第35件：1件×200元=200元', '合计：200元（按件，办法4）']);
    expect(explainFee(feeForPages(200, { alreadyPublic: true }))).toEqual([
      '信息已主动公开、仅告知获取途径，不按量收费',
      '合计：0元（按量，办法5）',
    ]);
    expect(explainFee(feeForPages(120))).toEqual([
      '第1至30页：30页，免收',
      '第31至100页：70页×10元=700元',
      '第101至120页：20页×20元=400元',
      '合计：1100元（按量，办法5）',
    ]);
    expect(explainFee(feeForPages(0))).toEqual(['合计：0元（按量，办法5）']);
  });

  it('are contested only with the end that follows where they are not paid (办法7)', () => {
    const [words = '', ...more] = feeObjectionParagraphs();
    expect(more).toEqual([]);
    expect(words).toContain('不能单独申请行政复议或者提起行政诉讼');
    expect(words).toContain('就本机关不再处理的决定依法投诉、举报、申请行政复议或者提起行政诉讼');
  });
});
