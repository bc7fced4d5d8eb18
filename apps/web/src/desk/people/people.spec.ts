import { describe, expect, it } from '@jest/globals';

import type { Person } from '../../api/types';
import { draftOf, errorsOf, formOf } from './draft';
import { changeText, officesText } from './words';

const WU: Person = {
  id: '1',
  login: 'qh.officer',
  name: '吴涛',
  email: 'wu@agency.example',
  isActive: true,
  isOwn: true,
  homeAgencyName: '清河市水务局',
  hasOneTimePassword: false,
  offices: [
    { role: 'caseOfficer', unitId: 'u1', unitName: '水资源科' },
    { role: 'clerk', unitId: null, unitName: null },
  ],
};

describe('a person in the form', () => {
  it('comes back as it was', () => {
    const { name, email, offices } = formOf(draftOf(WU));
    expect([name, email]).toEqual(['吴涛', 'wu@agency.example']);
    expect(offices).toEqual(WU.offices.map(({ role, unitId }) => ({ role, unitId })));
    expect(errorsOf(draftOf(WU))).toEqual([]);
  });

  it('has a unit only with an office of a unit', () => {
    const draft = { ...draftOf(WU), held: ['clerk' as const, 'unitHead' as const] };
    expect(formOf(draft).offices).toEqual([
      { role: 'clerk', unitId: null },
      { role: 'unitHead', unitId: null },
    ]);
  });

  it('names everything that is missing', () =>
    expect(errorsOf(draftOf(null)).map(({ field }) => field)).toEqual([
      'person-login',
      'person-name',
      'person-email',
      'person-offices',
    ]));
});

describe('in words', () => {
  it('offices with their unit, and none', () => {
    expect(officesText(WU)).toBe('承办人（水资源科）、登记人员');
    expect(officesText({ offices: [] })).toBe('没有岗位');
  });

  it('a change of the log, from and to', () => {
    const change = { field: 'offices', before: ['caseOfficer/水资源科', 'clerk'], after: [] };
    expect(changeText(change)).toBe('岗位：承办人（水资源科）、登记人员 → 无');
    expect(changeText({ field: 'name', before: [], after: ['吴涛'] })).toBe('姓名：吴涛');
  });
});
