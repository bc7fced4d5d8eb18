import { addDays } from '#libs/law';
import type { RecordedEvent, RequestState } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { LockedRequest } from './locked-request.js';

/** Natural days for which a letter's link opens: longer than any consultation, its notice and the remedies against it. */
const LINK_DAYS = 365;

/** A letter that asks gets its way in; one that is needed no longer opens nothing from the next day on. */
export async function projectConsultation(
  manager: EntityManager,
  vault: Vault,
  request: LockedRequest,
  after: RequestState,
  event: RecordedEvent,
): Promise<void> {
  if (event.type === 'ConsultationOpened') {
    const { consultationId } = event.data;
    const ordinal = after.consultations.find(({ id }) => id === consultationId)?.ordinal;
    const hash = vault.queryCodeHash(vault.consultationCode(consultationId));
    await manager.query(
      `INSERT INTO consultation_link (consultation_id, agency_id, request_id, ordinal, code_hash, expires_on)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [consultationId, request.agencyId, request.id, ordinal, hash, addDays(event.happenedOn, LINK_DAYS)],
    );
  } else if (event.type === 'ConsultationTerminated') {
    await manager.query(`UPDATE consultation_link SET expires_on = $2 WHERE consultation_id = $1`, [
      event.data.consultationId,
      event.happenedOn,
    ]);
  }
}
