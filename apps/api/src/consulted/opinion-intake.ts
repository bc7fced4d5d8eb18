import {
  findRequestKey,
  fingerprintOf,
  inAgency,
  insertDocument,
  RequestNotFound,
  type StoredDocument,
} from '#libs/records';
import { Vault, type RequestKey } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { CommandGate, type AwaitedCommand } from '../commands/command-gate.js';
import type { CommandReply } from '../commands/command-reply.js';
import { FileIntake, type FileBatch } from '../documents/file-intake.js';
import { readFormWithFiles } from '../documents/read-form-with-files.js';
import { ATTACHMENTS } from '../documents/upload-limits.js';
import { validForm } from '../http/validation.js';
import { isDatabaseAway } from '../problems/database-away.js';
import { Problem } from '../problems/problem.js';
import type { OwnConsultation } from './consulted.guard.js';
import { ConsultedOpinionForm } from './opinion.form.js';

/** Who gives the opinion, and under which key; what is said and brought comes with the body. */
export type GivenBy = Pick<AwaitedCommand<'giveOpinion'>, 'actor' | 'idempotency' | 'locationOf'>;

const OPINION = { field: 'opinion', formOf: ConsultedOpinionForm, files: { files: ATTACHMENTS.count } };

/** Taking in an opinion: as JSON, or as a form with files, which become documents of the request. */
@Injectable()
export class OpinionIntake {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly gate: CommandGate,
    private readonly intake: FileIntake,
  ) {}

  /** @throws Problem, UploadRefused, RequestNotFound, IdempotencyKeyReused; of a refused one nothing is left behind */
  async take(own: OwnConsultation, by: GivenBy, body: Request): Promise<CommandReply> {
    if (!body.is('multipart/form-data')) {
      const form = await validForm(ConsultedOpinionForm, body.body);
      return this.gate.give(commandOf(own, by, form, []));
    }
    const key = await this.keyOf(own);
    const batch = this.intake.begin(key, ATTACHMENTS.bytes);
    const taken = { isRecorded: false };
    try {
      const { form, files } = await readFormWithFiles(body, batch, OPINION);
      const reply = await this.give(own, by, { form, documents: files.files, key, taken });
      if (!taken.isRecorded) await batch.discard();
      return reply;
    } catch (error) {
      await this.undo(batch, taken, error);
      throw error;
    }
  }

  private give(
    own: OwnConsultation,
    by: GivenBy,
    {
      form,
      documents,
      key,
      taken,
    }: { form: ConsultedOpinionForm; documents: StoredDocument[]; key: RequestKey; taken: { isRecorded: boolean } },
  ): Promise<CommandReply> {
    const command = commandOf(own, by, form, documents);
    if (documents.length === 0) return this.gate.give(command);
    // The files are named by what is in them: stored again, they have other ids and are still the same files.
    const files = documents.map(({ sha256 }) => sha256);
    return this.gate.give({
      ...command,
      fingerprint: fingerprintOf(this.vault, 'giveOpinion', { stance: form.stance, texts: command.texts, files }),
      record: async (manager, commandId) => {
        taken.isRecorded = true;
        for (const document of documents) {
          await insertDocument(manager, { ...own, key }, 'opinion', document, null, commandId);
        }
      },
    });
  }

  /** Files stay where the record names them, or may: a command that was taken in and not refused keeps its own. */
  private async undo(batch: FileBatch, { isRecorded }: { isRecorded: boolean }, error: unknown): Promise<void> {
    if (error instanceof Problem || (!isRecorded && !isDatabaseAway(error))) await batch.discard();
  }

  private async keyOf({ agencyId, requestId }: OwnConsultation): Promise<RequestKey> {
    const wrapped = await inAgency(this.source, agencyId, (manager) => findRequestKey(manager, requestId));
    if (!wrapped) throw new RequestNotFound();
    return this.vault.requestKey(requestId, wrapped);
  }
}

function commandOf(
  { agencyId, requestId }: OwnConsultation,
  by: GivenBy,
  { stance, reasons }: ConsultedOpinionForm,
  documents: StoredDocument[],
): AwaitedCommand<'giveOpinion'> {
  const brought = documents.map(({ id, sha256 }) => ({ documentId: id, sha256 }));
  const data = { stance, ...(brought.length > 0 ? { documents: brought } : {}) };
  return { agencyId, requestId, kind: 'giveOpinion', ...by, data, texts: { reasons } };
}
