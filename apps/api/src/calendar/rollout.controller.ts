import { calendarRolloutId } from '#libs/contracts';
import { pauseRolloutUpdate, resumeRolloutUpdate } from '#libs/contracts/messages';
import { isEngineAway } from '#libs/delivery';
import { inAgency, keepsNational, rolloutProgress } from '#libs/records';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Problem } from '../problems/problem.js';
import { VersionForm, VersionQuery } from './calendar.forms.js';
import { RolloutProgressView } from './calendar.views.js';
import { demandKeeper, demandReader } from './keepers.js';
import { demandVersion } from './wanted-version.js';

/** The engine's own words are waited for no longer than a person would. */
const ANSWER_MS = 10_000;

@ApiTags('节假日安排')
@Controller('calendar/rollout')
export class RolloutController {
  constructor(
    private readonly source: DataSource,
    private readonly engine: Client,
  ) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '重新计算的进度', description: '本机关的在办申请有多少已按这一版日历计算，多少期限改变。' })
  @ApiOkResponse({ type: RolloutProgressView })
  @ApiProblems(404, 422)
  async read(@Query() { version }: VersionQuery, @Acting() staff: SignedInStaff): Promise<RolloutProgressView> {
    demandReader(staff);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const { no, rollout } = await demandVersion(manager, staff, version);
      return { version: no, rollout, ...(await rolloutProgress(manager, no)) };
    });
  }

  @Post('pause')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '暂停重新计算',
    description: '正在进行的一批算完即停；在此期间有人办理的申请仍按现行日历计算。',
  })
  @ApiOkResponse({ type: RolloutProgressView })
  @ApiProblems(404, 409)
  pause(
    @Body() { version }: VersionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() _key: string,
  ): Promise<RolloutProgressView> {
    return this.tell(staff, version, pauseRolloutUpdate);
  }

  @Post('resume')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '继续重新计算' })
  @ApiOkResponse({ type: RolloutProgressView })
  @ApiProblems(404, 409)
  resume(
    @Body() { version }: VersionForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() _key: string,
  ): Promise<RolloutProgressView> {
    return this.tell(staff, version, resumeRolloutUpdate);
  }

  private async tell(
    staff: SignedInStaff,
    version: number,
    update: typeof pauseRolloutUpdate | typeof resumeRolloutUpdate,
  ): Promise<RolloutProgressView> {
    demandKeeper(staff);
    const no = await inAgency(this.source, staff.agencyId, async (manager) => {
      const { no: known, isLocal } = await demandVersion(manager, staff, version);
      if (!isLocal && !(await keepsNational(manager, staff.agencyId))) throw new Problem('CALENDAR.NOT_KEPT_HERE');
      return known;
    });
    try {
      await this.engine.connection.withDeadline(Date.now() + ANSWER_MS, () =>
        this.engine.workflow.getHandle(calendarRolloutId(no)).executeUpdate(update),
      );
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw new Problem('CALENDAR.NO_ROLLOUT');
      if (isEngineAway(error)) throw new Problem('ENGINE.AWAY', { headers: { 'Retry-After': '10' } });
      throw error;
    }
    return this.read({ version }, staff);
  }
}
