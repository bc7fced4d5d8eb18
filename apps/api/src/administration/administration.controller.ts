import { listEntries } from '#libs/records';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { AgencyParams } from '../http/params.js';
import { Administered } from './administered.js';
import { idPlace, pageOf } from './paging.js';
import { LogForm } from './people.forms.js';
import { AdministeredAgenciesView, LogEntryView, LogView } from './people.views.js';

/** Which agencies an administrator keeps, and what was done there. */
@ApiTags('人员与机构')
@Staff()
@Controller('administration/agencies')
export class AdministrationController {
  constructor(private readonly administered: Administered) {}

  @Get()
  @ApiOperation({ summary: '本机关及其下级机关', description: '管理员管理的全部机关。' })
  @ApiOkResponse({ type: AdministeredAgenciesView })
  async agencies(@Acting() staff: SignedInStaff): Promise<AdministeredAgenciesView> {
    return { items: await this.administered.agencies(staff) };
  }

  @Get(':agencyId/log')
  @ApiOperation({ summary: '管理记录', description: '何人、何时、做了什么；只增不改，最新的在前，逐页。' })
  @ApiOkResponse({ type: LogView })
  @ApiProblems(404, 422)
  async log(
    @Param() { agencyId }: AgencyParams,
    @Query() { limit, cursor }: LogForm,
    @Acting() staff: SignedInStaff,
  ): Promise<LogView> {
    const query = { before: idPlace(cursor, 'serial'), limit };
    const rows = await this.administered.read(staff, agencyId, (manager) => listEntries(manager, query));
    return pageOf(rows, limit, (row) => LogEntryView.of(row));
  }
}
