/** 拆分: each matter that was split off becomes a request of its own, with its own key, number and files. */
import type { EffectInput, EffectResult } from '#libs/contracts';
import {
  documentSeal,
  findPart,
  inAgency,
  openPart,
  prepareRequest,
  type NewPart,
  type PreparedRequest,
  type StoredDocument,
} from '#libs/records';
import type { CommandContents } from '#libs/request';
import { randomUUID } from 'node:crypto';
import { done, openCaseFile, textsOf, type CaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';

export function createPartActivities(deps: ActivityDeps): Pick<EffectActivities, 'openPart'> {
  return {
    openPart: async (input) => {
      const file = await openCaseFile(deps, input);
      const ordinal = Number(file.effect.data.ordinal);
      const origin = { requestId: file.requestId, number: file.number, ordinal };
      const opened = (await findPart(deps.source, file.agencyId, origin)) ?? (await record(deps, file, origin));
      return recorded(input, opened);
    },
  };
}

function recorded(input: EffectInput, { requestId, number }: { requestId: string; number: string }): EffectResult {
  return done(input, 'openPart', { requestId, number });
}

async function record(deps: ActivityDeps, file: CaseFile, origin: NewPart['facts']['origin']) {
  const prepared = prepareRequest(deps.vault);
  const { actor, description } = await matterOf(deps, file, origin.ordinal);
  const { attachments, authority } = await copyFiles(deps, file, prepared);
  const { state, agencyId } = file;
  const { requesterType, deliveryForm, hasEmail, channel, submittedOn, receivedOn, split } = state;
  if (!requesterType || !submittedOn || !receivedOn || !split) throw new Error('only what was received can be split');
  return openPart(deps.source, deps.vault, prepared, {
    agencyId,
    actor,
    openedOn: split.on,
    application: { ...file.submitted, description },
    attachments,
    authority,
    facts: {
      ...{ requesterType, deliveryForm, hasEmail, channel, submittedOn, receivedOn, origin },
      attachments: attachments.map(({ id, sha256 }) => ({ documentId: id, sha256 })),
      ...(state.representative ? { representative: { authorityDocumentId: authority?.id ?? null } } : {}),
      ...(file.submitted.assistanceNeeded === '' ? {} : { needsAssistance: true as const }),
    },
  });
}

/** Who split the request, and what this part is about. */
async function matterOf(deps: ActivityDeps, file: CaseFile, ordinal: number) {
  const commandId = file.state.split?.textOf ?? '';
  return inAgency(deps.source, file.agencyId, async (manager) => {
    const rows: { actor: NewPart['actor'] }[] = await manager.query(`SELECT actor FROM inbox WHERE command_id = $1`, [
      commandId,
    ]);
    const { parts } = await textsOf<CommandContents['splitRequest']['texts']>(manager, file, commandId);
    const [actor, description] = [rows[0]?.actor, parts[ordinal - 1]];
    if (!actor || description === undefined) throw new Error('the command that split a request is not recorded');
    return { actor, description };
  });
}

interface DocumentRow extends Omit<StoredDocument, 'fileName'> {
  purpose: 'attachment' | 'authority';
  sealedName: Buffer;
}

/** What came with the application, sealed anew by the part's own key, so that each of the two can be packed and erased alone. */
async function copyFiles(deps: ActivityDeps, file: CaseFile, { key }: PreparedRequest) {
  const rows: DocumentRow[] = await inAgency(deps.source, file.agencyId, (manager) =>
    manager.query(
      `SELECT id, purpose, sealed_name AS "sealedName", media_type AS "mediaType", size, sha256, blob_key AS "blobKey"
       FROM document WHERE request_id = $1 AND purpose IN ('attachment', 'authority') AND removed_at IS NULL
       ORDER BY uploaded_at, id`,
      [file.requestId],
    ),
  );
  const copies: (StoredDocument & Pick<DocumentRow, 'purpose'>)[] = [];
  for (const { id, purpose, sealedName, mediaType, size, blobKey } of rows) {
    const content = await deps.blobs.get(blobKey, file.key);
    const blob = await deps.blobs.put(content, { limitBytes: Number(size), sealedBy: key });
    const fileName = file.key.openText(sealedName, `${documentSeal(id)}/name`);
    copies.push({
      id: randomUUID(),
      purpose,
      fileName,
      mediaType,
      size: blob.size,
      sha256: blob.sha256,
      blobKey: blob.key,
    });
  }
  return {
    attachments: copies.filter(({ purpose }) => purpose === 'attachment'),
    // Of several letters of authority the last one holds.
    authority: copies.findLast(({ purpose }) => purpose === 'authority') ?? null,
  };
}
