import { answerOf } from '#libs/records';
import { STANCES, type CommandContents, type CommandKind, type Stance } from '#libs/request';
import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CommandGate } from '../commands/command-gate.js';
import type { CommandReply } from '../commands/command-reply.js';
import { commandStatusOf } from '../commands/command-status.js';
import { CommandStatusView, GivesCommand } from '../commands/command.views.js';
import { ApplicantOnly } from '../http/api-decorators.js';
import { Choice, Text } from '../http/fields.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReferenceCommandParams, ReferenceParams } from '../http/params.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { ConsultedGuard, OwnOpinion, type OwnConsultation } from './consulted.guard.js';

class ConsultedOpinionForm {
  @Choice(STANCES, { description: '同意、不同意、同意部分公开', example: 'agree' })
  stance!: Stance;

  @Text({ max: 4000, min: 0, description: '理由；不同意或者仅同意部分公开的必填' })
  reasons!: string;
}

@ApiTags('被征求意见的一方')
@ApplicantOnly()
@UseGuards(ConsultedGuard)
@Controller('consultations/:reference/commands')
export class ConsultedCommandsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly source: DataSource,
  ) {}

  @Post('acknowledge-consultation')
  @GivesCommand()
  @ApiOperation({ summary: '打开征求意见书', description: '打开即为收到；15个工作日自次日起算。' })
  open(
    @Param() { reference }: ReferenceParams,
    @Body() _: NoContents,
    @OwnOpinion() own: OwnConsultation,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('acknowledgeConsultation', own, reference, key, {}, {});
  }

  @Post('give-opinion')
  @GivesCommand()
  @ApiOperation({ summary: '提出意见', description: '是否按时，以提交到达之日为准。' })
  opinion(
    @Param() { reference }: ReferenceParams,
    @Body() { stance, reasons }: ConsultedOpinionForm,
    @OwnOpinion() own: OwnConsultation,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('giveOpinion', own, reference, key, { stance }, { reasons });
  }

  @Post('acknowledge-override-notice')
  @GivesCommand()
  @ApiOperation({ summary: '打开公开告知书', description: '打开即为收到。' })
  openOverride(
    @Param() { reference }: ReferenceParams,
    @Body() _: NoContents,
    @OwnOpinion() own: OwnConsultation,
    @IdempotencyKey() key: string,
  ): Promise<CommandReply> {
    return this.give('acknowledgeOverrideNotice', own, reference, key, {}, {});
  }

  /** Its own commands alone: another one of the request is as if it were not there. */
  @Get(':commandId')
  @ApiOperation({ summary: '一项操作的结果' })
  @ApiOkResponse({ type: CommandStatusView })
  async status(
    @Param() { commandId }: ReferenceCommandParams,
    @OwnOpinion() { agencyId, requestId }: OwnConsultation,
  ): Promise<CommandStatusView> {
    const found = await answerOf(this.source, agencyId, commandId);
    const isOwn = found?.requestId === requestId && OWN_COMMANDS.has(found.kind);
    return commandStatusOf(commandId, isOwn ? found : null);
  }

  private give<K extends CommandKind>(
    kind: K,
    own: OwnConsultation,
    reference: string,
    key: string,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'],
  ): Promise<CommandReply> {
    const { agencyId, requestId, consultationId } = own;
    return this.gate.give({
      agencyId,
      requestId,
      kind,
      actor: { kind: 'thirdParty', consultationId },
      data,
      texts,
      idempotency: { scope: `consulted/${consultationId}`, key },
      locationOf: (commandId) => `/api/v1/consultations/${reference}/commands/${commandId}`,
    });
  }
}

const OWN_COMMANDS: ReadonlySet<string> = new Set<CommandKind>([
  'acknowledgeConsultation',
  'giveOpinion',
  'acknowledgeOverrideNotice',
]);
