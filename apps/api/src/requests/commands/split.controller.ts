import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Parts, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class MatterForm {
  @Text({ max: 4000, min: 0, description: '另立一件的申请内容，照申请书的原文', example: '竣工验收备案表' })
  description!: string;
}

class SplitRequestForm {
  @Text({ max: 4000, min: 0, description: '本件继续办理的内容', example: '施工许可证' })
  kept!: string;

  @Parts(() => MatterForm, { max: 20, description: '另立的各件' })
  parts!: MatterForm[];

  @Text({ max: 1000, min: 0, description: '为什么拆分' })
  reason!: string;
}

/** 拆分, one matter a request (办法4). */
@DeskController()
export class SplitController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('split-request')
  @GivesCommand()
  @ApiOperation({
    summary: '拆分申请',
    description:
      '一份申请含多项内容的，按一事一申请拆分：本件保留一项，其余各立一件；收到之日、申请人、渠道和形式都不变。',
  })
  split(
    @Param() { id }: RequestParams,
    @Body() { kept, parts, reason }: SplitRequestForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { kept, parts: parts.map(({ description }) => description), reason } };
    return this.commands.give('splitRequest', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
