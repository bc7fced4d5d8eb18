/** Why an agency cannot be closed, or opened again. Pure: facts in, every reason out. */

export interface CloseAgencyFacts {
  isClosed: boolean;
  /** The agency that the administrator acts for. */
  isOwn: boolean;
  /** Names of the agencies right below it that are open. */
  openBelow: readonly string[];
  /** Unanswered requests, which its people go on with. */
  openRequests: number;
  /** The administrator has seen how many. */
  leavesOpenRequests: boolean;
}

export type CloseAgencyFault =
  'AGENCY.CLOSED' | 'AGENCY.CLOSED_FROM_ABOVE' | 'AGENCY.HAS_OPEN_BELOW' | 'AGENCY.HAS_OPEN_REQUESTS';

/** Whoever received a request answers it: the closed agency's people go on with what is open, and nothing new comes to them. */
export function closeAgencyFaults(facts: CloseAgencyFacts): CloseAgencyFault[] {
  if (facts.isClosed) return ['AGENCY.CLOSED'];
  const { isOwn, openBelow, openRequests, leavesOpenRequests } = facts;
  return [
    ...(isOwn ? (['AGENCY.CLOSED_FROM_ABOVE'] as const) : []),
    ...(openBelow.length > 0 ? (['AGENCY.HAS_OPEN_BELOW'] as const) : []),
    ...(openRequests > 0 && !leavesOpenRequests ? (['AGENCY.HAS_OPEN_REQUESTS'] as const) : []),
  ];
}

export interface ReopenAgencyFacts {
  isClosed: boolean;
  /** The agency that the administrator acts for. */
  isOwn: boolean;
  /** The agency right above it is closed itself. */
  isAboveClosed: boolean;
  /** Another open agency bears its name by now. */
  isNameTaken: boolean;
}

export type ReopenAgencyFault =
  'AGENCY.NOT_CLOSED' | 'AGENCY.REOPENED_FROM_ABOVE' | 'AGENCY.ABOVE_CLOSED' | 'AGENCY.NAME_TAKEN';

/** By whom it was closed, and from above downwards: no open agency is below a closed one. */
export function reopenAgencyFaults(facts: ReopenAgencyFacts): ReopenAgencyFault[] {
  if (!facts.isClosed) return ['AGENCY.NOT_CLOSED'];
  const { isOwn, isAboveClosed, isNameTaken } = facts;
  return [
    ...(isOwn ? (['AGENCY.REOPENED_FROM_ABOVE'] as const) : []),
    ...(isAboveClosed ? (['AGENCY.ABOVE_CLOSED'] as const) : []),
    ...(isNameTaken ? (['AGENCY.NAME_TAKEN'] as const) : []),
  ];
}
