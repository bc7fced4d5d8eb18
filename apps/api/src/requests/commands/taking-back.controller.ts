import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Count, Day, Text, Uuid } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandProof } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class TakeBackFactForm {
  @Count({ description: '误登的一项：其事件的序号（dayFacts）', example: 3 })
  seq!: number;

  @Day({ description: '正确的日期；并未发生的为 null', example: '2026-03-05', nullable: true })
  rightOn!: string | null;

  @Uuid({ description: '证明文件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;

  @Text({ max: 1000, description: '哪里登记错了、凭什么更正（证据）', example: '通话记录显示 3月5日 才与申请人确认。' })
  evidence!: string;
}

/** 误登的事实. */
@DeskController()
export class TakingBackController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('take-back-fact')
  @GivesCommand()
  @ApiOperation({
    summary: '撤回误登的事实',
    description:
      '收到之日、告知书的送达、补正、缴费、答复的发出和送达登记错了的，凭证据撤回并登记正确的日期；原登记留在案卷中，监督人员会看到。已经告知申请人的期限不提前。',
  })
  takeBack(
    @Param() { id }: RequestParams,
    @Body() { seq, rightOn, proofDocumentId, evidence }: TakeBackFactForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { seq, rightOn, proofDocumentId }, texts: { evidence } };
    const check = demandProof(proofDocumentId);
    return this.commands.give('takeBackFact', { staff, requestId: id, idempotencyKey, ...contents, check });
  }
}
