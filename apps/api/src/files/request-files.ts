import { BlobMissing, type BlobStore } from '#libs/archive';
import {
  findDocument,
  findEffectFile,
  findRequest,
  inAgency,
  letterNumberText,
  listLetters,
  openDocumentName,
  openPersonal,
  RequestNotFound,
  type LetterRead,
  type Reader,
  type RequestRead,
} from '#libs/records';
import type { EffectKind } from '#libs/contracts';
import { Vault, type RequestKey } from '#libs/vault';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Download } from '../http/download.js';
import { letterTitle } from '../letters/letter-title.js';
import { BLOBS } from '../platform/tokens.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { Problem } from '../problems/problem.js';

interface FoundFile {
  blobKey: string;
  key: RequestKey;
  fileName: string;
  mediaType: string;
  size?: number;
}

/** Files of one request, opened for one reader through the audited door, decrypted as they go out. */
@Injectable()
export class RequestFiles {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  /** A letter that was issued; `visible` narrows it to what the reader may see. */
  async letter(
    of: { agencyId: string; requestId: string; reader: Reader },
    letterId: string,
    visible: (request: RequestRead, letters: LetterRead[]) => LetterRead[],
  ): Promise<Download> {
    return this.open(of, 'LETTER.NOT_FOUND', async (manager, request) => {
      const letters = visible(request, await listLetters(manager, request.id));
      const letter = letters.find(({ id, blobKey }) => id === letterId && blobKey !== null);
      if (!letter?.blobKey) return null;
      const key = await openPersonal(manager, this.vault, request, of.reader, `letter/${letterId}`);
      const fileName = `${letterNumberText(letter)} ${letterTitle(letter.code)}.pdf`;
      return { blobKey: letter.blobKey, key, fileName, mediaType: 'application/pdf' };
    });
  }

  async document(
    of: { agencyId: string; requestId: string; reader: Reader },
    documentId: string,
    visible: (request: RequestRead) => boolean,
  ): Promise<Download> {
    return this.open(of, 'DOCUMENT.NOT_FOUND', async (manager, request) => {
      const document = visible(request) ? await findDocument(manager, request.id, documentId) : null;
      if (!document) return null;
      const key = await openPersonal(manager, this.vault, request, of.reader, `document/${documentId}`);
      const { blobKey, mediaType, size } = document;
      return { blobKey, key, mediaType, size, fileName: openDocumentName(key, document) };
    });
  }

  /** The file that the newest effect of a kind made: the current draft, the archive package. */
  async made(
    of: { agencyId: string; requestId: string; reader: Reader },
    kind: Extract<EffectKind, 'renderDraft' | 'writeArchive'>,
  ): Promise<Download> {
    const missing = kind === 'renderDraft' ? 'DRAFT.NOT_FOUND' : 'ARCHIVE.NOT_FOUND';
    return this.open(of, missing, async (manager, request) => {
      const { effects, proposal } = request.state;
      const effect = effects.findLast(
        (one) => one.kind === kind && (kind !== 'renderDraft' || one.data.proposalId === proposal?.id),
      );
      const file = effect?.status === 'done' ? await findEffectFile(manager, request.id, effect.key) : null;
      if (!file) return null;
      const key = await openPersonal(manager, this.vault, request, of.reader, kind);
      const { blobKey, size } = file;
      return kind === 'renderDraft'
        ? { blobKey, key, size, fileName: `${request.number} 答复书草稿.pdf`, mediaType: 'application/pdf' }
        : { blobKey, key, size, fileName: `${request.number}.zip`, mediaType: 'application/zip' };
    });
  }

  private async open(
    { agencyId, requestId }: { agencyId: string; requestId: string },
    missing: ProblemCode,
    find: (manager: EntityManager, request: RequestRead) => Promise<FoundFile | null>,
  ): Promise<Download> {
    const found = await inAgency(this.source, agencyId, async (manager) => {
      const request = await findRequest(manager, requestId);
      if (!request) throw new RequestNotFound();
      return find(manager, request);
    });
    if (!found) throw new Problem(missing);
    const { blobKey, key, ...rest } = found;
    try {
      return { ...rest, content: await this.blobs.get(blobKey, key) };
    } catch (error) {
      if (error instanceof BlobMissing) throw new Problem(missing);
      throw error;
    }
  }
}
