import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { run } from './fee.js';

const written = { out: '', err: '' };
const spies = [
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += String(text)), true)),
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.err += String(text)), true)),
];
afterEach(() => {
  written.out = written.err = '';
});
afterAll(() => spies.forEach((spy) => spy.mockRestore()));

describe('fee', () => {
  it.each([
    ['--items 45', '5500\n'],
    ['--items 0', '0\n'],
    ['--item-rank 35', '200\n'],
    ['--pages 260', '5100\n'],
    ['--pages 200 --already-public', '0\n'],
    ['--item-rank 35 --explain', '200\n第35件：1件×200元=200元\n合计：200元（按件，办法4）\n'],
  ])('%s', async (args, expected) => {
    expect(await run(args.split(' '))).toBe(0);
    expect(written).toEqual({ out: expected, err: '' });
  });

  it.each([
    ['--items 12 --pages 120', 'FEE.BOTH_METHODS'],
    ['--items 12 --item-rank 12', 'FEE.BOTH_METHODS'],
    ['', '须给出'],
    ['--items', '用法'],
    ['--items 1.5', '应为非负整数'],
    ['--items=-1', '应为非负整数'],
    ['--items 1e3', '应为非负整数'],
    ['--item-rank 0', 'FEE.COUNT_OUT_OF_RANGE'],
    ['--items 99999999', 'FEE.COUNT_OUT_OF_RANGE'],
    ['--items 5 --already-public', '只用于 --pages'],
    ['--sheets 5', '用法'],
    ['12', '用法'],
  ])('refuses “%s”', async (args, words) => {
    expect(await run(args.split(' ').filter(Boolean))).toBe(2);
    expect(written.out).toBe('');
    expect(written.err).toContain(words);
  });

  it('says how it is used', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(written.out).toContain('--item-rank');
  });
});
