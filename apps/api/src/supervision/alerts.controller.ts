import { alertsOf, inAgency } from '#libs/records';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { Staff } from '../http/api-decorators.js';
import { BusinessClock } from '../platform/business-clock.js';
import { MyAlertsView } from '../requests/views/supervision.view.js';

const MOST = 100;

@ApiTags('督办')
@Staff()
@Controller('supervision/alerts')
export class AlertsController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ApiOperation({
    summary: '我的提醒',
    description: `与本人岗位有关、尚未签阅的，最紧急的在前，至多 ${MOST} 条；每一期限只有最新一条。`,
  })
  @ApiOkResponse({ type: MyAlertsView })
  async mine(@Acting() { id, agencyId }: SignedInStaff): Promise<MyAlertsView> {
    const today = this.clock.today();
    return { items: await inAgency(this.source, agencyId, (manager) => alertsOf(manager, id, today, MOST)) };
  }
}
