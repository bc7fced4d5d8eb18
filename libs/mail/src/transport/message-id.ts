import { createHash } from 'node:crypto';

/**
 * The Message-ID of an effect: the same in every attempt, so that a mail which went out twice is one mail for the
 * reader's program, and so that a bounce finds its effect.
 */
export function messageIdFor(requestId: string, effectKey: string, domain: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([requestId, effectKey]))
    .digest('hex')
    .slice(0, 32);
  const host = domain.replace(/[^A-Za-z0-9.-]/g, '').replace(/^[.-]+|[.-]+$/g, '') || 'localhost';
  return `<${digest}@${host}>`;
}
