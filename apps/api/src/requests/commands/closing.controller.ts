import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { NoContents } from './no-contents.form.js';
import { StaffCommands } from './staff-commands.js';

class ReplaceReplyForm {
  @Text({ max: 1000, description: '答复错在哪里', example: '引用条款有误，应为第三十六条第（五）项。' })
  reason!: string;
}

/** 更正答复, 办结 and 归档. */
@DeskController()
export class ClosingController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('replace-reply')
  @GivesCommand()
  @ApiOperation({
    summary: '更正答复',
    description: '已送达的答复有误的，重新办理；新的答复书写明替代哪一份答复，并重新告知救济途径。',
  })
  replaceReply(
    @Param() { id }: RequestParams,
    @Body() { reason }: ReplaceReplyForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { reason } };
    return this.commands.give('replaceReply', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('close-request')
  @GivesCommand()
  @ApiOperation({ summary: '办结' })
  close(
    @Param() { id }: RequestParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    return this.commands.give('closeRequest', { staff, requestId: id, idempotencyKey, data: {}, texts: {} });
  }

  @Post('archive-request')
  @GivesCommand()
  @ApiOperation({ summary: '归档', description: '文书、通知、待办都办完后才能归档；归档包随后生成。' })
  archive(
    @Param() { id }: RequestParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    return this.commands.give('archiveRequest', { staff, requestId: id, idempotencyKey, data: {}, texts: {} });
  }
}
