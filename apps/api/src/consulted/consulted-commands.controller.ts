import { answerOf } from '#libs/records';
import type { CommandContents, CommandKind } from '#libs/request';
import { Body, Controller, Get, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { CommandGate, type AwaitedCommand } from '../commands/command-gate.js';
import type { CommandReply } from '../commands/command-reply.js';
import { commandStatusOf } from '../commands/command-status.js';
import { CommandStatusView, GivesCommand } from '../commands/command.views.js';
import { ATTACHMENTS } from '../documents/upload-limits.js';
import { ApplicantOnly } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReferenceCommandParams, ReferenceParams } from '../http/params.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { ConsultedGuard, OwnOpinion, type OwnConsultation } from './consulted.guard.js';
import { OpinionIntake } from './opinion-intake.js';
import { ConsultedOpinionForm } from './opinion.form.js';

const OPINION = { $ref: getSchemaPath(ConsultedOpinionForm) };
const OPINION_BODIES = {
  'application/json': { schema: OPINION },
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['opinion'],
      properties: {
        opinion: OPINION,
        files: { type: 'array', maxItems: ATTACHMENTS.count, items: { type: 'string', format: 'binary' } },
      },
    },
  },
};

@ApiTags('被征求意见的一方')
@ApplicantOnly()
@UseGuards(ConsultedGuard)
@Controller('consultations/:reference/commands')
export class ConsultedCommandsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly source: DataSource,
    private readonly opinions: OpinionIntake,
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
  @ApiExtraModels(ConsultedOpinionForm)
  @ApiOperation({
    summary: '提出意见',
    description:
      '是否按时，以提交到达之日为准。没有附件的用 JSON；有附件的，先是 opinion（JSON），后是至多 5 个 files。',
    requestBody: { required: true, content: OPINION_BODIES },
  })
  opinion(
    @Param() { reference }: ReferenceParams,
    @OwnOpinion() own: OwnConsultation,
    @IdempotencyKey() key: string,
    @Req() request: Request,
  ): Promise<CommandReply> {
    return this.opinions.take(own, givenBy(own, reference, key), request);
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
    const { agencyId, requestId } = own;
    return this.gate.give({ agencyId, requestId, kind, data, texts, ...givenBy(own, reference, key) });
  }
}

function givenBy(
  { consultationId }: OwnConsultation,
  reference: string,
  key: string,
): Pick<AwaitedCommand<CommandKind>, 'actor' | 'idempotency' | 'locationOf'> {
  return {
    actor: { kind: 'thirdParty', consultationId },
    idempotency: { scope: `consulted/${consultationId}`, key },
    locationOf: (commandId) => `/api/v1/consultations/${reference}/commands/${commandId}`,
  };
}

const OWN_COMMANDS: ReadonlySet<string> = new Set<CommandKind>([
  'acknowledgeConsultation',
  'giveOpinion',
  'acknowledgeOverrideNotice',
]);
