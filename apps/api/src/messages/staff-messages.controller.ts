import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isHandler } from '../auth/handlers.js';
import { readerOf, type SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { RequestParams } from '../http/params.js';
import { MessageService } from './message.service.js';
import { MessageForm, StaffMessagesView, StaffMessageView } from './message.views.js';

@ApiTags('办理')
@ApiProblems(404, 410, 422)
@Controller('requests/:id/messages')
export class StaffMessagesController {
  constructor(private readonly messages: MessageService) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '互动交流', description: '申请人与机关之间的留言；读取留痕。' })
  @ApiOkResponse({ type: StaffMessagesView })
  async list(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<StaffMessagesView> {
    const messages = await this.messages.list({ requestId: id, agencyId: staff.agencyId }, readerOf(staff));
    return { items: messages.map((message) => StaffMessageView.of(message)) };
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '给申请人留言',
    description: '申请人得到邮件通知，邮件不含留言内容。留言不是文书，不改变环节和期限；归档后不能再留言。',
  })
  @ApiCreatedResponse({ type: StaffMessageView })
  @ApiProblems(409, 413, 415)
  async write(
    @Param() { id }: RequestParams,
    @Body() { text }: MessageForm,
    @Acting() { id: staffId, agencyId, roles }: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<StaffMessageView> {
    const author = { sender: 'agency', staffId } as const;
    const message = await this.messages.write({ requestId: id, agencyId }, author, text, key, isHandler(roles));
    return StaffMessageView.of(message);
  }
}
