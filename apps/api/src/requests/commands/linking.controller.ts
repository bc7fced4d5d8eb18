import { findIdByNumber } from '#libs/records';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Text, Uuid } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { RequestService } from '../request.service.js';
import { invalid } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class LinkRequestsForm {
  @Text({ max: 40, description: '另一件申请的编号，须是本机关的', example: 'QHSW-2026-000012' })
  number!: string;

  @Text({ max: 1000, min: 0, description: '有什么关联' })
  reason!: string;
}

class UnlinkRequestsForm {
  @Uuid({ description: '另一件申请' })
  otherId!: string;

  @Text({ max: 1000, min: 0, description: '为什么取消' })
  reason!: string;
}

/** 关联: shown on both requests; nothing follows from it. */
@DeskController()
export class LinkingController {
  constructor(
    private readonly commands: StaffCommands,
    private readonly requests: RequestService,
  ) {}

  @Post('link-requests')
  @GivesCommand()
  @ApiOperation({ summary: '关联另一件申请', description: '两件申请互相可见，不产生其他后果。' })
  async link(
    @Param() { id }: RequestParams,
    @Body() { number, reason }: LinkRequestsForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const wanted = number.trim().toUpperCase();
    const otherId = await this.requests.within(staff, id, (manager) => findIdByNumber(manager, wanted));
    if (!otherId) throw invalid({ name: 'number', reason: '本机关没有这个编号的申请', code: 'REQUEST.UNKNOWN' });
    const contents = { data: { otherId }, texts: { reason } };
    return this.commands.give('linkRequests', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('unlink-requests')
  @GivesCommand()
  @ApiOperation({ summary: '取消关联' })
  unlink(
    @Param() { id }: RequestParams,
    @Body() { otherId, reason }: UnlinkRequestsForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { otherId }, texts: { reason } };
    return this.commands.give('unlinkRequests', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
