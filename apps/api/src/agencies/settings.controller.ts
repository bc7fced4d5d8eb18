import { settingsVersionSchema } from '#libs/records';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { schemaOf } from '../http/zod.js';
import { SettingsActs } from './settings-acts.js';
import { AddedSettingsView, SettingsView } from './settings.views.js';

/** Settings of the agency acted for. */
@ApiTags('机关设置')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsActs) {}

  @Get()
  @Staff()
  @ApiOperation({
    summary: '本机关的设置',
    description: '全部版本，最新的在前；某日适用的是施行日不晚于该日的最后一版。',
  })
  @ApiOkResponse({ type: SettingsView })
  list(@Acting() staff: SignedInStaff): Promise<SettingsView> {
    return this.settings.list(staff, staff.agencyId);
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
  add(
    @Body() body: unknown,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<AddedSettingsView> {
    return this.settings.add(staff, staff.agencyId, body, idempotencyKey);
  }
}
