/** Why a unit cannot be closed, or opened again. Pure: facts in, every reason out. */

export interface CloseUnitFacts {
  isClosed: boolean;
  /** Who holds an office there. */
  people: readonly string[];
  /** Numbers of the unanswered requests that it handles. */
  requests: readonly string[];
  /** Numbers of open requests in which it was asked for help. */
  helpAsked: readonly string[];
  /** Another unit takes over people and requests. */
  hasSuccessor: boolean;
}

export type CloseUnitFault = 'UNIT.CLOSED' | 'UNIT.HAS_PEOPLE' | 'UNIT.HAS_OPEN_REQUESTS' | 'UNIT.HELP_ASKED';

/** Nothing is left lying: what a unit has goes to a successor, or elsewhere before. Help is asked of those who can give it, so it ends first. */
export function closeUnitFaults(facts: CloseUnitFacts): CloseUnitFault[] {
  if (facts.isClosed) return ['UNIT.CLOSED'];
  const { hasSuccessor, people, requests, helpAsked } = facts;
  return [
    ...(people.length > 0 && !hasSuccessor ? (['UNIT.HAS_PEOPLE'] as const) : []),
    ...(requests.length > 0 && !hasSuccessor ? (['UNIT.HAS_OPEN_REQUESTS'] as const) : []),
    ...(helpAsked.length > 0 ? (['UNIT.HELP_ASKED'] as const) : []),
  ];
}

export interface ReopenUnitFacts {
  isClosed: boolean;
  /** Another open unit of the agency bears its name by now. */
  isNameTaken: boolean;
}

export type ReopenUnitFault = 'UNIT.NOT_CLOSED' | 'UNIT.NAME_TAKEN';

export function reopenUnitFaults({ isClosed, isNameTaken }: ReopenUnitFacts): ReopenUnitFault[] {
  if (!isClosed) return ['UNIT.NOT_CLOSED'];
  return isNameTaken ? ['UNIT.NAME_TAKEN'] : [];
}
