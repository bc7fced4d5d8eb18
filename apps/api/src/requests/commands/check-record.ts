/** Ids in a command that only the record can judge; `decide` knows a request, not its files or the agency's people. */
import { findRequest, readItemRank } from '#libs/records';
import type { EntityManager } from 'typeorm';
import { Problem, type InvalidParam } from '../../problems/problem.js';

export type Check = (manager: EntityManager, request: { id: string }) => Promise<void>;

export function invalid(...invalidParams: InvalidParam[]): Problem {
  return new Problem('FORM.INVALID', { invalidParams });
}

/** The unit is an open one of the agency, and the officer holds that office there. */
export function demandHandler({ unitId, caseOfficerId }: { unitId: string; caseOfficerId: string | null }): Check {
  return async (manager) => {
    const units: unknown[] = await manager.query(`SELECT 1 FROM unit WHERE id = $1 AND closed_on IS NULL`, [unitId]);
    if (units.length === 0) throw invalid({ name: 'unitId', reason: '没有这个科室', code: 'UNIT.UNKNOWN' });
    if (caseOfficerId === null) return;
    const officers: unknown[] = await manager.query(
      `SELECT 1 FROM appointment a JOIN staff s ON s.id = a.staff_id
       WHERE a.staff_id = $1 AND a.role = 'caseOfficer' AND s.active AND (a.unit_id IS NULL OR a.unit_id = $2)`,
      [caseOfficerId, unitId],
    );
    if (officers.length > 0) return;
    throw invalid({ name: 'caseOfficerId', reason: '不是该科室的承办人', code: 'OFFICER.UNKNOWN' });
  };
}

/** Whoever answers for a unit that was asked for help holds an office there, today. */
export function demandOfficeInUnitAsked(assistanceId: string, staffId: string): Check {
  return async (manager, { id }) => {
    const request = await findRequest(manager, id);
    const asked = request?.state.assistances.find((each) => each.id === assistanceId);
    // What nobody asked is for `decide` to refuse.
    if (!asked) return;
    const offices: unknown[] = await manager.query(
      `SELECT 1 FROM offices_on(beijing_today()) WHERE staff_id = $1 AND agency_id = yishen_agency()
       AND role IN ('caseOfficer', 'unitHead') AND (unit_id IS NULL OR unit_id = $2)`,
      [staffId, asked.unitId],
    );
    if (offices.length > 0) return;
    throw invalid({ name: 'assistanceId', reason: '由被请协助的科室反馈', code: 'UNIT.NOT_YOURS' });
  };
}

interface Given {
  documentId: string;
  sha256: string;
}

/**
 * The documents are the request's own, uploaded for disclosure, and the very files that the officer saw. Their rows are
 * held until the command stands in the inbox, so that none is removed in between.
 */
export function demandDisclosures(documents: readonly Given[]): Check {
  return demandDocuments('disclosure', documents, '没有这份拟公开文件');
}

/** Scans of an opinion that came on paper, uploaded to this request. */
export function demandOpinionScans(documents: readonly Given[]): Check {
  return demandDocuments('opinion', documents, '没有这份被征求意见一方的材料');
}

function demandDocuments(purpose: 'disclosure' | 'opinion', documents: readonly Given[], unknown: string): Check {
  return async (manager, { id }) => {
    const held = await hold(
      manager,
      id,
      purpose,
      documents.map(({ documentId }) => documentId),
    );
    const faults = documents.flatMap(({ documentId, sha256 }, index): InvalidParam[] => {
      const found = held.get(documentId);
      if (found === undefined) {
        return [{ name: `documents.${index}.documentId`, reason: unknown, code: 'DOCUMENT.UNKNOWN' }];
      }
      return found === sha256
        ? []
        : [{ name: `documents.${index}.sha256`, reason: '文件内容已不同', code: 'DOCUMENT.CHANGED' }];
    });
    if (faults.length > 0) throw invalid(...faults);
  };
}

export function demandProof(documentId: string | null): Check {
  return async (manager, { id }) => {
    if (documentId === null) return;
    const held = await hold(manager, id, 'proof', [documentId]);
    if (held.size === 0) {
      throw invalid({ name: 'proofDocumentId', reason: '没有这份证明文件', code: 'DOCUMENT.UNKNOWN' });
    }
  };
}

/** Scans of what the applicant brought or sent, uploaded to this request. */
export function demandScans(scans: readonly string[]): Check {
  return async (manager, { id }) => {
    const held = await hold(manager, id, 'attachment', scans);
    const unknown = scans.findIndex((documentId) => !held.has(documentId));
    if (unknown >= 0)
      throw invalid({ name: `scans.${unknown}`, reason: '没有这份申请人的材料', code: 'DOCUMENT.UNKNOWN' });
  };
}

/** The rank that the person was shown is still the record's own: the fee by item follows from it (办法4). */
export function demandItemRank(itemRank: number): Check {
  return async (manager, { id }) => {
    const counted = await readItemRank(manager, id);
    if (counted?.rank === itemRank) return;
    throw invalid({ name: 'itemRank', reason: '本月件数与登记不符，请刷新后再办', code: 'ITEM_RANK.CHANGED' });
  };
}

/** Each in its turn. */
export function demandAll(...checks: Check[]): Check {
  return async (manager, request) => {
    for (const check of checks) await check(manager, request);
  };
}

async function hold(
  manager: EntityManager,
  requestId: string,
  purpose: 'attachment' | 'disclosure' | 'proof' | 'opinion',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; sha256: string }[] = await manager.query(
    `SELECT id, sha256 FROM document
     WHERE request_id = $1 AND purpose = $2 AND id = ANY($3::uuid[]) AND removed_at IS NULL ORDER BY id FOR SHARE`,
    [requestId, purpose, [...ids]],
  );
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
