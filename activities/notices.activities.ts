/** Notices by mail: to the applicant, to staff. A notice that cannot reach the applicant ends as a task, never in silence. */
import type { EffectInput, EffectResult } from '#libs/contracts';
import { messageIdFor } from '#libs/mail';
import { done, failed, openCaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';
import { attachmentsOf } from './notices/attachments.js';
import { deliver } from './notices/attempts.js';
import { compose, factsOf } from './notices/compose.js';
import { recipientsOf } from './notices/recipients.js';
import { applicantNotice, staffAlert } from './notices/texts.js';

export function createNoticeActivities(deps: ActivityDeps): Pick<EffectActivities, 'noticeApplicant' | 'alertStaff'> {
  return {
    noticeApplicant: (input) => noticeApplicant(deps, input),
    alertStaff: (input) => alertStaff(deps, input),
  };
}

async function noticeApplicant(deps: ActivityDeps, input: EffectInput): Promise<EffectResult> {
  const file = await openCaseFile(deps, input);
  const { email } = file.application.contact;
  if (!email) return failed(input, 'noticeApplicant', 'NO_ADDRESS');
  const text = applicantNotice(file.effect.data.notice ?? '', factsOf(deps, file));
  const messageId = messageIdFor(file.requestId, input.effectKey, domainOf(deps.mailFrom));
  const mail = compose(deps, text, { to: email, messageId, attachments: await attachmentsOf(deps, file) });
  const delivery = await deliver(deps, file, 'applicant', mail);
  if (delivery.outcome === 'sent') {
    return done(input, 'noticeApplicant', { messageId, uncertain: delivery.uncertain });
  }
  return failed(input, 'noticeApplicant', delivery.outcome === 'refused' ? 'REFUSED' : 'EXHAUSTED');
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
