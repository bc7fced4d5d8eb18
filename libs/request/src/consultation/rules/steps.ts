/** What can be done about one consultation as it stands; that its request allows it at all is said by the actions. */
import { standingOverride, type Standing } from '../standing.js';
import { isObjection, opinionBlockers } from './opinion.js';
import { awaitsOverrideProof, canBeOverridden } from './override.js';
import { awaitsReceipt } from './receipt.js';

const FITS = {
  recordConsultationReceipt: awaitsReceipt,
  recordOpinion: (found) => opinionBlockers(found).length === 0,
  recordConsultedUnreachable: awaitsReceipt,
  judgeObjection: isObjection,
  overrideObjection: (found) => canBeOverridden(found) && standingOverride(found.consultation) === null,
  recordOverrideNoticeReceipt: awaitsOverrideProof,
  terminateConsultation: ({ standing }) => standing !== 'terminated',
} satisfies Record<string, (standing: Standing) => boolean>;

export type ConsultationStep = keyof typeof FITS;
export const CONSULTATION_STEPS = Object.keys(FITS) as ConsultationStep[];

export function stepsFor(found: Standing): ConsultationStep[] {
  return CONSULTATION_STEPS.filter((step) => FITS[step](found));
}
