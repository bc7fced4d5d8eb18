import { describe, expect, it } from '@jest/globals';
import { LETTER_CODES } from '#libs/law';
import { ISSUED_LETTERS } from './letter-of.js';

describe('the letters of handbook §6', () => {
  it('are all issued by the process, each once', () => {
    expect([...ISSUED_LETTERS].sort()).toEqual([...LETTER_CODES].sort());
  });
});
