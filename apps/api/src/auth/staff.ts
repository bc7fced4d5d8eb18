import type { Role } from '#libs/request';
import type { Reader, StaffIdentity } from '#libs/records';

/** The person who is signed in, as of this very request, and the agency for which the person acts. */
export interface SignedInStaff {
  id: string;
  name: string;
  login: string;
  /** Whose person this is; offices elsewhere are lent. */
  homeAgencyId: string;
  /** Nothing else may be done before an own password is chosen. */
  mustChangePassword: boolean;
  agencyId: string;
  agencyName: string;
  /** Roles in that agency, never those held elsewhere. */
  roles: Role[];
  /** Agencies in which the person holds an office, with the roles held there. */
  agencies: { id: string; name: string; roles: Role[] }[];
}

/** The person acting for one of the agencies of his or her appointments; null without an office there. */
export function actingFor(identity: StaffIdentity, agencyId: string): SignedInStaff | null {
  const { id, name, login, homeAgencyId, mustChangePassword, appointments } = identity;
  const here = appointments.filter((appointment) => appointment.agencyId === agencyId);
  const [first] = here;
  if (!first) return null;
  const agencies = new Map<string, SignedInStaff['agencies'][number]>();
  for (const { agencyId: agency, agencyName, role } of appointments) {
    const known = agencies.get(agency) ?? { id: agency, name: agencyName, roles: [] };
    agencies.set(agency, { ...known, roles: [...known.roles, role] });
  }
  return {
    id,
    name,
    login,
    homeAgencyId,
    mustChangePassword,
    agencyId,
    agencyName: first.agencyName,
    roles: here.map(({ role }) => role),
    agencies: [...agencies.values()],
  };
}

/** Who is recorded as having read. */
export function readerOf({ id }: SignedInStaff): Reader {
  return `staff/${id}`;
}
