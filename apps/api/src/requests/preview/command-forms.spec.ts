import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { LETTER_COMMANDS } from '#libs/request';
import { PREVIEWED_COMMANDS } from './command-forms.js';

describe('the commands that make a letter', () => {
  it('are previewed by the forms of their endpoints, but for those that nobody fills in at an open request', () => {
    const others = LETTER_COMMANDS.filter((kind) => !PREVIEWED_COMMANDS.includes(kind));
    expect(others.sort()).toEqual(['openPart', 'takeInApplication', 'withdrawRequest']);
    expect(PREVIEWED_COMMANDS.length).toBeGreaterThan(18);
  });
});
