/** Notices by mail: to the applicant, to staff. A notice that cannot reach the applicant ends as a task, never in silence. */
import type { EffectInput, EffectResult } from '#libs/contracts';
import { messageIdFor, type OutgoingMail } from '#libs/mail';
import type { CommandContents } from '#libs/request';
import { inAgency } from '#libs/records';
import { done, failed, openCaseFile, textsOf, type CaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';
import { attachmentsOf } from './notices/attachments.js';
import { deliver } from './notices/attempts.js';
import { compose, factsOf } from './notices/compose.js';
import { recipientsOf } from './notices/recipients.js';
import { applicantNotice, consultedNotice, staffAlert, type NoticeText } from './notices/texts.js';

type NoticeActivities = Pick<EffectActivities, 'noticeApplicant' | 'noticeConsulted' | 'alertStaff'>;

export function createNoticeActivities(deps: ActivityDeps): NoticeActivities {
  return {
    noticeApplicant: (input) => noticeApplicant(deps, input),
    noticeConsulted: (input) => noticeConsulted(deps, input),
    alertStaff: (input) => alertStaff(deps, input),
  };
}

async function noticeApplicant(deps: ActivityDeps, input: EffectInput): Promise<EffectResult> {
  const file = await openCaseFile(deps, input);
  const text = applicantNotice(file.effect.data.notice ?? '', factsOf(deps, file), file.effect.data);
  const to = { recipient: 'applicant', email: file.application.contact.email };
  return sendNotice(deps, file, 'noticeApplicant', to, text, await attachmentsOf(deps, file));
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

/** One mail to one recipient outside the house. Without an address, or where it is not taken, it has failed for good. */
async function sendNotice(
  deps: ActivityDeps,
  file: CaseFile,
  effect: 'noticeApplicant' | 'noticeConsulted',
  { recipient, email }: { recipient: string; email: string | null },
  text: NoticeText,
  attachments: OutgoingMail['attachments'],
): Promise<EffectResult> {
  const input = { effectKey: file.effect.key };
  if (!email) return failed(input, effect, 'NO_ADDRESS');
  const messageId = messageIdFor(file.requestId, file.effect.key, domainOf(deps.mailFrom));
  const mail = compose(deps, text, { to: email, messageId, attachments });
  const delivery = await deliver(deps, file, recipient, mail);
  if (delivery.outcome === 'sent') return done(input, effect, { messageId, uncertain: delivery.uncertain });
  return failed(input, effect, delivery.outcome === 'refused' ? 'REFUSED' : 'EXHAUSTED');
}

async function alertStaff(deps: ActivityDeps, input: EffectInput): Promise<EffectResult> {
  const file = await openCaseFile(deps, input);
  const { data } = file.effect;
  const text = staffAlert(data.alert ?? '', factsOf(deps, file), data);
  let reached = 0;
  const faults: unknown[] = [];
  // One mailbox that cannot be reached now keeps nobody else waiting.
  for (const { id, email } of await recipientsOf(deps, file)) {
    const messageId = messageIdFor(file.requestId, `${input.effectKey}-${id}`, domainOf(deps.mailFrom));
    try {
      const delivery = await deliver(deps, file, id, compose(deps, text, { to: email, messageId }));
      if (delivery.outcome === 'sent') reached += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return done(input, 'alertStaff', { recipients: reached });
}

function domainOf(mailFrom: string): string {
  return /@([^>\s]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
}
