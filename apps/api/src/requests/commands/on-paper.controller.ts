import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { DeskChannel } from '#libs/request';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Day, Flag, Text, Uuids } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DESK_CHANNELS } from '../../submissions/desk-intake.form.js';
import { demandScans } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class TakenInForm {
  @Choice(DESK_CHANNELS, {
    description: '渠道：当面、口头、签收邮件、平常信函、电子邮件、传真等',
    example: 'post_signed',
  })
  channel!: DeskChannel;

  @Day({ description: '提交、签收或者到达之日；不晚于今天', example: '2026-03-20' })
  arrivedOn!: string;

  @Flag({ description: '口头的：已代填、读给申请人听并由其签字', example: false })
  readBackAndSigned!: boolean;

  @Text({ max: 4000, description: '申请人写了什么，照原文', example: '2025年度老旧小区改造项目立项批复文件' })
  content!: string;

  @Text({ max: 1000, min: 0, description: '到达的证据；当日当面提交的可以为空', example: '收发室签收记录' })
  evidence!: string;

  @Uuids({ max: 20, description: '扫描件：本件中申请人的纸质材料' })
  scans!: string[];
}

/** 纸质、口头的补正、理由和撤回: what applicants can do in the portal, taken in at the desk. */
@DeskController()
export class OnPaperController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('take-in-correction')
  @GivesCommand()
  @ApiOperation({
    summary: '登记补正',
    description: '是否按时看到达之日。当面或者签收的，到达之日重新起算；其余渠道和逾期到达的，再以“确认补正”办理。',
  })
  correction(
    @Param() { id }: RequestParams,
    @Body() { content, evidence, ...data }: TakenInForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data, texts: { correction: content, evidence } };
    const check = demandScans(data.scans);
    return this.commands.give('takeInCorrection', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('take-in-reasons')
  @GivesCommand()
  @ApiOperation({ summary: '登记理由', description: '申请人以纸质、口头等方式说明的理由（条例35）。' })
  reasons(
    @Param() { id }: RequestParams,
    @Body() { content, evidence, ...data }: TakenInForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data, texts: { reasons: content, evidence } };
    const check = demandScans(data.scans);
    return this.commands.give('takeInReasons', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('take-in-withdrawal')
  @GivesCommand()
  @ApiOperation({ summary: '登记撤回', description: '申请人书面撤回申请，以到达之日为准；答复送达前。' })
  withdrawal(
    @Param() { id }: RequestParams,
    @Body() { content, evidence, ...data }: TakenInForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data, texts: { statement: content, evidence } };
    const check = demandScans(data.scans);
    return this.commands.give('takeInWithdrawal', { staff, requestId: id, idempotencyKey, ...contents, check });
  }
}
