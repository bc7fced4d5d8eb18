import {
  changesOf,
  isAgencyNameTaken,
  isUnitNameTaken,
  readAgencyState,
  reopenAgency,
  reopenUnit,
  type AdministrativeAct,
  type NewEntry,
  type Work,
} from '#libs/records';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { Administered } from './administered.js';
import { AgencyStateView } from './agency.forms.js';
import { demandReopenableAgency } from './agency-acts.js';
import { demandReopenableUnit, demandUnit } from './unit-acts.js';
import { KeptUnitView, UnitParams } from './units.forms.js';

/** 恢复: a unit or an agency that was closed takes requests again. What went to a successor stays there. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId')
export class ReopeningController {
  constructor(private readonly administered: Administered) {}

  @Post('units/:unitId/reopen')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '恢复科室', description: '可以再分派给它；已经转入承接科室的人员和申请不随之转回。' })
  @ApiOkResponse({ type: KeptUnitView })
  @ApiProblems(404, 409, 413, 415)
  async reopenUnit(
    @Param() { agencyId, unitId }: UnitParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<KeptUnitView> {
    await this.act(staff, agencyId, 'unitReopened', unitId, key, async (manager) => {
      const { name, closedOn, successorName } = await demandUnit(manager, unitId);
      demandReopenableUnit({
        isClosed: closedOn !== null,
        isNameTaken: await isUnitNameTaken(manager, name, unitId),
      });
      await reopenUnit(manager, unitId);
      return { subjectId: unitId, subjectName: name, changes: undone(closedOn, successorName) };
    });
    return KeptUnitView.of(await this.administered.read(staff, agencyId, (manager) => demandUnit(manager, unitId)));
  }

  @Post('reopen')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '恢复机关',
    description: '由上级机关的管理员；重新受理申请。已经由承接机关受理的，不随之转回。',
  })
  @ApiOkResponse({ type: AgencyStateView })
  @ApiProblems(404, 409, 413, 415)
  async reopenAgency(
    @Param() { agencyId }: AgencyParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<AgencyStateView> {
    await this.act(staff, agencyId, 'agencyReopened', agencyId, key, async (manager) => {
      const { name, closedOn, parentId, successorName } = await this.administered.demand(staff, agencyId);
      const tree = await this.administered.agencies(staff);
      demandReopenableAgency({
        isClosed: closedOn !== null,
        isOwn: staff.agencyId === agencyId,
        isAboveClosed: tree.some(({ id, closedOn: end }) => id === parentId && end !== null),
        isNameTaken: await isAgencyNameTaken(manager, name),
      });
      await reopenAgency(manager);
      return { subjectId: agencyId, subjectName: name, changes: undone(closedOn, successorName) };
    });
    const agency = await this.administered.demand(staff, agencyId);
    return { ...agency, ...(await this.administered.read(staff, agencyId, readAgencyState)) };
  }

  private act(
    staff: SignedInStaff,
    agencyId: string,
    kind: AdministrativeAct,
    id: string,
    idempotencyKey: string,
    work: Work<NewEntry>,
  ): Promise<string> {
    return this.administered.act(staff, agencyId, { kind, contents: { id }, idempotencyKey }, work);
  }
}

/** Of the closing nothing is left in the row: the log says from when it was closed, and who went on. */
function undone(closedOn: string | null, successorName: string | null): NewEntry['changes'] {
  const before = {
    closedOn: closedOn === null ? [] : [closedOn],
    successor: successorName === null ? [] : [successorName],
  };
  return changesOf(before, { closedOn: [], successor: [] });
}
