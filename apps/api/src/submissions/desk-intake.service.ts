import { RECEIPT_RULES, type WorkingDayCalendar } from '#libs/law';
import {
  calendarInForce,
  findIdByNumber,
  findRequest,
  firstCommand,
  inAgency,
  readSettings,
  type AgencySettings,
  type Receipt,
  type Submission,
} from '#libs/records';
import {
  mayGive,
  newRequest,
  receiptPending,
  refusal,
  refusalsOf,
  suggestingBlockers,
  type Actor,
  type Command,
} from '#libs/request';
import { Injectable } from '@nestjs/common';
import { instanceToPlain } from 'class-transformer';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { refusalProblem } from '../commands/refusal-problem.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Problem } from '../problems/problem.js';
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
          ...(await this.informationOf(agencyId, application)),
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

  /** The request that a suggestion of proactive disclosure names (条例44): one of this agency, on which the information was given. */
  private async informationOf(
    agencyId: string,
    { procedure, informationOf = '' }: DeskIntakeForm['application'],
  ): Promise<Pick<Submission, 'informationOf'>> {
    if (procedure !== 'suggestion') return {};
    const number = informationOf.trim().toUpperCase();
    return inAgency(this.source, agencyId, async (manager) => {
      const requestId = await findIdByNumber(manager, number);
      const given = requestId && (await findRequest(manager, requestId));
      if (!given) throw unknownNumber();
      const reasons = suggestingBlockers(given.state);
      if (reasons.length > 0) throw refusalProblem(reasons);
      return { informationOf: { requestId: given.id, number } };
    });
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

function unknownNumber(): Problem {
  const reason = '本机关没有这个编号的申请';
  return new Problem('FORM.INVALID', {
    invalidParams: [{ name: 'application.informationOf', reason, code: 'REQUEST.UNKNOWN' }],
  });
}

/** Why the clock has not started; what is examined under 条例41 or 44 waits for no confirmation. */
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
