import { inAgency, RequestNotFound, whatIfCalendar } from '#libs/records';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { RequestParams } from '../http/params.js';
import { BusinessClock } from '../platform/business-clock.js';
import { VersionQuery } from './calendar.forms.js';
import { WhatIfCalendarView } from './calendar.views.js';
import { demandVersion } from './wanted-version.js';

@ApiTags('节假日安排')
@Staff()
@ApiProblems(404, 422)
@Controller('requests/:id/clock/what-if')
export class WhatIfController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ApiOperation({
    summary: '假如施行一版日历',
    description: '这件申请的期限将由哪一日改为哪一日；什么也不写入。',
  })
  @ApiOkResponse({ type: WhatIfCalendarView })
  async read(
    @Param() { id }: RequestParams,
    @Query() { version }: VersionQuery,
    @Acting() staff: SignedInStaff,
  ): Promise<WhatIfCalendarView> {
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const { no } = await demandVersion(manager, staff, version);
      const move = await whatIfCalendar(manager, id, no, this.clock.today());
      if (move === undefined) throw new RequestNotFound();
      return { version: no, move };
    });
  }
}
