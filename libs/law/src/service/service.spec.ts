import { describe, expect, it } from '@jest/globals';
import { article, isPostalEnterprise, POST_CARRIERS, repliedOn, SERVICE_METHODS, SERVICE_RULES } from '../index.js';

const days = { dispatchedOn: '2026-03-20', servedOn: '2026-03-24' };

describe('a reply is judged (235号)', () => {
  it.each([
    ['online', '2026-03-20'],
    ['email', '2026-03-20'],
    ['post', '2026-03-20'],
    ['inPerson', '2026-03-24'],
    ['entrusted', '2026-03-24'],
  ] as const)('by %s as of %s', (method, expected) => expect(repliedOn(method, days)).toBe(expected));

  it('not before it is signed for, where the signature decides', () => {
    expect(repliedOn('entrusted', { ...days, servedOn: null })).toBeNull();
    expect(repliedOn('post', { ...days, servedOn: null })).toBe('2026-03-20');
  });

  it('posted with the postal enterprise, never with another courier', () => {
    expect(POST_CARRIERS.filter(isPostalEnterprise)).toEqual(['ems', 'registeredMail']);
  });

  it('with words and articles for every method', () => {
    for (const method of SERVICE_METHODS) {
      const { words, articles } = SERVICE_RULES[method];
      expect(words).toMatch(/当日$/);
      expect(articles.map((id) => article(id).text).length).toBeGreaterThan(0);
    }
  });
});
