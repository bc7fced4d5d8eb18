import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Day, Text, Uuid } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandProof } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { PaymentForm } from './fee.forms.js';
import { StaffCommands } from './staff-commands.js';

class TakeBackCorrectionLapseForm {
  @Day({ description: '证据所证明的补正到达之日，不晚于补正期限', example: '2026-03-20' })
  arrivedOn!: string;

  @Text({ max: 4000, description: '补正后的申请内容', example: '2025年度老旧小区改造项目立项批复文件' })
  correction!: string;

  @Text({ max: 1000, description: '按时到达的证据', example: '收发室登记簿' })
  evidence!: string;

  @Uuid({ description: '证据文件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;
}

/** A confirmed lapse is taken back by evidence that the applicant acted in time (条例30, 办法6). */
@DeskController()
export class LapseController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('take-back-correction-lapse')
  @GivesCommand()
  @ApiOperation({
    summary: '撤回“逾期未补正”',
    description: '有证据证明补正按时到达的：撤回终止，恢复办理，再与申请人确认补正。',
  })
  correction(
    @Param() { id }: RequestParams,
    @Body() { arrivedOn, correction, evidence, proofDocumentId }: TakeBackCorrectionLapseForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { arrivedOn, proofDocumentId }, texts: { correction, evidence } };
    const check = demandProof(proofDocumentId);
    return this.commands.give('takeBackCorrectionLapse', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('take-back-fee-lapse')
  @GivesCommand()
  @ApiOperation({
    summary: '撤回“逾期未缴费”',
    description: '有证据证明申请人按时缴费的：撤回终止，恢复办理；缴费期限以后的不能撤回。',
  })
  fee(
    @Param() { id }: RequestParams,
    @Body() { receiptNumber, evidence, ...data }: PaymentForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data, texts: { receiptNumber, evidence } };
    const check = demandProof(data.proofDocumentId);
    return this.commands.give('takeBackFeeLapse', { staff, requestId: id, idempotencyKey, ...contents, check });
  }
}
