/** Every file that a row names is there, opens with its request's key, and has the hash on record; packages verify. */
import { inspectPackage } from '#libs/archive';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { faultsOf, type Check } from './fault.js';

interface Row {
  requestId: string;
  number: string;
  what: string;
  blobKey: string;
  sha256: string;
  wrapped: Buffer;
}

export const filesWhole: Check = async ({ source, vault, blobs }) => {
  const { faults, expect } = faultsOf('files are whole');
  const rows: Row[] = await source.query(
    `SELECT r.id AS "requestId", r.number, f.what, f.blob_key AS "blobKey", f.sha256, k.wrapped FROM (
       SELECT request_id, 'document' AS what, blob_key, sha256 FROM document WHERE removed_at IS NULL
       UNION ALL SELECT f.request_id, e.kind, f.blob_key, f.sha256 FROM effect_file f
         JOIN request_effect e ON e.request_id = f.request_id AND e.effect_key = f.effect_key
       UNION ALL SELECT request_id, 'letter', blob_key, sha256 FROM letter WHERE status = 'issued') f
     JOIN request r ON r.id = f.request_id JOIN request_key k ON k.request_id = r.id WHERE k.wrapped IS NOT NULL`,
  );
  for (const { requestId, number, what, blobKey, sha256, wrapped } of rows) {
    const key = vault.requestKey(requestId, wrapped);
    const bytes = await blobs
      .get(blobKey, key)
      .then(buffer)
      .catch((error: Error) => error);
    if (bytes instanceof Error) expect(false, number, `${what} cannot be read: ${bytes.name}`);
    else {
      const found = createHash('sha256').update(bytes).digest('hex');
      expect(found === sha256, number, `${what} has another hash than recorded`);
      if (what === 'writeArchive')
        for (const code of await packageFaults(bytes)) expect(false, number, `package: ${code}`);
    }
  }
  return faults;
};

async function packageFaults(bytes: Buffer): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yishen-package-'));
  try {
    const path = join(folder, 'package.zip');
    await writeFile(path, bytes);
    return (await inspectPackage(path)).findings.map(({ code }) => code);
  } finally {
    await rm(folder, { recursive: true });
  }
}
