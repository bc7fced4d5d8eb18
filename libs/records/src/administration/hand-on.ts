/** What a closed unit handled goes to its successor by a command each, as everything that happens to a request. */
import type { LegalDate } from '#libs/law';
import type { Vault } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findRequestKey, insertCommand } from '../inbox.js';
import type { UnitWork } from './units.js';

export interface HandOn {
  from: string;
  to: string;
  today: LegalDate;
  /** Key of the act that closed it: opened again, it may be closed once more. */
  act: string;
}

/** Into the inbox of the transaction's agency, each with the officer that it had; the relay brings them. */
export async function handOnRequests(
  manager: EntityManager,
  vault: Vault,
  agencyId: string,
  requests: UnitWork['requests'],
  { from, to, today, act }: HandOn,
): Promise<void> {
  for (const { id: requestId, caseOfficerId } of requests) {
    const wrapped = await findRequestKey(manager, requestId);
    if (!wrapped) continue;
    await insertCommand(manager, vault, vault.requestKey(requestId, wrapped), {
      commandId: randomUUID(),
      agencyId,
      requestId,
      kind: 'assignHandlingUnit',
      actor: { kind: 'system' },
      arrivedOn: today,
      data: { unitId: to, caseOfficerId, from },
      texts: {},
      idempotency: { scope: `unit-closed/${from}/${act}`, key: requestId },
    });
  }
}
