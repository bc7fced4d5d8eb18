import type { Config } from '#libs/config';
import { askInNoAgency, prepareRequest, submit, type Receipt, type Submission } from '#libs/records';
import { receiptPending, type Procedure } from '#libs/request';
import { Vault, type RequestKey } from '#libs/vault';
import { Inject, Injectable } from '@nestjs/common';
import { instanceToPlain } from 'class-transformer';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Courier } from '../commands/courier.js';
import { FileBatch, FileIntake } from '../documents/file-intake.js';
import { ATTACHMENTS } from '../documents/upload-limits.js';
import { BusinessClock } from '../platform/business-clock.js';
import { CONFIG } from '../platform/tokens.js';
import { isDatabaseAway } from '../problems/database-away.js';
import { Problem } from '../problems/problem.js';
import { ApplicationForm } from './application.form.js';
import { checkApplication } from './check-application.js';
import { readApplication } from './read-application.js';
import { WITHOUT_CLOCK, type ReceiptView } from './receipt.view.js';

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

  /** What the applicant submits online. @throws Problem, UploadRefused, IdempotencyKeyReused; nothing is left behind then */
  async submit(agencyId: string, idempotencyKey: string, request: Request): Promise<ReceiptView> {
    await this.demandAgency(agencyId);
    let procedure: Procedure = 'disclosure';
    const receipt = await this.takeIn(async (batch) => {
      const received = await readApplication(request, batch, 'application', ApplicationForm, checkApplication);
      const { form, attachments, authority } = received;
      const application = instanceToPlain(form) as ApplicationForm;
      procedure = application.procedure ?? 'disclosure';
      // 条例41: whoever wants a record put right has evidence that it is wrong.
      if (procedure === 'rectification' && attachments.length === 0) throw evidenceMissing();
      return { agencyId, application, attachments, authority, arrivedOn: this.clock.today(), idempotencyKey };
    });
    return this.viewOf(receipt, procedure);
  }

  /**
   * Files first, then the record; what was stored goes where the record was not written.
   * @param check runs for what is new, in the transaction that would record it
   */
  async takeIn(
    read: (batch: FileBatch, key: RequestKey) => Promise<Submission>,
    check?: (submission: Submission) => void,
  ): Promise<Receipt> {
    const prepared = prepareRequest(this.vault);
    const batch = this.intake.begin(prepared.key, ATTACHMENTS.bytes);
    try {
      const submission = await read(batch, prepared.key);
      const receipt = await submit(this.source, this.vault, prepared, submission, check);
      if (receipt.repeated) await batch.discard();
      const { requestId, commandId, kind } = receipt;
      this.courier.send({ requestId, agencyId: submission.agencyId, commandId, kind });
      return receipt;
    } catch (error) {
      // Where the connection broke, the record may have been written after all: its files must then be there.
      if (!isDatabaseAway(error)) await batch.discard();
      throw error;
    }
  }

  trackUrl(number: string): string {
    return `${this.config.publicUrl}/track/${number}`;
  }

  private async demandAgency(agencyId: string): Promise<void> {
    const known = await askInNoAgency(this.source, `SELECT 1 FROM agency WHERE id = $1`, [agencyId]);
    if (known.length === 0) throw new Problem('AGENCY.NOT_FOUND');
  }

  viewOf({ requestId, number, queryCode, submittedOn }: Receipt, procedure: Procedure): ReceiptView {
    const because =
      procedure === 'disclosure' ? `${receiptPending('online')}（条例第三十一条第（三）项）` : WITHOUT_CLOCK[procedure];
    return {
      ...{ requestId, number, queryCode, procedure, submittedOn },
      trackUrl: this.trackUrl(number),
      clock: { started: false, because },
    };
  }
}

function evidenceMissing(): Problem {
  const reason = '请附上证明记录不准确的证据';
  return new Problem('FORM.INVALID', { invalidParams: [{ name: 'files', reason, code: 'FIELD.REQUIRED' }] });
}
