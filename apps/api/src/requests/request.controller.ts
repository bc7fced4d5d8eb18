import { listAttempts } from '#libs/records';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { RequestParams } from '../http/params.js';
import { RequestService } from './request.service.js';
import { DeskActionsView } from './views/action.view.js';
import { HeadView } from './views/head.view.js';
import { ClockView } from './views/clock.view.js';
import { AttemptsView, EventsView } from './views/history.view.js';
import { RequestView } from './views/request.view.js';
import { RequestSupervisionView } from './views/supervision.view.js';

@ApiTags('办理')
@Staff()
@ApiProblems(404, 422)
@Controller('requests/:id')
export class RequestController {
  constructor(private readonly requests: RequestService) {}

  @Get()
  @ApiOperation({ summary: '一件申请', description: '含个人信息；谁在何时读取，留有记录。' })
  @ApiOkResponse({ type: RequestView })
  @ApiProblems(410)
  read(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<RequestView> {
    return this.requests.read(staff, id);
  }

  @Get('head')
  @ApiOperation({
    summary: '一件申请到了第几件事、有几条留言',
    description: '供打开的页面知道有没有变化；不含个人信息，不留痕。',
  })
  @ApiOkResponse({ type: HeadView })
  head(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<HeadView> {
    return this.requests.readHead(staff, id);
  }

  @Get('events')
  @ApiOperation({ summary: '事件', description: '自始至今发生的每件事，各有依据，连同写下的文字和校验值；读取留痕。' })
  @ApiOkResponse({ type: EventsView })
  @ApiProblems(410)
  events(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<EventsView> {
    return this.requests.readEvents(staff, id);
  }

  @Get('clock')
  @ApiOperation({ summary: '答复期限及每一天的理由' })
  @ApiOkResponse({ type: ClockView })
  clock(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<ClockView> {
    return this.requests.readClock(staff, id);
  }

  @Get('supervision')
  @ApiOperation({ summary: '提醒、催办、督办、逾期', description: '发给谁、谁已签阅，要求与回复；读取留痕。' })
  @ApiOkResponse({ type: RequestSupervisionView })
  @ApiProblems(410)
  supervision(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<RequestSupervisionView> {
    return this.requests.readSupervision(staff, id);
  }

  @Get('actions')
  @ApiOperation({ summary: '现在可以办理的事项', description: '不能办理的，列出全部理由。' })
  @ApiOkResponse({ type: DeskActionsView })
  async actions(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<DeskActionsView> {
    return { items: await this.requests.actions(staff, id) };
  }

  @Get('attempts')
  @ApiOperation({ summary: '通知的每次发送' })
  @ApiOkResponse({ type: AttemptsView })
  async attempts(@Param() { id }: RequestParams, @Acting() staff: SignedInStaff): Promise<AttemptsView> {
    const attempts = await this.requests.within(staff, id, (manager) => listAttempts(manager, id));
    return { items: attempts.map((attempt) => ({ ...attempt, at: attempt.at.toISOString() })) };
  }
}
