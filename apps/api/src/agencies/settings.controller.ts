import { addSettings, inAgency, listSettings, SettingsInPast, settingsVersionSchema } from '#libs/records';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Problem } from '../problems/problem.js';
import { parsed, schemaOf } from '../http/zod.js';
import { AddedSettingsView, SettingsView } from './settings.views.js';

function demandAdministrator({ roles }: SignedInStaff): void {
  if (!roles.includes('administrator')) throw new Problem('ROLE.NOT_PERMITTED');
}

/** Settings of the agency: versions with effect from a day, none of which changes what was decided. */
@ApiTags('机关设置')
@Controller('settings')
export class SettingsController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Staff()
  @ApiOperation({
    summary: '本机关的设置',
    description: '全部版本，最新的在前；某日适用的是施行日不晚于该日的最后一版。',
  })
  @ApiOkResponse({ type: SettingsView })
  async list(@Acting() staff: SignedInStaff): Promise<SettingsView> {
    demandAdministrator(staff);
    return SettingsView.of(await inAgency(this.source, staff.agencyId, listSettings), this.clock.today());
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '变更设置',
    description: '自某日起施行，不早于今天；在办申请的提醒时间随之调整，已作的决定不变。',
  })
  @ApiBody({ schema: schemaOf(settingsVersionSchema) })
  @ApiCreatedResponse({ type: AddedSettingsView })
  @ApiProblems(413, 415)
  async add(
    @Body() body: unknown,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<AddedSettingsView> {
    demandAdministrator(staff);
    const version = parsed(settingsVersionSchema, body);
    try {
      const author = { staffId: staff.id, today: this.clock.today(), idempotencyKey };
      const added = await inAgency(this.source, staff.agencyId, (manager) => addSettings(manager, version, author));
      return { version: added };
    } catch (error) {
      throw error instanceof SettingsInPast ? new Problem('SETTINGS.IN_PAST') : error;
    }
  }
}
