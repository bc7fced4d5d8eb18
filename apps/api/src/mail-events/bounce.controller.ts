import type { Config } from '#libs/config';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiProblems } from '../http/api-decorators.js';
import { CONFIG } from '../platform/tokens.js';
import { Problem } from '../problems/problem.js';
import { BounceService } from './bounce.service.js';

@ApiTags('运行')
@Controller('mail-events')
export class BounceController {
  constructor(
    private readonly bounces: BounceService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('bounces')
  @HttpCode(202)
  @ApiBearerAuth('mailEvents')
  @ApiOperation({
    summary: '退信通知',
    description: '邮件服务商转来的投递报告（RFC 3464）原文。同一报告收到几次，结果相同，因此不要求 Idempotency-Key。',
  })
  @ApiConsumes('message/rfc822')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiAcceptedResponse({ description: '已收下' })
  @ApiProblems(401, 404, 413, 415)
  async take(@Req() request: Request): Promise<void> {
    this.demandToken(request.get('Authorization') ?? '');
    if (!Buffer.isBuffer(request.body)) throw new Problem('BODY.WRONG_MEDIA_TYPE');
    await this.bounces.take(request.body);
  }

  private demandToken(authorization: string): void {
    const { eventsToken } = this.config.mail;
    if (eventsToken === undefined) throw new Problem('MAIL_EVENTS.OFF');
    if (!same(authorization, `Bearer ${eventsToken}`)) throw new Problem('MAIL_EVENTS.TOKEN_INVALID');
  }
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
