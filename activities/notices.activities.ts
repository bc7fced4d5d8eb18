/** Notices by mail: to the applicant, to staff. A notice that cannot reach the applicant ends as a task, never in silence. */
import type { EffectInput, EffectResult } from '#libs/contracts';
import type { CommandContents } from '#libs/request';
import { inAgency } from '#libs/records';
import { openCaseFile, textsOf } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';
import { factsOf } from './notices/compose.js';
import { sendNotice, tellApplicant, tellStaff } from './notices/telling.js';
import { consultedNotice } from './notices/texts.js';

type NoticeActivities = Pick<EffectActivities, 'noticeApplicant' | 'noticeConsulted' | 'alertStaff'>;

export function createNoticeActivities(deps: ActivityDeps): NoticeActivities {
  return {
    noticeApplicant: async (input) => tellApplicant(deps, await openCaseFile(deps, input)),
    noticeConsulted: (input) => noticeConsulted(deps, input),
    alertStaff: async (input) => tellStaff(deps, await openCaseFile(deps, input)),
  };
}

/**
 * To whoever is asked for an opinion. A mail that was sent proves no receipt (handbook §2.2), so the letter is not in it:
 * it is opened by the link, and that is on record.
 */
async function noticeConsulted(deps: ActivityDeps, input: EffectInput): Promise<EffectResult> {
  const file = await openCaseFile(deps, input);
  const { consultationId = '', notice = '', dueOn = '' } = file.effect.data;
  const consultation = file.state.consultations.find(({ id }) => id === consultationId);
  if (!consultation) throw new Error(`no consultation ${consultationId}`);
  const { kind, ordinal } = consultation;
  const code = deps.vault.consultationCode(consultationId);
  const link = `${deps.publicUrl}/consult/${file.number}-${ordinal}#${code}`;
  const { email = null } = await inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<CommandContents['openConsultation']['texts']>(manager, file, consultationId),
  );
  const text = consultedNotice(notice, { ...factsOf(deps, file), kind, dueOn, link });
  return sendNotice(deps, file, 'noticeConsulted', { recipient: `consulted/${consultationId}`, email }, text, []);
}
