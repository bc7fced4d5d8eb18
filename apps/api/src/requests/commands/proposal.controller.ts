import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandDisclosures } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { proposalContents } from './proposal.contents.js';
import { ProposeReplyForm } from './proposal.forms.js';
import { StaffCommands } from './staff-commands.js';

/** 拟办. */
@DeskController()
export class ProposalController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('propose-reply')
  @GivesCommand()
  @ApiOperation({ summary: '拟办答复', description: '处理决定、理由、文件；缺什么，一次全部告知。' })
  propose(
    @Param() { id }: RequestParams,
    @Body() form: ProposeReplyForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const { data, texts } = proposalContents(form);
    return this.commands.give('proposeReply', {
      staff,
      requestId: id,
      idempotencyKey,
      data,
      texts,
      check: demandDisclosures(data.documents),
    });
  }
}
