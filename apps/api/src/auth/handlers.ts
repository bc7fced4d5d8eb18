import type { Role } from '#libs/request';

/** Who works on the file of a request; the others read. */
const HANDLERS: readonly Role[] = ['clerk', 'caseOfficer', 'unitHead', 'disclosureHead'];

export function isHandler(roles: readonly Role[]): boolean {
  return roles.some((role) => HANDLERS.includes(role));
}
