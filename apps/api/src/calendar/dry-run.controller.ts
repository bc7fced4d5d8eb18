import { dryRun, inAgency } from '#libs/records';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { BusinessClock } from '../platform/business-clock.js';
import { VersionQuery } from './calendar.forms.js';
import { DryRunView } from './calendar.views.js';
import { demandReader } from './keepers.js';
import { demandVersion } from './wanted-version.js';

const MOST_LISTED = 500;

@ApiTags('节假日安排')
@Staff()
@ApiProblems(404, 422)
@Controller('calendar/dry-run')
export class DryRunController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ApiOperation({
    summary: '试算一版日历',
    description: '本机关哪些在办申请的期限将由哪一日改为哪一日，哪些即为逾期；什么也不写入。',
  })
  @ApiOkResponse({ type: DryRunView })
  async run(@Query() { version }: VersionQuery, @Acting() staff: SignedInStaff): Promise<DryRunView> {
    demandReader(staff);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      const { no } = await demandVersion(manager, staff, version);
      return { version: no, ...(await dryRun(manager, no, this.clock.today(), MOST_LISTED)) };
    });
  }
}
