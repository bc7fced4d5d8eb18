import { ORDERING_ORGANS, type OrderingOrgan } from '#libs/request';
import { Body, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import type { CommandReply } from '../../commands/command-reply.js';
import { GivesCommand } from '../../commands/command.views.js';
import { Choice, Count, Day, Text, Uuid, Uuids } from '../../http/fields.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RequestParams } from '../../http/params.js';
import { demandProof } from './check-record.js';
import { DeskController } from './desk-endpoint.js';
import { NoContents } from './no-contents.form.js';
import { StaffCommands } from './staff-commands.js';

class ReplaceReplyForm {
  @Text({ max: 1000, description: '答复错在哪里', example: '引用条款有误，应为第三十六条第（五）项。' })
  reason!: string;
}

class TakeBackOrderForm {
  @Text({ max: 1000, min: 0, description: '证明登记有误的证据' })
  evidence!: string;
}

class ReopenOnOrderForm {
  @Choice(ORDERING_ORGANS, { description: '作出决定的机关：复议机关、法院、上级机关', example: 'reconsideration' })
  organ!: OrderingOrgan;

  @Day({ description: '收到决定之日', example: '2026-06-01' })
  receivedOn!: string;

  @Day({ description: '决定确定的最后一日；与 workingDays 择一', example: '2026-06-22', nullable: true })
  replyBy!: string | null;

  @Count({ most: 250, nullable: true, description: '自收到次日起的工作日数；与 replyBy 择一', example: 15 })
  workingDays!: number | null;

  @Text({ max: 200, description: '决定的名称和文号，写进答复书', example: '《行政复议决定书》（清政复决〔2026〕3号）' })
  order!: string;

  @Text({ max: 1000, description: '决定的要求', example: '撤销原答复，责令在收到之日起15个工作日内重新答复。' })
  demands!: string;

  @Uuid({ description: '决定的扫描件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;
}

class PromoteForm {
  @Uuids({ max: 50, description: '转为主动公开的文件：本件已经公开给申请人的' })
  documentIds!: string[];

  @Day({ description: '主动公开之日', example: '2026-04-10' })
  publishedOn!: string;

  @Text({ max: 500, description: '公开的地方：网址、公报期号等', example: 'https://www.qinghe.example/gk/2026/12' })
  place!: string;

  @Text({ max: 1000, description: '理由', example: '多人申请同一信息，经审查可以向社会公开。' })
  reasons!: string;
}

/** 更正答复, 重新办理, 转为主动公开, 办结 and 归档. */
@DeskController()
export class ClosingController {
  constructor(private readonly commands: StaffCommands) {}

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

  @Post('reopen-on-order')
  @GivesCommand()
  @ApiOperation({
    summary: '依决定重新办理',
    description:
      '行政复议决定、法院裁判、上级机关要求重新答复的，按其确定的期限重新办理；新的答复书写明依据和替代的答复。',
  })
  reopenOnOrder(
    @Param() { id }: RequestParams,
    @Body() { order, demands, ...data }: ReopenOnOrderForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data, texts: { order, demands } };
    const check = demandProof(data.proofDocumentId);
    return this.commands.give('reopenOnOrder', { staff, requestId: id, idempotencyKey, ...contents, check });
  }

  @Post('take-back-order')
  @GivesCommand()
  @ApiOperation({
    summary: '撤回误登的重新答复决定',
    description: '凭证据撤回；此后尚未据此办理的，本件恢复原状。',
  })
  takeBackOrder(
    @Param() { id }: RequestParams,
    @Body() { evidence }: TakeBackOrderForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: {}, texts: { evidence } };
    return this.commands.give('takeBackOrder', { staff, requestId: id, idempotencyKey, ...contents });
  }

  @Post('promote-to-proactive')
  @GivesCommand()
  @ApiOperation({
    summary: '转为主动公开',
    description:
      '已经公开给申请人、可以向社会公开的文件，登记何时在哪里主动公开（条例44）；归档前登记，不改变环节和期限。',
  })
  promote(
    @Param() { id }: RequestParams,
    @Body() { documentIds, publishedOn, ...texts }: PromoteForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<CommandReply> {
    const contents = { data: { documentIds, publishedOn }, texts };
    return this.commands.give('promoteToProactive', { staff, requestId: id, idempotencyKey, ...contents });
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
