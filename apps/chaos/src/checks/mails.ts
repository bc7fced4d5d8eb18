/**
 * Mails: each notice has its attempts on record, each mail in the world belongs to one of them, and what went out twice is
 * known to be uncertain and bears the same Message-ID.
 */
import { faultsOf, type Check } from './fault.js';

interface Notice {
  number: string;
  effectKey: string;
  kind: string;
  recipient: string;
  messageIds: string[];
  states: string[];
  event: string | null;
}

export const mailsAccountedFor: Check = async ({ source, mail }) => {
  const { faults, expect } = faultsOf('mails are accounted for');
  const arrived = new Map<string, number>();
  for (const { messageId } of mail.messages()) {
    if (messageId) arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1);
  }
  const notices: Notice[] = await source.query(
    `SELECT r.number, e.effect_key AS "effectKey", e.kind, d.recipient,
            array_agg(DISTINCT d.message_id) AS "messageIds", array_agg(d.state ORDER BY d.attempt) AS states,
            (SELECT v.type FROM request_event v WHERE v.request_id = r.id AND v.type IN ('NoticeSent', 'NoticeFailed')
               AND v.body::jsonb -> 'data' ->> 'effectKey' = e.effect_key) AS event
     FROM delivery_attempt d JOIN request r ON r.id = d.request_id
     JOIN request_effect e ON e.request_id = d.request_id AND e.effect_key = d.effect_key
     GROUP BY r.id, e.request_id, e.effect_key, d.recipient`,
  );
  const known = new Set<string>();
  for (const { number, effectKey, kind, recipient, messageIds, states, event } of notices) {
    const at = `${number} ${effectKey} to ${recipient}`;
    const [messageId = ''] = messageIds;
    known.add(messageId);
    expect(messageIds.length === 1, at, 'its attempts have different Message-IDs');
    expect(!states.includes('sending'), at, 'an attempt was left open');
    const sent = states.filter((state) => state === 'sent' || state === 'bounced').length;
    expect(sent <= 1, at, `recorded as sent ${sent} times`);
    const copies = arrived.get(messageId) ?? 0;
    const possible = states.filter((state) => state === 'sent' || state === 'bounced' || state === 'uncertain').length;
    expect(copies >= sent && copies <= possible, at, `${copies} in the world, on record ${states.join()}`);
    if (kind === 'noticeApplicant')
      expect((event === 'NoticeSent') === (sent === 1), at, `${event}, but ${states.join()}`);
  }
  for (const messageId of arrived.keys()) expect(known.has(messageId), messageId, 'a mail that is not on record');
  const unrecorded: { number: string; key: string }[] = await source.query(
    `SELECT r.number, e.effect_key AS key FROM request_effect e JOIN request r ON r.id = e.request_id
     WHERE e.kind = 'noticeApplicant' AND e.state <> 'open' AND NOT EXISTS (SELECT 1 FROM request_event v
       WHERE v.request_id = e.request_id AND v.type IN ('NoticeSent', 'NoticeFailed')
         AND v.body::jsonb -> 'data' ->> 'effectKey' = e.effect_key)`,
  );
  for (const { number, key } of unrecorded) expect(false, number, `the notice ${key} has no event`);
  return faults;
};
