import type { Config } from '#libs/config';
import { endFeed, feedDeadlines, feedSince, findFeed, identifyStaff, inAgency, openFeed } from '#libs/records';
import { Vault } from '#libs/vault';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { actingFor, type SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { BusinessClock } from '../platform/business-clock.js';
import { CONFIG } from '../platform/tokens.js';
import { Problem } from '../problems/problem.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { AddressTries } from '../tries/address-tries.js';
import { feedFile } from './feed-file.js';
import { CalendarFeedAddressView, CalendarFeedView, FeedParams } from './calendar-feed.views.js';

/** The deadlines of a member of staff in the calendar program that the person uses anyway. */
@ApiTags('办理')
@Controller()
export class CalendarFeedController {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly addresses: AddressTries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('desk/calendar-feed')
  @Staff()
  @ApiOperation({ summary: '我的日历订阅', description: '是否已经开通；地址只在开通时给出一次。' })
  @ApiOkResponse({ type: CalendarFeedView })
  async read(@Acting() { id, agencyId }: SignedInStaff): Promise<CalendarFeedView> {
    const since = await inAgency(this.source, agencyId, (manager) => feedSince(manager, id));
    return { since: since?.toISOString() ?? null };
  }

  @Post('desk/calendar-feed')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '开通日历订阅',
    description: '给出新的地址，旧地址随即失效。内容是期限和编号，没有个人信息。',
  })
  @ApiOkResponse({ type: CalendarFeedAddressView })
  @ApiProblems(413, 415)
  async open(
    @Body() _: NoContents,
    @Acting() { id: staffId, agencyId }: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<CalendarFeedAddressView> {
    // The same key gives the same address, which is kept nowhere.
    const token = this.mac('token', staffId, agencyId, key);
    await inAgency(this.source, agencyId, (manager) => openFeed(manager, { agencyId, staffId }, this.hashOf(token)));
    return { address: `${this.config.publicUrl}/api/v1/calendar-feeds/${token}` };
  }

  @Delete('desk/calendar-feed')
  @HttpCode(204)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '停用日历订阅', description: '地址随即失效；再停一次，答复相同。' })
  @ApiNoContentResponse({ description: '已停用' })
  async end(@Acting() { id, agencyId }: SignedInStaff, @IdempotencyKey() _key: string): Promise<void> {
    await inAgency(this.source, agencyId, (manager) => endFeed(manager, id));
  }

  @Get('calendar-feeds/:token')
  @ApiOperation({
    summary: '日历订阅',
    description: '凭地址中的令牌；在办申请的答复到期日，编号和环节，没有个人信息。',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  @ApiProblems(404, 422, 429)
  async feed(
    @Param() { token }: FeedParams,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const wait = this.addresses.lockedFor(request);
    if (wait > 0) throw new Problem('QUERY.TOO_MANY_TRIES', { headers: { 'Retry-After': String(wait) } });
    const owner = await findFeed(this.source, this.hashOf(token));
    const today = this.clock.today();
    // Offices are read anew: whoever has none here any more is told nothing.
    const identity = owner && (await identifyStaff(this.source, owner.staffId, owner.homeAgencyId, today));
    const staff = identity && actingFor(identity, owner.agencyId);
    if (!staff) {
      this.addresses.count(request);
      throw new Problem('FEED.NOT_FOUND');
    }
    const { id, roles, agencyId } = staff;
    const deadlines = await inAgency(this.source, agencyId, (manager) =>
      feedDeadlines(manager, { id, roles, on: today }),
    );
    response.type('text/calendar; charset=utf-8').set('Cache-Control', 'private, no-store');
    return feedFile(deadlines, this.config.publicUrl);
  }

  private hashOf(token: string): string {
    return this.mac('hash', token);
  }

  private mac(...parts: string[]): string {
    const key = this.vault.deriveKey('calendar-feed');
    return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  }
}
