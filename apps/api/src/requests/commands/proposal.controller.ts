import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandPrevious } from './check-previous.js';
import { demandAll, demandDisclosures } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { proposalContents } from './proposal.contents.js';
import { ProposeReplyForm, ReplyOnTheSpotForm } from './proposal.forms.js';
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
    const contents = proposalContents(form);
    const { documents, previousRequest } = contents.data;
    const check = demandAll(demandDisclosures(documents), demandPrevious(previousRequest));
    return this.commands.give('proposeReply', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('reply-on-the-spot')
  @GivesCommand()
  @ApiOperation({
    summary: '当场答复',
    description:
      '收到当日，限已经公开或者此前已通过保密审查的信息（条例33①、17）；由公开工作机构负责人作出，随即编文号。',
  })
  replyOnTheSpot(
    @Param() { id }: RequestParams,
    @Body() form: ReplyOnTheSpotForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = proposalContents(form);
    const check = demandDisclosures(contents.data.documents);
    return this.commands.give('replyOnTheSpot', { staff, requestId: id, idempotencyKey, ...contents, check });
  }
}
