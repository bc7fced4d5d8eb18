/** Who is alerted of what. */
import { askInAgency } from '#libs/records';
import type { Role } from '#libs/request';
import type { CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';

export interface Recipient {
  id: string;
  email: string;
  /** Told by the ladder alone, and by rungs whose people want one mail a morning. */
  byDigest: boolean;
}

interface Appointed extends Omit<Recipient, 'byDigest'> {
  role: Role;
  unitId: string | null;
}

const ALERTED: Record<string, readonly Role[]> = {
  newRequest: ['clerk'],
  confirmationAlarm: ['clerk', 'disclosureHead'],
  correctionArrived: ['clerk'],
  correctionProofMissing: ['clerk', 'disclosureHead'],
  correctionLapse: ['clerk', 'disclosureHead'],
  reasonsGiven: ['clerk', 'disclosureHead'],
  reasonsProofMissing: ['clerk', 'disclosureHead'],
  reasonsSilence: ['clerk', 'disclosureHead'],
  feePaid: ['caseOfficer', 'unitHead'],
  feeNoticeCalledBack: ['caseOfficer', 'unitHead', 'disclosureHead'],
  feeProofMissing: ['clerk', 'disclosureHead'],
  feeLapse: ['clerk', 'disclosureHead'],
  factTakenBack: ['disclosureHead', 'supervisor'],
  lapseTakenBack: ['clerk', 'disclosureHead', 'supervisor'],
  replyFoundWrong: ['caseOfficer', 'disclosureHead', 'supervisor'],
  requestReopened: ['caseOfficer', 'disclosureHead', 'supervisor'],
  orderTakenBack: ['caseOfficer', 'disclosureHead', 'supervisor'],
  rectificationAsked: ['clerk', 'disclosureHead'],
  rectificationDue: ['disclosureHead', 'caseOfficer', 'unitHead'],
  suggestionMade: ['clerk', 'disclosureHead'],
  archivingDue: ['archivist', 'clerk'],
  suggestionDue: ['disclosureHead', 'caseOfficer', 'unitHead'],
  opinionArrived: ['caseOfficer', 'clerk'],
  consultationReminder: ['caseOfficer', 'clerk'],
  consultationProofMissing: ['caseOfficer', 'clerk', 'disclosureHead'],
  consultationSilent: ['caseOfficer', 'clerk'],
  messageArrived: ['caseOfficer'],
  messageUndelivered: ['caseOfficer'],
  assistanceAsked: ['caseOfficer', 'unitHead'],
  assistanceDue: ['caseOfficer', 'unitHead'],
  assistanceTakenBack: ['caseOfficer', 'unitHead'],
  assistanceAnswered: ['caseOfficer', 'clerk'],
  replyToPost: ['clerk'],
  serviceProofMissing: ['clerk', 'disclosureHead'],
  // Of the oldest records: since then the rung of the ladder says who is told.
  replyReminder: ['caseOfficer', 'unitHead'],
  replyOverdue: ['caseOfficer', 'unitHead', 'disclosureHead', 'supervisor'],
  reminderIssued: ['caseOfficer', 'unitHead', 'disclosureHead'],
  supervisionOrdered: ['caseOfficer', 'unitHead', 'disclosureHead', 'signer'],
  supervisionAnswered: ['disclosureHead', 'supervisor'],
  supervisionAnswerReturned: ['caseOfficer', 'unitHead', 'disclosureHead'],
  task: ['clerk'],
};

/** What the ladder raises, each with a line among the alerts of its request. */
const LADDER_ALERTS = ['replyReminder', 'replyOverdue', 'limitEscalated'];

function digestRoles({ settings }: CaseFile): Role[] {
  return settings.escalation.filter(({ digest }) => digest).map(({ role }) => role);
}

/** An alert may name the roles itself: the approver whose turn it is, or the rungs of the ladder. */
function rolesOf({ alert = '', role, roles }: Record<string, string>): readonly Role[] {
  if (roles) return roles.split(',') as Role[];
  return role ? [role as Role] : (ALERTED[alert] ?? []);
}

/** People of the unit, where the role is one of a unit; of its officers that of the case alone, once there is one. */
function concerns(person: Appointed, file: CaseFile): boolean {
  // An alert may name another unit than that which has the case: one that was asked for help.
  const { unitId } = file.effect.data;
  if (unitId) return person.unitId === unitId;
  const { caseOfficerId, handlingUnitId } = file.state;
  const isOfUnit = handlingUnitId !== null && person.unitId === handlingUnitId;
  if (person.role === 'caseOfficer') return caseOfficerId === null ? isOfUnit : person.id === caseOfficerId;
  if (person.role === 'unitHead') return isOfUnit;
  return true;
}

/** Active people who must be told, each once. Before a unit has the case, its clerks and the head of the office are. */
export async function recipientsOf(deps: ActivityDeps, file: CaseFile): Promise<Recipient[]> {
  const roles = rolesOf(file.effect.data);
  const people = await askInAgency<Appointed>(
    deps.source,
    file.agencyId,
    `SELECT s.id, s.email, o.role, o.unit_id AS "unitId"
     FROM offices_on(beijing_today()) o JOIN staff s ON s.id = o.staff_id
     WHERE o.agency_id = $1 AND s.active AND o.role = ANY($2::text[]) ORDER BY s.id`,
    [file.agencyId, [...roles, 'clerk', 'disclosureHead']],
  );
  const chosen = people.filter((person) => roles.includes(person.role) && concerns(person, file));
  const fallback = people.filter(({ role }) => role === 'clerk' || role === 'disclosureHead');
  const told = chosen.length > 0 ? chosen : fallback;
  const isDigest = ({ role }: Appointed) =>
    chosen.length > 0 && LADDER_ALERTS.includes(file.effect.data.alert ?? '') && digestRoles(file).includes(role);
  return [...new Set(told.map(({ id }) => id))].map((id) => {
    const offices = told.filter((person) => person.id === id);
    return { id, email: offices[0]?.email ?? '', byDigest: offices.every(isDigest) };
  });
}
