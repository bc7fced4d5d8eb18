import { BREACH_CAUSES, type BreachCause } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Count, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class AcknowledgeAlertForm {
  @Text({ max: 40, description: '提醒的编号', example: '42' })
  alertId!: string;

  @Text({ max: 1000, description: '签阅意见：怎样办', example: '已安排今日送审' })
  note!: string;
}

class DemandForm {
  @Text({ max: 2000, description: '催办、督办的要求', example: '请立即答复，并说明逾期原因' })
  demand!: string;
}

class OrderForm extends DemandForm {
  @Count({ most: 60, description: '须在几个工作日内办理并回复', example: 5 })
  workingDays!: number;
}

class EntryForm {
  @Text({ max: 60, description: '台账中的编号', example: 'supervisionOrder-42' })
  entryId!: string;
}

class AnswerSupervisionForm extends EntryForm {
  @Choice(BREACH_CAUSES, { nullable: true, description: '逾期的原因；回复催办、督办的为 null' })
  cause!: BreachCause | null;

  @Text({ max: 4000, description: '回复，或者逾期原因的说明', example: '答复书已于今日送审，拟于明日发出' })
  answer!: string;
}

class AcceptAnswerForm extends EntryForm {
  @Text({ max: 1000, description: '意见', example: '同意' })
  opinion!: string;
}

class ReturnAnswerForm extends EntryForm {
  @Count({ most: 60, description: '须在几个工作日内重新回复', example: 2 })
  workingDays!: number;

  @Text({ max: 1000, description: '退回的理由', example: '没有写明整改措施' })
  reason!: string;
}

class ClearForm extends EntryForm {
  @Text({ max: 1000, description: '销号的说明', example: '已答复，整改措施已落实' })
  note!: string;
}

/** 签阅, 催办, 督办, 销号. */
@DeskController()
export class SupervisionCommandsController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('acknowledge-alert')
  @GivesCommand()
  @ApiOperation({ summary: '签阅提醒', description: '记下谁在何时看过；逾期的，答复之前每个工作日仍会提醒。' })
  acknowledge(
    @Param() { id }: RequestParams,
    @Body() { alertId, note }: AcknowledgeAlertForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { alertId }, texts: { note } };
    return this.commands.give('acknowledgeAlert', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('issue-reminder')
  @GivesCommand()
  @ApiOperation({ summary: '催办', description: '由监督人员或者公开工作机构负责人发出，承办科室回复。' })
  remind(
    @Param() { id }: RequestParams,
    @Body() { demand }: DemandForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { demand } };
    return this.commands.give('issueReminder', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('issue-supervision-order')
  @GivesCommand()
  @ApiOperation({ summary: '督办', description: '由监督人员发出，限若干工作日办理并回复；销号之前不能归档。' })
  order(
    @Param() { id }: RequestParams,
    @Body() { demand, workingDays }: OrderForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { workingDays }, texts: { demand } };
    return this.commands.give('issueSupervisionOrder', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('answer-supervision')
  @GivesCommand()
  @ApiOperation({ summary: '回复催办、督办，说明逾期原因', description: '逾期的须选择原因。' })
  answer(
    @Param() { id }: RequestParams,
    @Body() { entryId, cause, answer }: AnswerSupervisionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { entryId, cause }, texts: { answer } };
    return this.commands.give('answerSupervision', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('accept-supervision-answer')
  @GivesCommand()
  @ApiOperation({ summary: '认可督办回复', description: '回复人本人不能认可。' })
  accept(
    @Param() { id }: RequestParams,
    @Body() { entryId, opinion }: AcceptAnswerForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { entryId }, texts: { opinion } };
    return this.commands.give('acceptSupervisionAnswer', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('return-supervision-answer')
  @GivesCommand()
  @ApiOperation({ summary: '退回督办回复', description: '另定期限，重新回复。' })
  sendBack(
    @Param() { id }: RequestParams,
    @Body() { entryId, workingDays, reason }: ReturnAnswerForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { entryId, workingDays }, texts: { reason } };
    return this.commands.give('returnSupervisionAnswer', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('clear-supervision')
  @GivesCommand()
  @ApiOperation({
    summary: '销号',
    description: '督办须已认可，逾期须已办结并说明原因；催办也可由公开工作机构负责人销号。销号后仍留在台账。',
  })
  clear(
    @Param() { id }: RequestParams,
    @Body() { entryId, note }: ClearForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { entryId }, texts: { note } };
    return this.commands.give('clearSupervision', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
