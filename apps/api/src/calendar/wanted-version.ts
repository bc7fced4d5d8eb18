import { listVersions, type ListedVersion } from '#libs/records';
import type { EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Problem } from '../problems/problem.js';

/** The version that is asked for; the newest where none is named. @throws Problem CALENDAR.NOT_FOUND */
export async function demandVersion(
  manager: EntityManager,
  { id }: Pick<SignedInStaff, 'id'>,
  wanted: number | undefined,
): Promise<ListedVersion> {
  const versions = await listVersions(manager, id);
  const found = wanted === undefined ? versions[0] : versions.find(({ no }) => no === wanted);
  if (!found) throw new Problem('CALENDAR.NOT_FOUND');
  return found;
}
