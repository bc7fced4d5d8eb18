import type { Role } from '#libs/request';
import type { SignedInStaff } from '../auth/staff.js';
import { Problem } from '../problems/problem.js';

/** Who looks through all requests of the agency: the top of the ladder, and the disclosure office. */
const WATCHERS: readonly Role[] = ['supervisor', 'disclosureHead', 'signer'];

const isWatcher = ({ roles }: { roles: readonly Role[] }) => roles.some((role) => WATCHERS.includes(role));

/** @throws Problem ROLE.NOT_PERMITTED */
export function demandWatcher(staff: SignedInStaff): void {
  if (!isWatcher(staff)) throw new Problem('ROLE.NOT_PERMITTED');
}

/** Every agency that the person looks through by an office there, the one acted for among them. */
export function watchedAgencies({ agencies }: SignedInStaff): SignedInStaff['agencies'] {
  return agencies.filter(isWatcher);
}
