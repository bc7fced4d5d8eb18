import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandItemRank } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import {
  CallBackFeeNoticeForm,
  DecideNotToChargeForm,
  FeeNoticeReceivedForm,
  IssueFeeNoticeForm,
} from './fee.forms.js';
import { StaffCommands } from './staff-commands.js';

/** 收费通知 (条例42, 办法3-6). */
@DeskController()
export class FeeNoticeController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('issue-fee-notice')
  @GivesCommand()
  @ApiOperation({
    summary: '发收费通知',
    description: '在处理期限内；按件、按量择一，同一件只收一次。数额由系统依规定的标准计算。',
  })
  issue(
    @Param() { id }: RequestParams,
    @Body() { method, itemRank, pages, copyRequested, alreadyPublic }: IssueFeeNoticeForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { method, itemRank, pages, copyRequested, alreadyPublic }, texts: {} };
    const check = demandItemRank(itemRank);
    return this.commands.give('issueFeeNotice', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('decide-not-to-charge')
  @GivesCommand()
  @ApiOperation({ summary: '决定不收费', description: '可以收费而决定不收的（条例42：“可以收取”），写明理由。' })
  decideNot(
    @Param() { id }: RequestParams,
    @Body() { itemRank, pages, copyRequested, alreadyPublic, reason }: DecideNotToChargeForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { itemRank, pages, copyRequested, alreadyPublic }, texts: { reason } };
    const check = demandItemRank(itemRank);
    return this.commands.give('decideNotToCharge', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('call-back-fee-notice')
  @GivesCommand()
  @ApiOperation({
    summary: '撤回收费通知',
    description: '缴费之前，有误的通知可以撤回：视为没有发出，答复期限照旧计算，并告知申请人；可以另发正确的通知。',
  })
  callBack(
    @Param() { id }: RequestParams,
    @Body() { reason }: CallBackFeeNoticeForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { reason } };
    return this.commands.give('callBackFeeNotice', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-fee-notice-received')
  @GivesCommand()
  @ApiOperation({ summary: '登记申请人收到收费通知', description: '20个工作日的缴费期限自次日起算（办法6）。' })
  received(
    @Param() { id }: RequestParams,
    @Body() { receivedOn, evidence }: FeeNoticeReceivedForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { receivedOn }, texts: { evidence } };
    return this.commands.give('recordFeeNoticeReceived', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
