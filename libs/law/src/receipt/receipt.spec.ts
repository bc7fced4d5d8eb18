import { describe, expect, it } from '@jest/globals';
import { article, CHANNELS, isChannel, RECEIPT_RULES, receivedOn } from '../index.js';

const days = { arrivedOn: '2026-03-09', confirmedOn: '2026-03-12' };

describe('the day of receipt', () => {
  it.each([
    ['in_person', '2026-03-09'],
    ['oral', '2026-03-09'],
    ['post_signed', '2026-03-09'],
    ['post_ordinary', '2026-03-12'],
    ['online', '2026-03-12'],
    ['email', '2026-03-12'],
    ['fax', '2026-03-12'],
    ['misdirected', '2026-03-12'],
  ] as const)('by %s is %s', (channel, expected) => expect(receivedOn({ channel, ...days })).toBe(expected));

  it('is not established without its own evidence', () => {
    expect(receivedOn({ channel: 'online', arrivedOn: '2026-03-09', confirmedOn: null })).toBeNull();
    expect(receivedOn({ channel: 'post_signed', arrivedOn: null, confirmedOn: '2026-03-12' })).toBeNull();
  });

  it('has a rule with words and articles for every channel', () => {
    for (const channel of CHANNELS) {
      const { words, articles } = RECEIPT_RULES[channel];
      expect(words).toMatch(/日$/);
      expect(articles.map((id) => article(id).text).length).toBeGreaterThan(0);
    }
    expect(CHANNELS.length).toBe(8);
    expect([isChannel('fax'), isChannel('pigeon')]).toEqual([true, false]);
  });
});
