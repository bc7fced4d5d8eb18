import { findRequest, inAgency, openPersonal, readApplication, RequestNotFound, type Submission } from '#libs/records';
import type { RefusalReason } from '#libs/contracts';
import { suggestingBlockers } from '#libs/request';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refusalProblem } from '../commands/refusal-problem.js';
import { BusinessClock } from '../platform/business-clock.js';
import type { ReceiptView } from '../submissions/receipt.view.js';
import { SubmissionService } from '../submissions/submission.service.js';
import type { OwnRequest } from './applicant.guard.js';
import type { SuggestionForm } from './suggestion.controller.js';

/** 建议主动公开 (条例44), from the request on which the information was given: who suggests it stands there. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly submissions: SubmissionService,
  ) {}

  /** @throws Problem, PersonalDataErased, IdempotencyKeyReused */
  async suggest(own: OwnRequest, form: SuggestionForm, idempotencyKey: string): Promise<ReceiptView> {
    const { submission, reasons } = await this.read(own, form, idempotencyKey);
    // What was taken in once is answered again, whatever was published since.
    const receipt = await this.submissions.takeIn(
      () => Promise.resolve(submission),
      () => {
        if (reasons.length > 0) throw refusalProblem(reasons);
      },
    );
    return this.submissions.viewOf(receipt, 'suggestion');
  }

  private read(
    own: OwnRequest,
    form: SuggestionForm,
    idempotencyKey: string,
  ): Promise<{ submission: Submission; reasons: RefusalReason[] }> {
    return inAgency(this.source, own.agencyId, async (manager) => {
      const given = await findRequest(manager, own.requestId);
      if (!given) throw new RequestNotFound();
      const key = await openPersonal(manager, this.vault, given, 'applicant', 'application');
      const applicant = await readApplication(manager, key, given.id);
      if (!applicant) throw new RequestNotFound();
      const { description, because } = form;
      const application = {
        ...applicant,
        ...{ procedure: 'suggestion' as const, description },
        ...{ informationOf: given.number, suggestedBecause: because },
      };
      const informationOf = { requestId: given.id, number: given.number };
      const arrivedOn = this.clock.today();
      const { agencyId } = own;
      return {
        submission: { agencyId, application, informationOf, attachments: [], arrivedOn, idempotencyKey },
        reasons: suggestingBlockers(given.state),
      };
    });
  }
}
