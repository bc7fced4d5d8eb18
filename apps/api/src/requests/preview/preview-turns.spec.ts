import { describe, expect, it } from '@jest/globals';
import { PreviewTurns } from './preview-turns.js';

const seen = () => Promise.resolve('seen');

describe('looking at letters', () => {
  it('goes on as fast as a person writes, and no faster', async () => {
    const turns = new PreviewTurns();
    for (let n = 0; n < 60; n += 1) expect(await turns.take('zhou', seen)).toBe('seen');
    await expect(turns.take('zhou', seen)).rejects.toMatchObject({ status: 429, code: 'PREVIEW.TOO_MANY' });
    expect(await turns.take('wu', seen)).toBe('seen');
  });

  it('is done in two windows at once, and not in more', async () => {
    const turns = new PreviewTurns();
    let end: () => void = () => undefined;
    const long = () => new Promise<void>((resolve) => (end = resolve));
    void turns.take('zhou', () => new Promise<void>(() => undefined));
    const second = turns.take('zhou', long);
    await expect(turns.take('zhou', seen)).rejects.toMatchObject({ status: 429 });
    end();
    await second;
    expect(await turns.take('zhou', seen)).toBe('seen');
  });
});
