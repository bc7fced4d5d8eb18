import { describe, expect, it } from '@jest/globals';
import { lossFaults, officeFaults } from './staff-rules.js';

describe('the offices of a person', () => {
  const faultsOf = (...offices: Parameters<typeof officeFaults>[0]) =>
    officeFaults(offices, ['unit-a', 'unit-b']).map(({ at, fault }) => [at, fault]);

  it('may be several, each for the whole agency or, of officers and heads, for a unit', () =>
    expect(
      faultsOf(
        { role: 'clerk', unitId: null },
        { role: 'caseOfficer', unitId: 'unit-a' },
        { role: 'unitHead', unitId: 'unit-b' },
        { role: 'signer', unitId: null },
      ),
    ).toEqual([]));

  it('an officer may be of the whole agency', () =>
    expect(faultsOf({ role: 'caseOfficer', unitId: null })).toEqual([]));

  it('are at least one: who does nothing here any more is deactivated', () =>
    expect(faultsOf()).toEqual([[null, 'OFFICE.NONE']]));

  it('name every fault at its place', () =>
    expect(
      faultsOf(
        { role: 'clerk', unitId: 'unit-a' },
        { role: 'caseOfficer', unitId: 'elsewhere' },
        { role: 'caseOfficer', unitId: 'unit-a' },
      ),
    ).toEqual([
      [0, 'OFFICE.HAS_NO_UNIT'],
      [1, 'UNIT.UNKNOWN'],
      [2, 'OFFICE.TWICE'],
    ]));
});

describe('an administrator', () => {
  const facts = { isOneself: false, isActive: true, isAdministrator: true, otherAdministrators: 1 };

  it('may be taken from an office where another is left', () => expect(lossFaults(facts)).toEqual([]));

  it('does not take the own office away', () =>
    expect(lossFaults({ ...facts, isOneself: true })).toEqual(['STAFF.OWN_ADMINISTRATION']));

  it('is not taken away where nobody else is left, and every reason is told', () => {
    expect(lossFaults({ ...facts, otherAdministrators: 0 })).toEqual(['STAFF.LAST_ADMINISTRATOR']);
    expect(lossFaults({ ...facts, isOneself: true, otherAdministrators: 0 })).toHaveLength(2);
  });

  it.each([
    ['who holds another office', { isAdministrator: false }],
    ['who was deactivated before', { isActive: false }],
  ])('a person %s is none', (_, changed) =>
    expect(lossFaults({ ...facts, ...changed, isOneself: true, otherAdministrators: 0 })).toEqual([]),
  );
});
