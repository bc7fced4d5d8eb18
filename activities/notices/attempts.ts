/** One recipient of one mail: every attempt is on record before and after SMTP is spoken, with each notice that the mail carries. */
import { faultPoint, inAgency } from '#libs/records';
import { MailUnavailable, type OutgoingMail } from '#libs/mail';
import { ApplicationFailure } from '@temporalio/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ActivityDeps } from '../deps.js';

/** How the delivery to one recipient ended for good. `uncertain`: an earlier attempt may have gone out too. */
export type Delivery =
  { outcome: 'sent'; messageId: string; uncertain: boolean } | { outcome: 'refused' } | { outcome: 'exhausted' };

/**
 * A worker that gave no sign of life for too long was taken for dead, and another attempt began. This one lives; its mail
 * may be out, which is why the other bears the same Message-ID and is recorded as uncertain.
 */
class AttemptOvertaken extends Error {
  constructor() {
    super('a later attempt has taken over');
    this.name = 'AttemptOvertaken';
  }
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30 * 60 * 1_000;

/** What a mail carries: a notice of a request, or a digest of several. */
export interface Carried {
  agencyId: string;
  notices: readonly { requestId: string; effectKey: string }[];
}

interface Attempt {
  attempt: number;
  state: 'sending' | 'sent' | 'refused' | 'unavailable' | 'uncertain' | 'bounced';
}

/**
 * Sends a mail to a recipient unless an earlier attempt already settled it. The Message-ID is the same in every attempt,
 * so that a mail which went out twice shows as one.
 * @throws ApplicationFailure when the mail server cannot take it now, with the time after which to try again
 */
export async function deliver(
  deps: ActivityDeps,
  carried: Carried,
  recipient: string,
  mail: OutgoingMail,
): Promise<Delivery> {
  const next = await beginAttempt(deps, carried, recipient, mail.messageId);
  if ('outcome' in next) return next;
  try {
    const result = await deps.mail.send(mail);
    faultPoint('after-smtp-ok', carried.notices[0]?.requestId);
    await endAttempt(
      deps,
      carried,
      next.ids,
      result.outcome,
      result.outcome === 'refused' ? String(result.code) : null,
    );
    return result.outcome === 'sent'
      ? { outcome: 'sent', messageId: mail.messageId, uncertain: next.uncertain }
      : { outcome: 'refused' };
  } catch (error) {
    if (error instanceof MailUnavailable) {
      await endAttempt(deps, carried, next.ids, error.uncertain ? 'uncertain' : 'unavailable', error.code);
      throw later(next.attempt, error);
    }
    throw error;
  }
}

/**
 * A mail server may be away for hours: ten attempts take about two. Faults of our own (a worker that was killed, the
 * database away) are not the mail server's, and are tried again at once.
 */
function later(attempt: number, { code }: MailUnavailable): ApplicationFailure {
  const nextRetryDelay = Math.min(FIRST_WAIT_MS * 3 ** (attempt - 1), LONGEST_WAIT_MS);
  return ApplicationFailure.create({
    message: `the mail server is away (${code})`,
    type: 'MAIL.UNAVAILABLE',
    nextRetryDelay,
  });
}

async function beginAttempt(
  deps: ActivityDeps,
  carried: Carried,
  recipient: string,
  messageId: string,
): Promise<Delivery | { ids: string[]; attempt: number; uncertain: boolean }> {
  return inAgency(deps.source, carried.agencyId, async (manager) => {
    const attempts = await attemptsOf(manager, carried, recipient);
    // An attempt that was left open fell between SMTP's answer and its record: nobody knows whether it went out.
    const isLeft = attempts.some(({ state }) => state === 'sending');
    if (isLeft) await leaveUncertain(manager, carried, recipient);
    const uncertain = isLeft || attempts.some(({ state }) => state === 'uncertain');
    if (attempts.some(({ state }) => state === 'sent' || state === 'bounced')) {
      return { outcome: 'sent', messageId, uncertain };
    }
    if (attempts.some(({ state }) => state === 'refused')) return { outcome: 'refused' };
    const attempt = Math.max(0, ...attempts.map((each) => each.attempt)) + 1;
    if (attempt > deps.mailAttempts) return { outcome: 'exhausted' };
    const ids = carried.notices.map(() => randomUUID() as string);
    await manager.query(
      `INSERT INTO delivery_attempt (id, agency_id, request_id, effect_key, recipient, attempt, message_id, state)
       SELECT n.id, $4, n.request_id, n.effect_key, $5, $6, $7, 'sending'
       FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS n(id, request_id, effect_key)`,
      [ids, ...placesOf(carried), carried.agencyId, recipient, attempt, messageId],
    );
    return { ids, attempt, uncertain };
  });
}

const placesOf = ({ notices }: Carried): [string[], string[]] => [
  notices.map(({ requestId }) => requestId),
  notices.map(({ effectKey }) => effectKey),
];

function attemptsOf(manager: EntityManager, carried: Carried, recipient: string): Promise<Attempt[]> {
  return manager.query(
    `SELECT attempt, state FROM delivery_attempt
     WHERE (request_id, effect_key) IN (SELECT * FROM unnest($1::uuid[], $2::text[])) AND recipient = $3
     ORDER BY attempt FOR UPDATE`,
    [...placesOf(carried), recipient],
  );
}

async function leaveUncertain(manager: EntityManager, carried: Carried, recipient: string): Promise<void> {
  await manager.query(
    `UPDATE delivery_attempt SET state = 'uncertain'
     WHERE (request_id, effect_key) IN (SELECT * FROM unnest($1::uuid[], $2::text[])) AND recipient = $3 AND state = 'sending'`,
    [...placesOf(carried), recipient],
  );
}

/**
 * Records how an attempt ended, unless a later one has taken it for lost meanwhile: that one's end is what counts.
 * @throws AttemptOvertaken
 */
async function endAttempt(
  deps: ActivityDeps,
  { agencyId }: Carried,
  ids: readonly string[],
  state: Attempt['state'],
  code: string | null,
): Promise<void> {
  const [ended]: [unknown[], number] = await inAgency(deps.source, agencyId, (manager) =>
    manager.query(
      `UPDATE delivery_attempt SET state = $2, code = $3 WHERE id = ANY($1::uuid[]) AND state = 'sending' RETURNING id`,
      [ids, state, code],
    ),
  );
  if (ended.length === 0) throw new AttemptOvertaken();
}
