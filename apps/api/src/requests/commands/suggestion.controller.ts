import { SUGGESTION_DECISIONS, type SuggestionDecision } from '#libs/request';
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

class AnswerSuggestionForm {
  @Choice(SUGGESTION_DECISIONS, {
    description: '采纳并已主动公开、不纳入主动公开范围、申请人撤回',
    example: 'adopted',
  })
  decision!: SuggestionDecision;

  @Text({ max: 4000, min: 0, description: '审核的经过和理由，写入答复书' })
  findings!: string;

  @Day({ description: '采纳的：主动公开之日；其余为 null', nullable: true, example: '2026-03-09' })
  publishedOn!: string | null;

  @Text({ max: 500, min: 0, description: '采纳的：在哪里公开；其余为空', example: '本机关网站“重大项目”栏目' })
  place!: string;
}

/** 建议主动公开 (条例44). */
@DeskController()
export class SuggestionAnswerController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('answer-suggestion')
  @GivesCommand()
  @ApiOperation({
    summary: '答复主动公开建议',
    description: '审核后，属于主动公开范围的应当及时主动公开（条例44）。随即编号发出答复书并办结。',
  })
  answer(
    @Param() { id }: RequestParams,
    @Body() { decision, publishedOn, findings, place }: AnswerSuggestionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { decision, publishedOn }, texts: { findings, place } };
    return this.commands.give('answerSuggestion', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
