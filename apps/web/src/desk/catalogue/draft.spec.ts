import { describe, expect, it } from '@jest/globals';

import type { Published } from '../../api/types';
import { emptyEntry, faultsOf, locationOf, toEntry, whereOf } from './draft';

const WHOLE = emptyEntry({ title: ' 预算 ', category: 'budget', publishedOn: '2026-02-10', place: '公报第1期' });

describe('an entry of the catalogue as it is written', () => {
  it('says what is missing; where it can be had is told once, by address or by place', () => {
    expect(faultsOf(emptyEntry()).map(({ name }) => name)).toEqual(['title', 'category', 'publishedOn', 'address']);
    expect(faultsOf(WHOLE)).toEqual([]);
    expect(faultsOf({ ...WHOLE, place: ' ', address: 'https://www.qinghe.example/gk' })).toEqual([]);
  });

  it('goes out trimmed, without what is empty', () => {
    expect(toEntry(WHOLE)).toEqual({
      title: '预算',
      category: 'budget',
      publishedOn: '2026-02-10',
      place: '公报第1期',
    });
  });

  it('takes up where the documents of a request were published for all', () => {
    expect(whereOf('https://www.qinghe.example/gk/12')).toEqual({ address: 'https://www.qinghe.example/gk/12' });
    expect(whereOf('http://www.qinghe.example/gk/12')).toEqual({ place: 'http://www.qinghe.example/gk/12' });
    expect(whereOf('《公报》2026年第3期')).toEqual({ place: '《公报》2026年第3期' });
  });

  it('tells an applicant where it can be had', () => {
    const entry = { title: '部门预算', documentNumber: null, publishedOn: '2026-02-10' };
    const address = 'https://www.qinghe.example/gk/11';
    expect(locationOf({ ...entry, address, place: null } as Published)).toBe(
      `《部门预算》已于 2026-02-10 主动公开，可以在这里获取：网址 ${address}`,
    );
    const printed = { ...entry, documentNumber: '清水〔2026〕4号', address: null, place: '市档案馆' } as Published;
    expect(locationOf(printed)).toContain('《部门预算》（清水〔2026〕4号）已于');
    expect(locationOf(printed)).toMatch(/获取：市档案馆$/);
  });
});
