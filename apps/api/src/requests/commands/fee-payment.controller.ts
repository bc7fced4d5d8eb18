import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandProof } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { ConfirmFeeLapseForm, RecordFeePaymentForm } from './fee.forms.js';
import { StaffCommands } from './staff-commands.js';

/** 缴费 (办法6). */
@DeskController()
export class FeePaymentController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('record-fee-payment')
  @GivesCommand()
  @ApiOperation({ summary: '登记缴费', description: '答复期限自完成缴费之日的次日起重新计算（办法6）。' })
  paid(
    @Param() { id }: RequestParams,
    @Body() { receiptNumber, evidence, lateReason, ...data }: RecordFeePaymentForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data, texts: { receiptNumber, evidence, lateReason } };
    const check = demandProof(data.proofDocumentId);
    return this.commands.give('recordFeePayment', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('confirm-fee-lapse')
  @GivesCommand()
  @ApiOperation({ summary: '确认逾期未缴费', description: '视为放弃申请，不再处理，并告知申请人。' })
  lapse(
    @Param() { id }: RequestParams,
    @Body() { note }: ConfirmFeeLapseForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    return this.commands.give('confirmFeeLapse', { staff, requestId: id, idempotencyKey, data: {}, texts: { note } });
  }
}
