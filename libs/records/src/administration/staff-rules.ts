/** What of people's offices is possible. Pure: facts in, every reason out. */
import type { Role } from '#libs/request';
import type { Office } from './people.js';

/** Offices of one unit, or of the whole agency where none is named. */
export const UNIT_ROLES = ['caseOfficer', 'unitHead'] as const satisfies readonly Role[];

/** What the agency above may lend one below it: a small agency has its signer there, and is supervised from there. */
export const ROLES_FROM_ABOVE = ['signer', 'supervisor'] as const satisfies readonly Role[];

export type OfficeFault = 'OFFICE.NONE' | 'OFFICE.TWICE' | 'OFFICE.HAS_NO_UNIT' | 'UNIT.UNKNOWN';

/** What is wrong with a list of offices, and at which of them. */
export function officeFaults(
  offices: readonly Office[],
  unitIds: readonly string[],
): { at: number | null; fault: OfficeFault }[] {
  if (offices.length === 0) return [{ at: null, fault: 'OFFICE.NONE' }];
  return offices.flatMap(({ role, unitId }, at) => {
    const faults: OfficeFault[] = [];
    if (offices.findIndex((each) => each.role === role) < at) faults.push('OFFICE.TWICE');
    if (unitId !== null && !UNIT_ROLES.some((each) => each === role)) faults.push('OFFICE.HAS_NO_UNIT');
    else if (unitId !== null && !unitIds.includes(unitId)) faults.push('UNIT.UNKNOWN');
    return faults.map((fault) => ({ at, fault }));
  });
}

export interface LossFacts {
  /** The person who acts is the one it is done to. */
  isOneself: boolean;
  isActive: boolean;
  isAdministrator: boolean;
  /** Others in the agency who hold that office and still work here. */
  otherAdministrators: number;
}

export type LossFault = 'STAFF.OWN_ADMINISTRATION' | 'STAFF.LAST_ADMINISTRATOR';

/** Why somebody cannot cease to be an administrator: nobody locks the agency, or oneself, out. */
export function lossFaults({ isOneself, isActive, isAdministrator, otherAdministrators }: LossFacts): LossFault[] {
  if (!isAdministrator || !isActive) return [];
  return [
    ...(isOneself ? (['STAFF.OWN_ADMINISTRATION'] as const) : []),
    ...(otherAdministrators === 0 ? (['STAFF.LAST_ADMINISTRATOR'] as const) : []),
  ];
}
