import { inAgency, listAgencies, listStaff, listUnits } from '#libs/records';
import { ROLES } from '#libs/request';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { NamedView } from '../auth/session.forms.js';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { AgencyContactView } from '../track/track.views.js';

class AgencyView extends NamedView {
  @ApiProperty({ example: 'QHFG' })
  code!: string;

  @ApiProperty({ type: AgencyContactView })
  contact!: AgencyContactView;
}

class AgenciesView {
  @ApiProperty({ type: AgencyView, isArray: true })
  items!: AgencyView[];
}

export class UnitsView {
  @ApiProperty({ type: NamedView, isArray: true })
  items!: NamedView[];
}

class StaffMemberView extends NamedView {
  @ApiProperty({ enum: [...ROLES], isArray: true })
  roles!: string[];

  @ApiProperty({ type: String, isArray: true })
  unitIds!: string[];
}

class StaffView {
  @ApiProperty({ type: StaffMemberView, isArray: true })
  items!: StaffMemberView[];
}

@Controller()
export class AgenciesController {
  constructor(private readonly source: DataSource) {}

  @Get('agencies')
  @ApiTags('申请人')
  @ApiOperation({ summary: '受理申请的机关' })
  @ApiOkResponse({ type: AgenciesView })
  @ApiProblems()
  async agencies(): Promise<AgenciesView> {
    return { items: await listAgencies(this.source) };
  }

  @Get('units')
  @Staff()
  @ApiTags('办理')
  @ApiOperation({ summary: '本机关的科室' })
  @ApiOkResponse({ type: UnitsView })
  async units(@Acting() { agencyId }: SignedInStaff): Promise<UnitsView> {
    return { items: await inAgency(this.source, agencyId, listUnits) };
  }

  @Get('staff')
  @Staff()
  @ApiTags('办理')
  @ApiOperation({ summary: '在本机关有岗位的人' })
  @ApiOkResponse({ type: StaffView })
  async staff(@Acting() { agencyId }: SignedInStaff): Promise<StaffView> {
    return { items: await inAgency(this.source, agencyId, listStaff) };
  }
}
