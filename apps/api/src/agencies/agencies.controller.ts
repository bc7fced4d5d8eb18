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

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '自这一日起不再受理；在用的为 null' })
  closedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '承接其职责的机关' })
  successorName!: string | null;
}

class AgenciesView {
  @ApiProperty({ type: AgencyView, isArray: true })
  items!: AgencyView[];
}

class UnitView extends NamedView {
  @ApiProperty({ description: '已经撤销：以前的申请、统计中仍列其名，不能再分派给它' })
  isClosed!: boolean;
}

class UnitsView {
  @ApiProperty({ type: UnitView, isArray: true, description: '在用的在前' })
  items!: UnitView[];
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
  @ApiOperation({ summary: '受理申请的机关', description: '已经撤销的列在后面，写明由谁承接。' })
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
