import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, ApplicantOnly, Idempotent } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { NumberParams } from '../http/params.js';
import { ApplicantGuard, Own, type OwnRequest } from '../track/applicant.guard.js';
import { MessageService } from './message.service.js';
import { MessageForm, MessagesView, MessageView } from './message.views.js';

@ApiTags('申请人')
@ApplicantOnly()
@ApiProblems(410)
@UseGuards(ApplicantGuard)
@Controller('track/:number/messages')
export class ApplicantMessagesController {
  constructor(private readonly messages: MessageService) {}

  @Get()
  @ApiOperation({ summary: '互动交流', description: '与机关之间的留言。' })
  @ApiOkResponse({ type: MessagesView })
  async list(@Param() _: NumberParams, @Own() own: OwnRequest): Promise<MessagesView> {
    return { items: (await this.messages.list(own, 'applicant')).map((message) => MessageView.of(message)) };
  }

  @Post()
  @Idempotent()
  @ApiOperation({
    summary: '给机关留言',
    description: '留言不是补正、说明理由或者撤回，不改变期限；一件申请一天至多 20 条，归档后不能再留言。',
  })
  @ApiCreatedResponse({ type: MessageView })
  @ApiProblems(409, 413, 415)
  async write(
    @Param() _: NumberParams,
    @Body() { text }: MessageForm,
    @Own() own: OwnRequest,
    @IdempotencyKey() key: string,
  ): Promise<MessageView> {
    return MessageView.of(await this.messages.write(own, { sender: 'applicant' }, text, key));
  }
}
