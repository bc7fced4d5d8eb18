import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandOpinionScans, demandProof } from './check-record.js';
import {
  ConsultedUnreachableForm,
  LetterReceiptForm,
  OpenConsultationForm,
  RecordOpinionForm,
  TerminateConsultationForm,
} from './consultation.forms.js';
import { DeskController } from './desk-endpoint.js';
import { NoContents } from './no-contents.form.js';
import { StaffCommands } from './staff-commands.js';

/** 征求第三方和共同制作机关意见 (条例32, 34). */
@DeskController()
export class ConsultationController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('open-consultation')
  @GivesCommand()
  @ApiOperation({
    summary: '征求意见',
    description: '须在答复期限届满前发出；自发出次日起不计入答复期限。可以同时征求几方的意见。',
  })
  open(
    @Param() { id }: RequestParams,
    @Body() { kind, addresseeKind, name, address, email, information, proposal }: OpenConsultationForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { kind, addresseeKind }, texts: { name, address, email, information, proposal } };
    return this.commands.give('openConsultation', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('notify-of-consultations')
  @GivesCommand()
  @ApiOperation({ summary: '告知申请人正在征求意见', description: '所需时间不计入答复期限（33③）；不透露征求了谁。' })
  notify(
    @Param() { id }: RequestParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: {} };
    return this.commands.give('notifyOfConsultations', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-consultation-receipt')
  @GivesCommand()
  @ApiOperation({
    summary: '登记收到征求意见书',
    description: '对方的15个工作日自次日起算；发出邮件或者链接不等于收到。',
  })
  received(
    @Param() { id }: RequestParams,
    @Body() { consultationId, receivedOn, proofDocumentId, evidence }: LetterReceiptForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { consultationId, receivedOn, proofDocumentId }, texts: { evidence } };
    const check = demandProof(proofDocumentId);
    return this.commands.give('recordConsultationReceipt', {
      staff,
      requestId: id,
      idempotencyKey,
      ...contents,
      check,
    });
  }

  @Post('record-opinion')
  @GivesCommand()
  @ApiOperation({ summary: '登记书面意见', description: '是否按时看到达之日；逾期到达的也如实登记。' })
  opinion(
    @Param() { id }: RequestParams,
    @Body() { consultationId, stance, answeredOn, reasons, documents = [] }: RecordOpinionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const scans = documents.map(({ documentId, sha256 }) => ({ documentId, sha256 }));
    const data = { consultationId, stance, answeredOn, ...(scans.length > 0 ? { documents: scans } : {}) };
    const given = { staff, requestId: id, idempotencyKey, data, texts: { reasons } };
    return this.commands.give('recordOpinion', { ...given, check: demandOpinionScans(scans) });
  }

  @Post('record-consulted-unreachable')
  @GivesCommand()
  @ApiOperation({ summary: '登记无法联系被征求方', description: '暂停计算到登记之日为止。' })
  unreachable(
    @Param() { id }: RequestParams,
    @Body() { consultationId, evidence }: ConsultedUnreachableForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { consultationId }, texts: { evidence } };
    return this.commands.give('recordConsultedUnreachable', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('terminate-consultation')
  @GivesCommand()
  @ApiOperation({ summary: '终止征求意见', description: '不再需要其意见；告知被征求方。' })
  terminate(
    @Param() { id }: RequestParams,
    @Body() { consultationId, reason }: TerminateConsultationForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { consultationId }, texts: { reason } };
    return this.commands.give('terminateConsultation', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
