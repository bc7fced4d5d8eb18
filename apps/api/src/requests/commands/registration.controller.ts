import { CONFIRMATION_METHODS, type ConfirmationMethod } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Day, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class ConfirmReceiptForm {
  @Day({ description: '与申请人确认之日，即收到之日；不晚于今天', example: '2026-03-05' })
  confirmedOn!: string;

  @Choice(CONFIRMATION_METHODS, { description: '确认方式', example: 'phone' })
  method!: ConfirmationMethod;

  @Text({ max: 1000, description: '确认的经过（证据）', example: '3月5日10时电话确认，申请人对内容无补充。' })
  evidence!: string;
}

class UnreachableForm {
  @Day({ description: '联系申请人而联系不上之日；不晚于今天', example: '2026-03-05' })
  triedOn!: string;

  @Text({ max: 1000, description: '怎样联系的（证据）', example: '3月5日10时、15时两次拨打信封所留电话，无人接听。' })
  evidence!: string;
}

/** 登记. */
@DeskController()
export class RegistrationController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('confirm-receipt')
  @GivesCommand()
  @ApiOperation({
    summary: '确认收到并登记',
    description: '须确认的渠道，与申请人确认之日为收到之日（条例31），次日起算。',
  })
  confirmReceipt(
    @Param() { id }: RequestParams,
    @Body() { confirmedOn, method, evidence }: ConfirmReceiptForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { confirmedOn, method }, texts: { evidence } };
    return this.commands.give('confirmReceipt', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-unreachable')
  @GivesCommand()
  @ApiOperation({
    summary: '登记联系不上申请人',
    description: '登记在案，答复期限不起算；恢复联系之日再确认（207号）。',
  })
  recordUnreachable(
    @Param() { id }: RequestParams,
    @Body() { triedOn, evidence }: UnreachableForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { triedOn }, texts: { evidence } };
    return this.commands.give('recordUnreachable', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
