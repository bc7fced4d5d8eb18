import { CONFIRMATION_METHODS, type ConfirmationMethod } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Count, Day, Flag, Parts, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class CorrectionPointForm {
  @Text({ max: 1000, description: '哪里不明确', example: '未写明文件的名称或者时间' })
  unclear!: string;

  @Text({ max: 1000, description: '怎样补正', example: '请写明文件名称、文号或者时间' })
  howTo!: string;
}

class RequestCorrectionForm {
  @Parts(() => CorrectionPointForm, { max: 20, description: '补正事项，一次性列全（条例30）' })
  points!: CorrectionPointForm[];

  @Count({ description: '补正期限，工作日', example: 15 })
  periodWorkingDays!: number;

  @Text({ max: 1000, min: 0, optional: true, description: '迟于7个工作日发出的理由' })
  lateReason?: string;
}

class CorrectionNoticeReceivedForm {
  @Day({ description: '申请人收到补正告知书之日', example: '2026-03-05' })
  receivedOn!: string;

  @Text({ max: 1000, description: '送达的证明', example: '当面签收' })
  evidence!: string;
}

class ConfirmCorrectionForm {
  @Day({ description: '与申请人确认补正之日，次日起重新计算答复期限', example: '2026-03-24' })
  confirmedOn!: string;

  @Choice(CONFIRMATION_METHODS, { description: '确认方式', example: 'phone' })
  method!: ConfirmationMethod;

  @Text({ max: 1000, description: '确认的经过（证据）' })
  evidence!: string;

  @Flag({ description: '逾期到达，但有正当理由', example: false })
  lateForGoodReason!: boolean;

  @Text({ max: 1000, min: 0, optional: true, description: '认可的正当理由' })
  lateReason?: string;
}

class ConfirmCorrectionLapseForm {
  @Text({ max: 1000, description: '核实情况，写入终止告知书', example: '补正期限内未收到补正，亦未说明正当理由。' })
  note!: string;
}

/** 补正 (条例30). */
@DeskController()
export class CorrectionController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('request-correction')
  @GivesCommand()
  @ApiOperation({
    summary: '要求补正',
    description: '收到申请之日起7个工作日内一次性告知；迟发须写明理由，答复期限不停。',
  })
  request(
    @Param() { id }: RequestParams,
    @Body() { points, periodWorkingDays, lateReason }: RequestCorrectionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = {
      data: { periodWorkingDays },
      texts: { points: points.map(({ unclear, howTo }) => ({ unclear, howTo })), lateReason },
    };
    return this.commands.give('requestCorrection', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-correction-notice-received')
  @GivesCommand()
  @ApiOperation({ summary: '登记申请人收到补正告知书', description: '补正期限自次日起算。' })
  received(
    @Param() { id }: RequestParams,
    @Body() { receivedOn, evidence }: CorrectionNoticeReceivedForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { receivedOn }, texts: { evidence } };
    return this.commands.give('recordCorrectionNoticeReceived', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('confirm-correction')
  @GivesCommand()
  @ApiOperation({ summary: '确认补正', description: '是否按时看到达之日；答复期限自确认之日的次日起重新计算。' })
  confirm(
    @Param() { id }: RequestParams,
    @Body() { confirmedOn, method, evidence, lateForGoodReason, lateReason }: ConfirmCorrectionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { confirmedOn, method, lateForGoodReason }, texts: { evidence, lateReason } };
    return this.commands.give('confirmCorrection', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('confirm-correction-lapse')
  @GivesCommand()
  @ApiOperation({ summary: '确认逾期未补正', description: '视为放弃申请，不再处理，并告知申请人。' })
  lapse(
    @Param() { id }: RequestParams,
    @Body() { note }: ConfirmCorrectionLapseForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { note } };
    return this.commands.give('confirmCorrectionLapse', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
