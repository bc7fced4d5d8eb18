import { describe, expect, it } from '@jest/globals';

import { sheetText } from './sheet-file';

describe('a sheet that somebody chose', () => {
  it('is read as UTF-8, with or without its mark', () => {
    expect(sheetText(new TextEncoder().encode('标题,类别\n'))).toBe('标题,类别\n');
    expect(sheetText(new TextEncoder().encode('\uFEFF标题\n'))).toBe('标题\n');
  });

  it('is read as Excel saves it on a Chinese desktop', () => {
    // 标题 in GB18030.
    expect(sheetText(Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2]))).toBe('标题');
  });
});
