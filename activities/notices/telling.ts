/** Telling somebody by mail, and how it ended. */
import type { EffectResult } from '#libs/contracts';
import { messageIdFor, type OutgoingMail } from '#libs/mail';
import { queueForDigest } from '#libs/records';
import { done, failed, type CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { attachmentsOf } from './attachments.js';
import { deliver, type Carried } from './attempts.js';
import { compose, factsOf } from './compose.js';
import { recipientsOf } from './recipients.js';
import { applicantNotice, staffAlert, type NoticeText } from './texts.js';

/** The notice that the file's effect names. */
export async function tellApplicant(deps: ActivityDeps, file: CaseFile): Promise<EffectResult> {
  const text = applicantNotice(file.effect.data.notice ?? '', factsOf(deps, file), file.effect.data);
  const to = { recipient: 'applicant', email: file.application.contact.email };
  return sendNotice(deps, file, 'noticeApplicant', to, text, await attachmentsOf(deps, file));
}

/** One mail to one recipient outside the house. Without an address, or where it is not taken, it has failed for good. */
export async function sendNotice(
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
  const delivery = await deliver(deps, noticeOf(file), recipient, mail);
  if (delivery.outcome === 'sent') return done(input, effect, { messageId, uncertain: delivery.uncertain });
  return failed(input, effect, delivery.outcome === 'refused' ? 'REFUSED' : 'EXHAUSTED');
}

/** The alert that the file's effect names, to everybody whom it concerns: at once, or with the digest of the morning. */
export async function tellStaff(deps: ActivityDeps, file: CaseFile): Promise<EffectResult> {
  const { key: effectKey, data } = file.effect;
  const text = staffAlert(data.alert ?? '', factsOf(deps, file), data);
  let reached = 0;
  const faults: unknown[] = [];
  // One mailbox that cannot be reached now keeps nobody else waiting.
  for (const { id, email, byDigest } of await recipientsOf(deps, file)) {
    if (byDigest && (await queueForDigest(deps.source, { ...file, effectKey, staffId: id }))) {
      reached += 1;
      continue;
    }
    const messageId = messageIdFor(file.requestId, `${effectKey}-${id}`, domainOf(deps.mailFrom));
    try {
      const delivery = await deliver(deps, noticeOf(file), id, compose(deps, text, { to: email, messageId }));
      if (delivery.outcome === 'sent') reached += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return done({ effectKey }, 'alertStaff', { recipients: reached });
}

function noticeOf({ agencyId, requestId, effect }: CaseFile): Carried {
  return { agencyId, notices: [{ requestId, effectKey: effect.key }] };
}

export function domainOf(mailFrom: string): string {
  return /@([^>\s]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
}
