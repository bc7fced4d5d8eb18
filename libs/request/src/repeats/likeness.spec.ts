import { describe, expect, it } from '@jest/globals';
import { likeness } from './likeness.js';

const APPROVAL = '2025年度老旧小区改造项目立项批复文件';

describe('the likeness of two applications', () => {
  it('is whole for the same text, whatever its width, case and punctuation', () => {
    expect(likeness(APPROVAL, APPROVAL)).toBe(1);
    expect(likeness('PPP 项目（2025）', 'ｐｐｐ项目2025。')).toBe(1);
  });

  it('is high for the same matter in other words, and low for another one', () => {
    expect(likeness(APPROVAL, '请公开2025年老旧小区改造项目的立项批复')).toBeGreaterThan(0.6);
    expect(likeness(APPROVAL, '人民路施工许可证及附图')).toBeLessThan(0.2);
  });

  it('is the same both ways, and counts what is repeated once for each time', () => {
    const other = '老旧小区、老旧小区、老旧小区';
    expect(likeness(APPROVAL, other)).toBe(likeness(other, APPROVAL));
    // 老旧 旧小 小区 each once in the one, three times in the other, with 区老 twice.
    expect(likeness('老旧小区', other)).toBeCloseTo((2 * 3) / (3 + 11));
  });

  it('is nothing where nothing is written', () => {
    expect(likeness('', '')).toBe(0);
    expect(likeness(APPROVAL, '……')).toBe(0);
  });
});
