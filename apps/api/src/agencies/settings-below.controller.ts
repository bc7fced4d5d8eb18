import { settingsVersionSchema } from '#libs/records';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { schemaOf } from '../http/zod.js';
import { SettingsActs } from './settings-acts.js';
import { AddedSettingsView, SettingsView } from './settings.views.js';

/** Settings of an agency below, kept from above: the same versions, the same rules. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId/settings')
export class SettingsBelowController {
  constructor(private readonly settings: SettingsActs) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '一个机关的设置', description: '全部版本，最新的在前；写明何人、代表哪个机关变更。' })
  @ApiOkResponse({ type: SettingsView })
  @ApiProblems(404, 422)
  list(@Param() { agencyId }: AgencyParams, @Acting() staff: SignedInStaff): Promise<SettingsView> {
    return this.settings.list(staff, agencyId);
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '变更一个机关的设置', description: '自某日起施行，不早于今天；已作的决定不变。' })
  @ApiBody({ schema: schemaOf(settingsVersionSchema) })
  @ApiCreatedResponse({ type: AddedSettingsView })
  @ApiProblems(404, 413, 415)
  add(
    @Param() { agencyId }: AgencyParams,
    @Body() body: unknown,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<AddedSettingsView> {
    return this.settings.add(staff, agencyId, body, idempotencyKey);
  }
}
