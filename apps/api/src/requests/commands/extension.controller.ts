import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Count, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class ExtendReplyPeriodForm {
  @Count({ description: '延长的工作日数（条例33②，不超过20）', example: 10 })
  workingDays!: number;

  @Text({ max: 1000, description: '延长的理由，写入延期告知书', example: '档案需要逐卷查找、审查' })
  reasons!: string;
}

/** 延长答复期限. */
@DeskController()
export class ExtensionController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('extend-reply-period')
  @GivesCommand()
  @ApiOperation({ summary: '延长答复期限', description: '须在原到期日前（含当日）作出并告知申请人，每一期限一次。' })
  extend(
    @Param() { id }: RequestParams,
    @Body() { workingDays, reasons }: ExtendReplyPeriodForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const order = { staff, requestId: id, idempotencyKey, data: { workingDays }, texts: { reasons } };
    return this.commands.give('extendReplyPeriod', order);
  }
}
