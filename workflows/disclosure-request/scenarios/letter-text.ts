import { inAgency } from '#libs/records';
import { buffer } from 'node:stream/consumers';
import type { Story } from '../../../apps/demo/src/story.js';
import { pdfText } from '../../../libs/letters/test/pdf-text.js';

/** What stands in the PDF of the newest letter of a kind, its white space left out. */
export function letterText(story: Story, code: string): Promise<string> {
  return textIn(
    story,
    `SELECT l.blob_key AS "blobKey", k.wrapped FROM letter l JOIN request_key k ON k.request_id = l.request_id
     WHERE l.request_id = $1 AND l.code = $2 AND l.status = 'issued' ORDER BY l.dated_on DESC, l.serial DESC LIMIT 1`,
    code,
  );
}

/** What stands in the draft that the desk looks at before the signature. */
export async function draftText(story: Story): Promise<string> {
  const { proposal, effects } = await story.state();
  const effect = effects.find(({ kind, data }) => kind === 'renderDraft' && data.proposalId === proposal?.id);
  return textIn(
    story,
    `SELECT f.blob_key AS "blobKey", k.wrapped FROM effect_file f JOIN request_key k ON k.request_id = f.request_id
     WHERE f.request_id = $1 AND f.effect_key = $2`,
    effect?.key ?? '',
  );
}

async function textIn(story: Story, sql: string, which: string): Promise<string> {
  const { source, vault, blobs } = story.system.deps;
  const [row] = await inAgency<{ blobKey: string; wrapped: Buffer }[]>(source, story.system.agency.id, (manager) =>
    manager.query(sql, [story.requestId, which]),
  );
  if (!row) throw new Error(`there is no ${which}`);
  const key = vault.requestKey(story.requestId, row.wrapped);
  return pdfText(new Uint8Array(await buffer(await blobs.get(row.blobKey, key))));
}
