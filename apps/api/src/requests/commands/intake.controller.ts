import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Flag, Uuid } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandHandler } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { NoContents } from './no-contents.form.js';
import { StaffCommands } from './staff-commands.js';

class PassIntakeReviewForm {
  @Flag({ description: '已提供身份证明（条例29②一）', example: true })
  identityShown!: boolean;

  @Flag({ description: '信息描述明确（条例29②二）', example: true })
  descriptionClear!: boolean;

  @Flag({ description: '写明了形式要求（条例29②三）', example: true })
  formStated!: boolean;

  @Flag({ description: '由代理人提出的：已提交授权委托书', example: true, optional: true })
  authorityShown?: boolean;
}

class AssignHandlingUnitForm {
  @Uuid({ description: '承办科室' })
  unitId!: string;

  @Uuid({ description: '承办人；由科室自定则为 null', nullable: true })
  caseOfficerId!: string | null;
}

/** 审核 and the hand-over to the unit. */
@DeskController()
export class IntakeController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('start-intake-review')
  @GivesCommand()
  @ApiOperation({ summary: '开始受理审查' })
  start(
    @Param() { id }: RequestParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    return this.commands.give('startIntakeReview', { staff, requestId: id, idempotencyKey, data: {}, texts: {} });
  }

  @Post('pass-intake-review')
  @GivesCommand()
  @ApiOperation({ summary: '审查通过', description: '要件齐全、内容明确（条例29②）。' })
  pass(
    @Param() { id }: RequestParams,
    @Body() { identityShown, descriptionClear, formStated, authorityShown = false }: PassIntakeReviewForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const data = { identityShown, descriptionClear, formStated, authorityShown };
    return this.commands.give('passIntakeReview', { staff, requestId: id, idempotencyKey, data, texts: {} });
  }

  @Post('assign-handling-unit')
  @GivesCommand()
  @ApiOperation({ summary: '分派承办科室和承办人' })
  assign(
    @Param() { id }: RequestParams,
    @Body() { unitId, caseOfficerId }: AssignHandlingUnitForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const data = { unitId, caseOfficerId };
    const check = demandHandler(data);
    return this.commands.give('assignHandlingUnit', { staff, requestId: id, idempotencyKey, data, texts: {}, check });
  }
}
