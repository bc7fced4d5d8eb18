/** Files that effects make: kept under their effect, so that an effect done again finds its own work. */
import type { StoredBlob } from '#libs/archive';
import { inAgency } from '#libs/records';
import { Readable } from 'node:stream';
import type { CaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';

export interface EffectFile {
  blobKey: string;
  sha256: string;
  size: number;
  /** Pages of a letter, files of a package. */
  parts: number;
}

export async function findEffectFile(deps: ActivityDeps, file: CaseFile): Promise<EffectFile | null> {
  return inAgency(deps.source, file.agencyId, async (manager) => {
    const rows: EffectFile[] = await manager.query(
      `SELECT blob_key AS "blobKey", sha256, size, parts FROM effect_file WHERE request_id = $1 AND effect_key = $2`,
      [file.requestId, file.effect.key],
    );
    return rows[0] ?? null;
  });
}

/** Stores the bytes of a file that fits in memory, sealed by the request's key. */
export function storeBytes(deps: ActivityDeps, file: CaseFile, content: Uint8Array): Promise<StoredBlob> {
  return deps.blobs.put(Readable.from([content]), {
    limitBytes: content.length,
    sealedBy: file.key,
  });
}

/** Records a stored file under its effect; of two at once the first one stays, and the other's bytes go. */
export async function keepEffectFile(
  deps: ActivityDeps,
  file: CaseFile,
  blob: StoredBlob,
  parts: number,
): Promise<EffectFile> {
  await inAgency(deps.source, file.agencyId, (manager) =>
    manager.query(
      `INSERT INTO effect_file (request_id, effect_key, agency_id, blob_key, sha256, size, parts)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (request_id, effect_key) DO NOTHING`,
      [file.requestId, file.effect.key, file.agencyId, blob.key, blob.sha256, blob.size, parts],
    ),
  );
  const kept = await findEffectFile(deps, file);
  if (!kept) throw new Error('the file of an effect was not recorded');
  if (kept.blobKey !== blob.key) await deps.blobs.delete(blob.key);
  return kept;
}
