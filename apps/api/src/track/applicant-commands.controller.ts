import { answerOf } from '#libs/records';
import type { CommandContents, CommandKind } from '#libs/request';
import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CommandGate } from '../commands/command-gate.js';
import type { CommandReply } from '../commands/command-reply.js';
import { commandStatusOf } from '../commands/command-status.js';
import { CommandStatusView, GivesCommand } from '../commands/command.views.js';
import { ApplicantOnly } from '../http/api-decorators.js';
import { Text } from '../http/fields.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { NumberCommandParams, NumberParams } from '../http/params.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { ApplicantGuard, Own, type OwnRequest } from './applicant.guard.js';

class WithdrawForm {
  @Text({ max: 1000, description: '撤回的书面意思表示', example: '所需信息已从其他途径获得，撤回本申请。' })
  statement!: string;
}

class CorrectionForm {
  @Text({ max: 4000, description: '补正后的申请内容', example: '2025年度老旧小区改造项目立项批复文件' })
  correction!: string;
}

class ReasonsForm {
  @Text({ max: 4000, description: '申请数量较多的理由', example: '受委托编写地方志，需要逐个小区收集。' })
  reasons!: string;
}

@ApiTags('申请人')
@ApplicantOnly()
@UseGuards(ApplicantGuard)
@Controller('track/:number/commands')
export class ApplicantCommandsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly source: DataSource,
  ) {}

  @Post('acknowledge-service')
  @GivesCommand()
  @ApiOperation({ summary: '确认收到答复', description: '在线打开答复即为送达；以操作当日为准。' })
  acknowledge(
    @Param() { number }: NumberParams,
    @Body() _: NoContents,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('acknowledgeService', own, number, key, {}, {});
  }

  @Post('withdraw-request')
  @GivesCommand()
  @ApiOperation({ summary: '撤回申请', description: '答复送达前可以撤回；以操作当日为准。' })
  withdraw(
    @Param() { number }: NumberParams,
    @Body() { statement }: WithdrawForm,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('withdrawRequest', own, number, key, {}, { statement });
  }

  @Post('acknowledge-correction-notice')
  @GivesCommand()
  @ApiOperation({ summary: '确认收到补正告知书', description: '在线打开告知书即为收到；补正期限自次日起算。' })
  acknowledgeCorrectionNotice(
    @Param() { number }: NumberParams,
    @Body() _: NoContents,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('acknowledgeCorrectionNotice', own, number, key, {}, {});
  }

  @Post('submit-correction')
  @GivesCommand()
  @ApiOperation({ summary: '提交补正', description: '是否按时，以提交到达之日为准。' })
  correct(
    @Param() { number }: NumberParams,
    @Body() { correction }: CorrectionForm,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('submitCorrection', own, number, key, {}, { correction });
  }

  @Post('acknowledge-fee-notice')
  @GivesCommand()
  @ApiOperation({ summary: '确认收到收费通知', description: '在线打开通知即为收到；20个工作日的缴费期限自次日起算。' })
  acknowledgeFeeNotice(
    @Param() { number }: NumberParams,
    @Body() _: NoContents,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('acknowledgeFeeNotice', own, number, key, {}, {});
  }

  @Post('acknowledge-reasons-notice')
  @GivesCommand()
  @ApiOperation({ summary: '确认收到说明理由通知', description: '在线打开通知即为收到；说明的期限自次日起算。' })
  acknowledgeReasonsNotice(
    @Param() { number }: NumberParams,
    @Body() _: NoContents,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('acknowledgeReasonsNotice', own, number, key, {}, {});
  }

  @Post('give-reasons')
  @GivesCommand()
  @ApiOperation({ summary: '说明理由', description: '申请的数量、频次明显超过合理范围时（条例35）；以操作当日为准。' })
  giveReasons(
    @Param() { number }: NumberParams,
    @Body() { reasons }: ReasonsForm,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('giveReasons', own, number, key, {}, { reasons });
  }

  @Get(':commandId')
  @ApiOperation({ summary: '一项操作的结果' })
  @ApiOkResponse({ type: CommandStatusView })
  async status(@Param() { commandId }: NumberCommandParams, @Own() own: OwnRequest): Promise<CommandStatusView> {
    const found = await answerOf(this.source, own.agencyId, commandId);
    return commandStatusOf(commandId, found?.requestId === own.requestId ? found : null);
  }

  private give<K extends CommandKind>(
    kind: K,
    own: OwnRequest,
    number: string,
    key: string,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'],
  ): Promise<CommandReply> {
    return this.gate.give({
      ...own,
      kind,
      actor: { kind: 'applicant' },
      data,
      texts,
      idempotency: { scope: `applicant/${own.requestId}`, key },
      locationOf: (commandId) => `/api/v1/track/${number}/commands/${commandId}`,
    });
  }
}
