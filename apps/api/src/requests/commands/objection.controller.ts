import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandProof } from './check-record.js';
import { JudgeObjectionForm, LetterReceiptForm, OverrideObjectionForm } from './consultation.forms.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

/** 第三方不同意公开 (条例15, 32). */
@DeskController()
export class ObjectionController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('judge-objection')
  @GivesCommand()
  @ApiOperation({ summary: '判断第三方的理由', description: '有合理理由的不予公开，除非公共利益要求公开。' })
  judge(
    @Param() { id }: RequestParams,
    @Body() { consultationId, reasonable, grounds }: JudgeObjectionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { consultationId, reasonable }, texts: { grounds } };
    return this.commands.give('judgeObjection', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('override-objection')
  @GivesCommand()
  @ApiOperation({ summary: '因公共利益决定公开', description: '公开前把内容和理由书面告知第三方，并告知救济。' })
  override(
    @Param() { id }: RequestParams,
    @Body() { consultationId, disclosureOn, information, publicInterestReasons }: OverrideObjectionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { consultationId, disclosureOn }, texts: { information, publicInterestReasons } };
    return this.commands.give('overrideObjection', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-override-notice-receipt')
  @GivesCommand()
  @ApiOperation({ summary: '登记第三方收到公开告知书' })
  received(
    @Param() { id }: RequestParams,
    @Body() { consultationId, receivedOn, proofDocumentId, evidence }: LetterReceiptForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { consultationId, receivedOn, proofDocumentId }, texts: { evidence } };
    const check = demandProof(proofDocumentId);
    return this.commands.give('recordOverrideNoticeReceipt', {
      staff,
      requestId: id,
      idempotencyKey,
      ...contents,
      check,
    });
  }
}
