import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Count, Flag, Parts, Text, Uuid } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandHandler, demandOfficeInUnitAsked } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class TaskForm {
  @Text({ max: 1000, min: 0, description: '请协助什么', example: '查找2025年的验收档案' })
  text!: string;
}

class AskAssistanceForm {
  @Uuid({ description: '请哪个科室协助' })
  unitId!: string;

  @Parts(() => TaskForm, { max: 20, description: '协助的事项，写入协办函' })
  tasks!: TaskForm[];

  @Count({ description: '内部期限，工作日', example: 5 })
  workingDays!: number;
}

class AnswerAssistanceForm {
  @Uuid({ description: '哪一项协助' })
  assistanceId!: string;

  @Flag({ description: '已经协助；不能协助的为 false' })
  helped!: boolean;

  @Text({ max: 4000, min: 0, description: '反馈的内容，或者不能协助的原因' })
  answer!: string;
}

class TakeBackAssistanceForm {
  @Uuid({ description: '哪一项协助' })
  assistanceId!: string;

  @Text({ max: 1000, min: 0, description: '为什么不再需要' })
  reason!: string;
}

/** 协办, between the units of the agency: the clock runs on. */
@DeskController()
export class AssistanceController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('ask-assistance')
  @GivesCommand()
  @ApiOperation({ summary: '请其他科室协助', description: '发协办函，定内部期限；不是征求意见，答复期限不停。' })
  ask(
    @Param() { id }: RequestParams,
    @Body() { unitId, workingDays, tasks }: AskAssistanceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { unitId, workingDays }, texts: { tasks: tasks.map(({ text }) => text) } };
    const check = demandHandler({ unitId, caseOfficerId: null });
    return this.commands.give('askAssistance', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('answer-assistance')
  @GivesCommand()
  @ApiOperation({ summary: '反馈协助', description: '写明结果，或者不能协助的原因。' })
  answer(
    @Param() { id }: RequestParams,
    @Body() { assistanceId, helped, answer }: AnswerAssistanceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { assistanceId, helped }, texts: { answer } };
    const check = demandOfficeInUnitAsked(assistanceId, staff.id);
    return this.commands.give('answerAssistance', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('take-back-assistance')
  @GivesCommand()
  @ApiOperation({ summary: '撤回协助请求' })
  takeBack(
    @Param() { id }: RequestParams,
    @Body() { assistanceId, reason }: TakeBackAssistanceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { assistanceId }, texts: { reason } };
    return this.commands.give('takeBackAssistance', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
