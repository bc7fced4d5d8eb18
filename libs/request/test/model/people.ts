/** Who gives commands: one person for each role, one who has them all, the applicant, whoever is asked, the system. */
import {
  PERMISSIONS,
  ROLES,
  type Actor,
  type CommandKind,
  type Party,
  type RequestState,
  type Role,
} from '../../src/index.js';
import { staff } from '../paper-request.js';
import type { Draws } from './draws.js';

/** Separation of duties is only tried by somebody who has the roles for both. */
export const EVERYTHING = staff(...ROLES);

function isRole(party: Party): party is Role {
  return (ROLES as readonly string[]).includes(party);
}

function actorOf(party: Party, { consultations }: RequestState, draws: Draws): Actor {
  if (isRole(party)) return draws.oneOf([staff(party), staff(party), EVERYTHING]);
  if (party !== 'thirdParty') return { kind: party };
  const [first = 'none', ...others] = consultations.map(({ id }) => id).reverse();
  return { kind: 'thirdParty', consultationId: draws.usually(first, ...others, 'none') };
}

/** Somebody who may give a command of a kind. */
export function entitled(kind: CommandKind, state: RequestState, draws: Draws): Actor {
  const [first = 'system', ...others] = PERMISSIONS[kind].by;
  return actorOf(draws.oneOf([first, ...others]), state, draws);
}

/** Anybody at all. */
export function anybody(state: RequestState, draws: Draws): Actor {
  return actorOf(draws.oneOf([...ROLES, 'applicant', 'thirdParty']), state, draws);
}
