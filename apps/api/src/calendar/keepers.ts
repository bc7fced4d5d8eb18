import type { Role } from '#libs/request';
import type { SignedInStaff } from '../auth/staff.js';
import { Problem } from '../problems/problem.js';

/** Who keeps the calendar: one uploads what another approves. */
const KEEPERS: readonly Role[] = ['administrator', 'supervisor'];
const READERS: readonly Role[] = [...KEEPERS, 'disclosureHead', 'signer'];

/** @throws Problem ROLE.NOT_PERMITTED */
export function demandKeeper({ roles }: SignedInStaff): void {
  if (!roles.some((role) => KEEPERS.includes(role))) throw new Problem('ROLE.NOT_PERMITTED');
}

/** @throws Problem ROLE.NOT_PERMITTED */
export function demandReader({ roles }: SignedInStaff): void {
  if (!roles.some((role) => READERS.includes(role))) throw new Problem('ROLE.NOT_PERMITTED');
}
