import { POST_CARRIERS, SERVICE_METHODS, type PostCarrier, type ServiceMethod } from '#libs/law';
import { ATTEMPT_METHODS, SERVICE_FAILURES, type AttemptMethod, type ServiceFailure } from '#libs/request';
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
import { StaffCommands } from './staff-commands.js';

class BeginServiceForm {
  @Choice(ATTEMPT_METHODS, { description: '方式：直接送达、邮寄、委托其他机关代送', example: 'post' })
  method!: AttemptMethod;

  @Day({ description: '交邮、交付代送或者前往送达之日；邮寄的以交邮之日判定是否按期（235号）', example: '2026-03-20' })
  begunOn!: string;

  @Choice(POST_CARRIERS, {
    description: '邮寄：EMS、挂号、其他快递（不可）；其余为 null',
    nullable: true,
    example: 'ems',
  })
  carrier!: PostCarrier | null;

  @Text({ max: 200, min: 0, optional: true, description: '邮单号', example: '1234567890123' })
  trackingNumber?: string;

  @Text({ max: 200, description: '送达地点', example: '清河市柳荫街七号院' })
  place!: string;

  @Text({ max: 200, min: 0, optional: true, description: '受委托代送的机关' })
  entrustedTo?: string;
}

class FailedServiceForm {
  @Choice(SERVICE_FAILURES, { description: '退回、拒收、找不到申请人', example: 'returned' })
  reason!: ServiceFailure;

  @Day({ description: '退回、拒收或者确认找不到之日；不晚于今天', example: '2026-03-27' })
  failedOn!: string;

  @Uuid({ description: '证明文件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;

  @Text({ max: 1000, description: '经过（证据）', example: '改退批条：查无此人。' })
  evidence!: string;

  @Text({ max: 200, min: 0, optional: true, description: '拒收的：见证人' })
  witnesses?: string;
}

class RecordServiceForm {
  @Day({ description: '送达之日（直接、委托：签收当日，235号）；不晚于今天', example: '2026-03-20' })
  servedOn!: string;

  @Choice(SERVICE_METHODS, { description: '送达方式', example: 'inPerson' })
  method!: ServiceMethod;

  @Uuid({ description: '送达证明文件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;

  @Text({ max: 1000, description: '送达的经过（证据）', example: '申请人本人到窗口签收。' })
  evidence!: string;
}

/** 送达 (235号). */
@DeskController()
export class ServiceController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('begin-service')
  @GivesCommand()
  @ApiOperation({
    summary: '送出答复书',
    description: '邮寄只限邮政企业，交邮之日为发出之日；直接送达和委托代送以签收之日为准。同时生成送达回证。',
  })
  begin(
    @Param() { id }: RequestParams,
    @Body() { method, begunOn, carrier, trackingNumber, place, entrustedTo }: BeginServiceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { method, begunOn, carrier }, texts: { place, trackingNumber, entrustedTo } };
    return this.commands.give('beginService', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-failed-service')
  @GivesCommand()
  @ApiOperation({
    summary: '登记未能送达',
    description: '退回、拒收（须有见证人）、找不到申请人；之后换一种方式再送。',
  })
  failed(
    @Param() { id }: RequestParams,
    @Body() { reason, failedOn, proofDocumentId, evidence, witnesses }: FailedServiceForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { reason, failedOn, proofDocumentId }, texts: { evidence, witnesses } };
    const check = demandProof(proofDocumentId);
    return this.commands.give('recordFailedService', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

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
}
