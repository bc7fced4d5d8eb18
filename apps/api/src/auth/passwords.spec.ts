import { describe, expect, it } from '@jest/globals';
import { hashOf, passwordFault, passwordMatches } from './passwords.js';

describe('a password that a person chooses', () => {
  const of = { login: 'qh.clerk', current: 'AB12-CD34-EF56' };

  it.each([
    ['a sentence', '清河的水每天都在流淌呀'],
    ['ten characters', 'x7-Q9_k2.m'],
  ])('may be %s', (_, chosen) => expect(passwordFault(chosen, of)).toBeNull());

  it.each([
    ['is too short', 'x7-Q9_k2.', '至少 10 个字符'],
    ['repeats a few characters', 'abababababab', '至少有 5 个不同的字符'],
    ['holds the log-in name', 'my-QH.Clerk-2026', '不能含有登录名'],
    ['is the one that there was', of.current, '不能与现在的密码相同'],
  ])('is refused where it %s', (_, chosen, reason) => expect(passwordFault(chosen, of)).toBe(reason));

  it('is kept as argon2id, and known again', async () => {
    const kept = await hashOf('x7-Q9_k2.m');
    expect(kept).toMatch(/^\$argon2id\$/);
    expect([await passwordMatches(kept, 'x7-Q9_k2.m'), await passwordMatches(kept, 'x7-Q9_k2.n')]).toEqual([
      true,
      false,
    ]);
  });
});
