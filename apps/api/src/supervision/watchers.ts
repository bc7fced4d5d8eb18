import type { Role } from '#libs/request';
import type { SignedInStaff } from '../auth/staff.js';
import { Problem } from '../problems/problem.js';

/** Who looks through all requests of the agency: the top of the ladder, and the disclosure office. */
const WATCHERS: readonly Role[] = ['supervisor', 'disclosureHead', 'signer'];

/** @throws Problem ROLE.NOT_PERMITTED */
export function demandWatcher({ roles }: SignedInStaff): void {
  if (!roles.some((role) => WATCHERS.includes(role))) throw new Problem('ROLE.NOT_PERMITTED');
}
