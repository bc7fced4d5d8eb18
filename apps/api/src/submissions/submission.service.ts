import type { Config } from '#libs/config';
import { inNoAgency, prepareRequest, submit, type Receipt } from '#libs/records';
import { Vault } from '#libs/vault';
import { Inject, Injectable } from '@nestjs/common';
import { instanceToPlain } from 'class-transformer';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Courier } from '../commands/courier.js';
import { FileBatch, FileIntake } from '../documents/file-intake.js';
import { ATTACHMENTS, FORM_BYTES } from '../documents/upload-limits.js';
import { readMultipart } from '../http/multipart.js';
import { validForm } from '../http/validation.js';
import { BusinessClock } from '../platform/business-clock.js';
import { CONFIG } from '../platform/tokens.js';
import { isDatabaseAway } from '../problems/database-away.js';
import { Problem } from '../problems/problem.js';
import { ApplicationForm } from './application.form.js';
import { checkApplication } from './check-application.js';
import type { ReceiptView } from './receipt.view.js';

const LIMITS = {
  fieldBytes: FORM_BYTES,
  fields: 1,
  files: ATTACHMENTS.count,
  bodyBytes: ATTACHMENTS.count * ATTACHMENTS.bytes + 2 * FORM_BYTES,
};

/** Taking in a first submission: form and files as they arrive, one transaction, then the process without waiting for it. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly courier: Courier,
    private readonly intake: FileIntake,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem, UploadRefused, IdempotencyKeyReused; nothing is left behind then */
  async submit(agencyId: string, idempotencyKey: string, request: Request): Promise<ReceiptView> {
    await this.demandAgency(agencyId);
    const prepared = prepareRequest(this.vault);
    const batch = this.intake.begin(prepared.key, ATTACHMENTS.bytes);
    try {
      const form = await this.read(request, batch);
      const receipt = await submit(this.source, this.vault, prepared, {
        agencyId,
        application: instanceToPlain(form) as ApplicationForm,
        attachments: batch.documents,
        arrivedOn: this.clock.today(),
        idempotencyKey,
      });
      if (receipt.repeated) await batch.discard();
      const { requestId, commandId } = receipt;
      this.courier.send({ requestId, agencyId, commandId, kind: 'submitRequest' });
      return this.viewOf(receipt);
    } catch (error) {
      // Where the connection broke, the record may have been written after all: its files must then be there.
      if (!isDatabaseAway(error)) await batch.discard();
      throw error;
    }
  }

  private async demandAgency(agencyId: string): Promise<void> {
    const known: unknown[] = await inNoAgency(this.source, (manager) =>
      manager.query(`SELECT 1 FROM agency WHERE id = $1`, [agencyId]),
    );
    if (known.length === 0) throw new Problem('AGENCY.NOT_FOUND');
  }

  /** The form comes first, so that no file is taken in for a form that cannot be accepted. */
  private async read(request: Request, batch: FileBatch): Promise<ApplicationForm> {
    let form: ApplicationForm | undefined;
    await readMultipart(request, LIMITS, {
      field: async (name, text) => {
        if (name !== 'application') throw unexpected(name);
        form = await validForm(ApplicationForm, parsed(text));
        checkApplication(form);
      },
      file: async (name, content, fileName) => {
        if (name !== 'files') throw unexpected(name);
        if (!form) throw new Problem('BODY.MALFORMED', { detail: 'application 应在 files 之前' });
        await batch.take(content, fileName);
      },
    });
    if (!form) throw new Problem('BODY.MALFORMED', { detail: '缺少 application' });
    return form;
  }

  private viewOf({ requestId, number, queryCode, submittedOn }: Receipt): ReceiptView {
    return {
      requestId,
      number,
      queryCode,
      submittedOn,
      trackUrl: `${this.config.publicUrl}/track/${number}`,
      clock: { started: false, because: '答复期限自公开工作机构与您确认申请之日的次日起算（条例第三十一条第三项）' },
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('BODY.MALFORMED', { detail: 'application 不是有效的 JSON' });
  }
}

function unexpected(name: string): Problem {
  return new Problem('FORM.INVALID', {
    invalidParams: [{ name: name.slice(0, 100), reason: '不认识这一项', code: 'FIELD.UNKNOWN' }],
  });
}
