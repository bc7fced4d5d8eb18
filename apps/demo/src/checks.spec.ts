import { describe, expect, it } from '@jest/globals';
import { publishedCalendar } from '#libs/law';
import { claim, check, holds, nth } from './checks.js';

const calendar = publishedCalendar();

describe('the formula of handbook §2.2', () => {
  it('counts from the day after, over weekends, holidays and make-up days (DL25: seven days across 中秋 and 国庆)', () => {
    expect(nth(calendar, '2026-09-23', 7)).toBe('2026-10-10');
  });

  it('leaves out the days of a consultation (DL37: a third party silent to the end of its 15 working days)', () => {
    const silentTo = nth(calendar, '2026-03-10', 15);
    expect(silentTo).toBe('2026-03-31');
    expect(nth(calendar, '2026-03-02', 20, [{ after: '2026-03-06', through: silentTo }])).toBe('2026-04-23');
  });
});

describe('a check of a story', () => {
  it('fails where the record says another day, or none', () => {
    expect(holds(check('答复期限', ['条例33'], '2026-12-24', '2026-12-24'))).toBe(true);
    expect(holds(check('答复期限', ['条例33'], '2026-12-24', '2026-12-25'))).toBe(false);
    expect(holds(check('答复期限', ['条例33'], '2026-12-24', null))).toBe(false);
    expect(holds(claim('国庆在期限之内', [], false))).toBe(false);
  });
});
