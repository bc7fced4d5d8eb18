import { NAMES_ORGAN, RECTIFICATION_DECISIONS, type RectificationDecision } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Part, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class OrganForm {
  @Text({ max: 200, min: 0, description: '名称', example: '清河市不动产登记中心' })
  name!: string;

  @Text({ max: 300, min: 0, description: '联系方式', example: '010-5550 0188' })
  contact!: string;
}

class AnswerRectificationForm {
  @Choice(RECTIFICATION_DECISIONS, {
    description: '已更正、不予更正、无权更正而转送、无权更正而告知向谁提出、申请人撤回',
    example: 'corrected',
  })
  decision!: RectificationDecision;

  @Text({ max: 4000, min: 0, description: '核实的经过和结果，写入答复书' })
  findings!: string;

  @Part(() => OrganForm, { description: '有权更正的机关；本机关有权的为 null', nullable: true })
  organ!: OrganForm | null;
}

/** 更正 (条例41). */
@DeskController()
export class RectificationController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('answer-rectification')
  @GivesCommand()
  @ApiOperation({
    summary: '答复更正请求',
    description:
      '核实后更正并告知；无权更正的，转送有权机关并告知，或者告知向谁提出（条例41）。随即编号发出答复书并办结。',
  })
  answer(
    @Param() { id }: RequestParams,
    @Body() { decision, findings, organ }: AnswerRectificationForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const named = organ && NAMES_ORGAN.includes(decision) ? { name: organ.name, contact: organ.contact } : null;
    const contents = { data: { decision }, texts: { findings, organ: named } };
    return this.commands.give('answerRectification', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
