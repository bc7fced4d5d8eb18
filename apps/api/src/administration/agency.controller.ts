import { changesOf, closeAgency, readAgencyState, renameAgency, type NewEntry, type Work } from '#libs/records';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Administered } from './administered.js';
import { demandClosableAgency, demandFreeAgencyName, demandOpenAgency, demandSuccessorAgency } from './agency-acts.js';
import { AgencyClosureForm, AgencyNameForm, AgencyStateView } from './agency.forms.js';

/** 机关: renamed, and closed where its work goes elsewhere. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId')
export class AgencyController {
  constructor(
    private readonly administered: Administered,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '一个机关', description: '在用或已撤销，有几件尚未答复、哪些下级机关。' })
  @ApiOkResponse({ type: AgencyStateView })
  @ApiProblems(404, 422)
  async read(@Param() { agencyId }: AgencyParams, @Acting() staff: SignedInStaff): Promise<AgencyStateView> {
    const agency = await this.administered.demand(staff, agencyId);
    return { ...agency, ...(await this.administered.read(staff, agencyId, readAgencyState)) };
  }

  @Post()
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '机关更名', description: '代码和已经发出的文书不变。' })
  @ApiOkResponse({ type: AgencyStateView })
  @ApiProblems(404, 409, 413, 415)
  rename(
    @Param() { agencyId }: AgencyParams,
    @Body() { name }: AgencyNameForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<AgencyStateView> {
    const asked = { kind: 'agencyRenamed' as const, contents: { name }, idempotencyKey };
    return this.act(staff, agencyId, asked, async (manager) => {
      const before = await this.administered.demand(staff, agencyId);
      demandOpenAgency(before);
      await demandFreeAgencyName(manager, name);
      await renameAgency(manager, name);
      const changes = changesOf({ agencyName: [before.name] }, { agencyName: [name] });
      return { subjectId: agencyId, subjectName: before.name, changes };
    });
  }

  @Post('close')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '撤销机关',
    description:
      '不再受理新的申请，公开的页面写明由谁承接；已经收到的申请由其现有人员继续办结，谁收到谁答复（国办公开办函〔2019〕14号）。',
  })
  @ApiOkResponse({ type: AgencyStateView })
  @ApiProblems(404, 409, 413, 415)
  close(
    @Param() { agencyId }: AgencyParams,
    @Body() { successorId, leavesOpenRequests }: AgencyClosureForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<AgencyStateView> {
    const asked = { kind: 'agencyClosed' as const, contents: { successorId, leavesOpenRequests }, idempotencyKey };
    return this.act(staff, agencyId, asked, async (manager) => {
      const { name } = await this.administered.demand(staff, agencyId);
      const successor = await demandSuccessorAgency(manager, successorId);
      const { closedOn, openBelow, openRequests } = await readAgencyState(manager);
      const isOwn = staff.agencyId === agencyId;
      demandClosableAgency({ isClosed: closedOn !== null, isOwn, openBelow, openRequests, leavesOpenRequests });
      await closeAgency(manager, { closedOn: this.clock.today(), successorId });
      const told = { successor: successor === null ? [] : [successor], openRequests: [String(openRequests)] };
      return { subjectId: agencyId, subjectName: name, changes: changesOf({}, told) };
    });
  }

  private async act(
    staff: SignedInStaff,
    agencyId: string,
    asked: { kind: 'agencyRenamed' | 'agencyClosed'; contents: object; idempotencyKey: string },
    work: Work<NewEntry>,
  ): Promise<AgencyStateView> {
    await this.administered.act(staff, agencyId, asked, work);
    return this.read({ agencyId }, staff);
  }
}
