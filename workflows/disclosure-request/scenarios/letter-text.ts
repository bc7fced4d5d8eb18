import { inAgency } from '#libs/records';
import { buffer } from 'node:stream/consumers';
import type { Story } from '../../../apps/demo/src/story.js';
import { pdfText } from '../../../libs/letters/test/pdf-text.js';

/** What stands in the PDF of the newest letter of a kind, its white space left out. */
export async function letterText(story: Story, code: string): Promise<string> {
  const { source, vault, blobs } = story.system.deps;
  const [row] = await inAgency<{ blobKey: string; wrapped: Buffer }[]>(source, story.system.agency.id, (manager) =>
    manager.query(
      `SELECT l.blob_key AS "blobKey", k.wrapped FROM letter l JOIN request_key k ON k.request_id = l.request_id
       WHERE l.request_id = $1 AND l.code = $2 AND l.status = 'issued' ORDER BY l.dated_on DESC, l.serial DESC LIMIT 1`,
      [story.requestId, code],
    ),
  );
  if (!row) throw new Error(`no letter ${code} was issued`);
  const key = vault.requestKey(story.requestId, row.wrapped);
  return pdfText(new Uint8Array(await buffer(await blobs.get(row.blobKey, key))));
}
