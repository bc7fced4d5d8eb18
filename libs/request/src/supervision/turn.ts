import { awaitedStep } from '../approval/state.js';
import { APPROVER, type ApprovalStep } from '../approval/steps.js';
import type { RequestState } from '../state.js';
import type { Role, Stage } from '../vocabulary.js';

/** Who had to act: a role of the house, with the unit and the officer of the case; codes and ids alone. */
export interface Turn {
  stage: Stage;
  step: ApprovalStep | null;
  /** Null where the house waits for somebody outside, or for its own system. */
  role: Role | null;
  unitId: string | null;
  caseOfficerId: string | null;
}

const ROLE_OF_STAGE: Partial<Record<Stage, Role>> = {
  arrived: 'clerk',
  registered: 'clerk',
  intakeReview: 'clerk',
  verifying: 'disclosureHead',
  examining: 'disclosureHead',
  processing: 'caseOfficer',
  decided: 'clerk',
  served: 'clerk',
  closed: 'archivist',
};

function roleOf({ stage, correction, reasons }: RequestState, step: ApprovalStep | null): Role | null {
  if (step) return APPROVER[step];
  if (stage === 'awaitingCorrection') return correction?.arrivedOn ? 'clerk' : null;
  if (stage === 'awaitingReasons') return reasons?.givenOn ? 'clerk' : null;
  return ROLE_OF_STAGE[stage] ?? null;
}

/** Whose turn it is as the request stands. */
export function turnOf(state: RequestState): Turn {
  const { stage, proposal, handlingUnitId, caseOfficerId } = state;
  const step = stage === 'inApproval' ? awaitedStep(proposal?.approval ?? null) : null;
  return { stage, step, role: roleOf(state, step), unitId: handlingUnitId, caseOfficerId };
}
