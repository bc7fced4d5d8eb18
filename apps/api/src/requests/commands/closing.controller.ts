import { SERVICE_METHODS, type ServiceMethod } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Day, Text, Uuid } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandProof } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { NoContents } from './no-contents.form.js';
import { StaffCommands } from './staff-commands.js';

class RecordServiceForm {
  @Day({ description: '送达之日（当面：签收当日，235号）；不晚于今天', example: '2026-03-20' })
  servedOn!: string;

  @Choice(SERVICE_METHODS, { description: '送达方式', example: 'inPerson' })
  method!: ServiceMethod;

  @Uuid({ description: '送达证明文件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;

  @Text({ max: 1000, description: '送达的经过（证据）', example: '申请人本人到窗口签收。' })
  evidence!: string;
}

class ReplaceReplyForm {
  @Text({ max: 1000, description: '答复错在哪里', example: '引用条款有误，应为第三十六条第（五）项。' })
  reason!: string;
}

/** 答复 and 归档. */
@DeskController()
export class ClosingController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('record-service')
  @GivesCommand()
  @ApiOperation({ summary: '登记送达' })
  recordService(
    @Param() { id }: RequestParams,
    @Body() { servedOn, method, proofDocumentId, evidence }: RecordServiceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { servedOn, method, proofDocumentId }, texts: { evidence } };
    const check = demandProof(proofDocumentId);
    return this.commands.give('recordService', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('replace-reply')
  @GivesCommand()
  @ApiOperation({
    summary: '更正答复',
    description: '已送达的答复有误的，重新办理；新的答复书写明替代哪一份答复，并重新告知救济途径。',
  })
  replaceReply(
    @Param() { id }: RequestParams,
    @Body() { reason }: ReplaceReplyForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { reason } };
    return this.commands.give('replaceReply', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('close-request')
  @GivesCommand()
  @ApiOperation({ summary: '办结' })
  close(
    @Param() { id }: RequestParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    return this.commands.give('closeRequest', { staff, requestId: id, idempotencyKey, data: {}, texts: {} });
  }

  @Post('archive-request')
  @GivesCommand()
  @ApiOperation({ summary: '归档', description: '文书、通知、待办都办完后才能归档；归档包随后生成。' })
  archive(
    @Param() { id }: RequestParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    return this.commands.give('archiveRequest', { staff, requestId: id, idempotencyKey, data: {}, texts: {} });
  }
}
