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
import { StaffCommands } from './staff-commands.js';

class CompleteTaskForm {
  @Text({ max: 200, description: '待办事项', example: 'noticeRefused-7-noticeApplicant' })
  taskId!: string;

  @Text({ max: 1000, description: '怎样办的', example: '已电话告知申请人，邮箱有误，已更正。' })
  note!: string;
}

class ReportBounceForm {
  @Text({ max: 100, description: '被退回的通知', example: '5-noticeApplicant' })
  effectKey!: string;

  @Text({
    max: 20,
    pattern: /^\d\.\d{1,3}\.\d{1,3}$/,
    hint: '应为增强状态码，如 5.1.1',
    description: '退信的状态码（RFC 3463）',
    example: '5.1.1',
  })
  status!: string;
}

/** What a clerk does beside the main line. */
@DeskController()
export class DeskTasksController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('complete-task')
  @GivesCommand()
  @ApiOperation({ summary: '完成待办事项' })
  completeTask(
    @Param() { id }: RequestParams,
    @Body() { taskId, note }: CompleteTaskForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { taskId }, texts: { note } };
    return this.commands.give('completeTask', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('report-bounce')
  @GivesCommand()
  @ApiOperation({ summary: '登记退信', description: '已发出的通知被退回；由此产生待办事项。' })
  reportBounce(
    @Param() { id }: RequestParams,
    @Body() { effectKey, status }: ReportBounceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { effectKey, status }, texts: {} };
    return this.commands.give('reportBounce', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
