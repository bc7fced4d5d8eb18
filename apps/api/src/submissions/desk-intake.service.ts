import { RECEIPT_RULES, type WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  firstCommand,
  inAgency,
  readSettings,
  type AgencySettings,
  type Receipt,
  type Submission,
} from '#libs/records';
import { mayGive, newRequest, receiptPending, refusal, refusalsOf, type Actor, type Command } from '#libs/request';
import { Injectable } from '@nestjs/common';
import { instanceToPlain } from 'class-transformer';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { refusalProblem } from '../commands/refusal-problem.js';
import { BusinessClock } from '../platform/business-clock.js';
import { checkApplication } from './check-application.js';
import { DeskIntakeForm } from './desk-intake.form.js';
import { readApplication } from './read-application.js';
import type { TakenInView } from './receipt.view.js';
import { SubmissionService } from './submission.service.js';

/** An application that a clerk takes in for the applicant: the same way as online, with the channel by which it came. */
@Injectable()
export class DeskIntakeService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
    private readonly submissions: SubmissionService,
  ) {}

  /** @throws Problem, UploadRefused, IdempotencyKeyReused; nothing is left behind then */
  async takeIn(staff: SignedInStaff, idempotencyKey: string, request: Request): Promise<TakenInView> {
    const { id, agencyId, roles } = staff;
    const clerk: Extract<Actor, { kind: 'staff' }> = { kind: 'staff', id, roles };
    if (!mayGive(clerk, 'takeInApplication')) {
      throw refusalProblem([refusal('ACTOR.NOT_PERMITTED', [], { command: 'takeInApplication' })]);
    }
    const today = this.clock.today();
    const rules = await inAgency(this.source, agencyId, async (manager) => ({
      agency: await readSettings(manager, today),
      calendar: await calendarInForce(manager),
    }));
    let taken: DeskIntakeForm | undefined;
    const receipt = await this.submissions.takeIn(
      async (batch) => {
        const { form, attachments, authority } = await readApplication(
          request,
          batch,
          'intake',
          DeskIntakeForm,
          ({ application }) => checkApplication(application),
        );
        const { application, ...how } = instanceToPlain(form) as DeskIntakeForm;
        taken = form;
        return {
          agencyId,
          application,
          attachments,
          authority,
          arrivedOn: today,
          idempotencyKey,
          intake: { ...how, clerk },
        };
      },
      (submission) => this.demandLawful(submission, rules),
    );
    return viewOf(receipt, taken, this.submissions.trackUrl(receipt.number));
  }

  /** Every reason that the process would find, before anything is recorded: a first command must not be refused later. */
  private demandLawful(submission: Submission, rules: { agency: AgencySettings; calendar: WorkingDayCalendar }): void {
    const today = this.clock.today();
    const command = { commandId: '', arrivedOn: today, ...firstCommand(submission) } as Command;
    const context = { ...rules, today, nextNumber: null };
    const reasons = refusalsOf(newRequest(''), command, context);
    if (reasons.length > 0) throw refusalProblem(reasons);
  }
}

/** Why the clock has not started; a request for rectification waits for no confirmation (条例41). */
function pendingOf({ application, channel }: DeskIntakeForm): string | null {
  return !application.procedure && RECEIPT_RULES[channel].needsConfirmation ? receiptPending(channel) : null;
}

function viewOf(
  { requestId, number, queryCode, submittedOn }: Receipt,
  taken: DeskIntakeForm | undefined,
  trackUrl: string,
): TakenInView {
  const procedure = taken?.application.procedure ?? 'disclosure';
  const pending = taken ? pendingOf(taken) : null;
  return { requestId, number, queryCode, procedure, submittedOn, trackUrl, pending };
}
