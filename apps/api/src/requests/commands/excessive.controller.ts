import { REASONS_JUDGEMENTS, type ReasonsJudgement } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Day, Text } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { DeskController } from './desk-endpoint.js';
import { StaffCommands } from './staff-commands.js';

class RequestReasonsForm {
  @Text({
    max: 1000,
    description: '数量、频次的事实，写入通知书',
    example: '你自2026年1月4日至3月2日共向本机关提出政府信息公开申请146件，其中内容相近的128件',
  })
  frequencyFacts!: string;
}

class ReasonsNoticeReceivedForm {
  @Day({ description: '申请人收到说明理由通知之日', example: '2026-03-05' })
  receivedOn!: string;

  @Text({ max: 1000, description: '送达的证明', example: '当面签收' })
  evidence!: string;
}

class JudgeReasonsForm {
  @Choice(REASONS_JUDGEMENTS, { description: '理由是否合理；逾期未说明的，可以认为不合理', example: 'reasonable' })
  judged!: ReasonsJudgement;

  @Text({ max: 1000, description: '怎样判断的', example: '申请人受委托编写地方志，申请内容各不相同。' })
  findings!: string;
}

class DeferReplyForm {
  @Day({ description: '延迟至何日，须晚于原期限', example: '2026-05-29' })
  deferredTo!: string;

  @Text({ max: 1000, description: '延迟的理由，写入告知书', example: '涉及档案两千余卷，须逐件审查' })
  reasons!: string;
}

/** 数量、频次明显超过合理范围 (条例35). */
@DeskController()
export class ExcessiveController {
  constructor(private readonly commands: StaffCommands) {}

  @Post('request-reasons')
  @GivesCommand()
  @ApiOperation({ summary: '要求说明理由', description: '答复期限不因此停止；说明的期限按本机关的设置。' })
  request(
    @Param() { id }: RequestParams,
    @Body() { frequencyFacts }: RequestReasonsForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { frequencyFacts } };
    return this.commands.give('requestReasons', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('record-reasons-notice-received')
  @GivesCommand()
  @ApiOperation({ summary: '登记申请人收到说明理由通知', description: '说明的期限自次日起算。' })
  received(
    @Param() { id }: RequestParams,
    @Body() { receivedOn, evidence }: ReasonsNoticeReceivedForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { receivedOn }, texts: { evidence } };
    return this.commands.give('recordReasonsNoticeReceived', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('judge-reasons')
  @GivesCommand()
  @ApiOperation({ summary: '判断理由', description: '合理的继续办理；不合理或者逾期未说明的，由承办人拟办不予处理。' })
  judge(
    @Param() { id }: RequestParams,
    @Body() { judged, findings }: JudgeReasonsForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { judged }, texts: { findings } };
    return this.commands.give('judgeReasons', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('defer-reply')
  @GivesCommand()
  @ApiOperation({ summary: '延迟答复', description: '理由合理但期限内不能答复的，确定延迟的合理期限并告知申请人。' })
  defer(
    @Param() { id }: RequestParams,
    @Body() { deferredTo, reasons }: DeferReplyForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { deferredTo }, texts: { reasons } };
    return this.commands.give('deferReply', { staff, requestId: id, idempotencyKey, ...contents });
  }
}
