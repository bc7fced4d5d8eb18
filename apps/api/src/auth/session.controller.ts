import type { Config } from '#libs/config';
import { identifyStaff } from '#libs/records';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { BusinessClock } from '../platform/business-clock.js';
import { CONFIG } from '../platform/tokens.js';
import { Problem } from '../problems/problem.js';
import { csrfTokenOf } from './session-data.js';
import { PasswordService } from './password.service.js';
import { PasswordForm, SessionView, SignInForm, SwitchAgencyForm } from './session.forms.js';
import { SessionService } from './session.service.js';
import { actingFor, type SignedInStaff } from './staff.js';
import { Acting, BeforeOwnPassword } from './staff.guard.js';

@ApiTags('工作人员')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '登录', description: '成功后会话编号更换，Cookie 为 HttpOnly、SameSite=Strict。' })
  @ApiOkResponse({ type: SessionView })
  @ApiProblems(400, 401, 413, 415, 422, 429)
  async signIn(@Req() request: Request, @Body() { login, password }: SignInForm): Promise<SessionView> {
    await this.sessions.signIn(request, login, password);
    return this.viewOf(request);
  }

  @Get()
  @Staff()
  @BeforeOwnPassword()
  @ApiOperation({ summary: '当前会话' })
  @ApiOkResponse({ type: SessionView })
  read(@Req() request: Request, @Acting() staff: SignedInStaff): SessionView {
    return this.view(request, staff);
  }

  @Post('agency')
  @Staff('write')
  @HttpCode(200)
  @ApiOperation({ summary: '改为代表另一机关办理', description: '须在该机关有岗位。' })
  @ApiOkResponse({ type: SessionView })
  @ApiProblems(400, 413, 415, 422)
  async switch(@Req() request: Request, @Body() { agencyId }: SwitchAgencyForm): Promise<SessionView> {
    await this.sessions.switchAgency(request, agencyId);
    return this.viewOf(request);
  }

  @Post('password')
  @Staff('write')
  @Idempotent()
  @BeforeOwnPassword()
  @HttpCode(200)
  @ApiOperation({ summary: '更改自己的密码', description: '本人在别处的登录随即失效。' })
  @ApiOkResponse({ type: SessionView })
  @ApiProblems(413, 415, 429)
  async changePassword(
    @Req() request: Request,
    @Body() form: PasswordForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<SessionView> {
    await this.passwords.change(staff, form, idempotencyKey, request.sessionID);
    return this.viewOf(request);
  }

  @Delete()
  @Staff('write')
  @BeforeOwnPassword()
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse({ description: '已退出' })
  async signOut(@Req() request: Request): Promise<void> {
    await this.sessions.signOut(request);
  }

  private async viewOf(request: Request): Promise<SessionView> {
    const { staffId = '', homeAgencyId = '', agencyId = '' } = request.session;
    const identity = await identifyStaff(this.source, staffId, homeAgencyId, this.clock.today());
    const staff = identity && actingFor(identity, agencyId);
    if (!staff) throw new Problem('SESSION.EXPIRED');
    return this.view(request, staff);
  }

  private view(request: Request, staff: SignedInStaff): SessionView {
    const { id, name, login, agencyId, agencyName, agencies, roles, mustChangePassword } = staff;
    return {
      staff: { id, name, login },
      agency: { id: agencyId, name: agencyName },
      agencies: agencies.map((each) => ({ id: each.id, name: each.name })),
      roles,
      mustChangePassword,
      csrfToken: csrfTokenOf(this.config, request.sessionID),
    };
  }
}
