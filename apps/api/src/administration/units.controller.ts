import {
  changesOf,
  closeUnit,
  handOnRequests,
  holdUnitWork,
  insertUnit,
  listKeptUnits,
  renameUnit,
  type AdministrativeAct,
  type NewEntry,
  type Work,
} from '#libs/records';
import { Vault } from '#libs/vault';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Administered } from './administered.js';
import { demandClosable, demandFreeName, demandOpenUnit, demandSuccessor, demandUnit } from './unit-acts.js';
import { KeptUnitsView, KeptUnitView, UnitClosureForm, UnitForm, UnitParams } from './units.forms.js';

/** 内设机构: added, renamed and closed. What a closed one did stays under its name. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId/units')
export class UnitsController {
  constructor(
    private readonly administered: Administered,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '一个机关的科室', description: '连同已经撤销的，各有几人、几件在办。' })
  @ApiOkResponse({ type: KeptUnitsView })
  @ApiProblems(404, 422)
  async list(@Param() { agencyId }: AgencyParams, @Acting() staff: SignedInStaff): Promise<KeptUnitsView> {
    const units = await this.administered.read(staff, agencyId, listKeptUnits);
    return { items: units.map((unit) => KeptUnitView.of(unit)) };
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '增加科室' })
  @ApiCreatedResponse({ type: KeptUnitView })
  @ApiProblems(404, 413, 415)
  add(
    @Param() { agencyId }: AgencyParams,
    @Body() form: UnitForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<KeptUnitView> {
    return this.act(staff, agencyId, { kind: 'unitAdded', contents: form, idempotencyKey: key }, async (manager) => {
      await demandFreeName(manager, form.name);
      const id = await insertUnit(manager, form.name);
      return { subjectId: id, subjectName: form.name, changes: [] };
    });
  }

  @Post(':unitId')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '科室更名', description: '以前办过的事也以新的名称列出；已经发出的文书不变。' })
  @ApiOkResponse({ type: KeptUnitView })
  @ApiProblems(404, 409, 413, 415)
  rename(
    @Param() { agencyId, unitId }: UnitParams,
    @Body() form: UnitForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<KeptUnitView> {
    const asked = { kind: 'unitRenamed' as const, contents: { unitId, ...form }, idempotencyKey: key };
    return this.act(staff, agencyId, asked, async (manager) => {
      const { name } = await demandOpenUnit(manager, unitId);
      await demandFreeName(manager, form.name, unitId);
      await renameUnit(manager, unitId, form.name);
      return {
        subjectId: unitId,
        subjectName: name,
        changes: changesOf({ unitName: [name] }, { unitName: [form.name] }),
      };
    });
  }

  @Post(':unitId/close')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '撤销科室',
    description: '不能再分派给它；以前的申请、统计、台账中仍列其名。有承接科室的，人员的岗位和在办的申请一并转入。',
  })
  @ApiOkResponse({ type: KeptUnitView })
  @ApiProblems(404, 409, 413, 415)
  close(
    @Param() { agencyId, unitId }: UnitParams,
    @Body() { successorId }: UnitClosureForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<KeptUnitView> {
    const asked = { kind: 'unitClosed' as const, contents: { unitId, successorId }, idempotencyKey: key };
    return this.act(staff, agencyId, asked, async (manager) => {
      const today = this.clock.today();
      const { name, people, closedOn } = await demandUnit(manager, unitId);
      const successor = await demandSuccessor(manager, unitId, successorId);
      const { requests, helpAsked } = await holdUnitWork(manager, unitId);
      const numbers = requests.map(({ number }) => number);
      const isClosed = closedOn !== null;
      demandClosable({ isClosed, people, requests: numbers, helpAsked, hasSuccessor: successor !== null });
      await closeUnit(manager, unitId, { closedOn: today, successorId });
      if (successorId)
        await handOnRequests(manager, this.vault, agencyId, requests, {
          from: unitId,
          to: successorId,
          today,
          act: key,
        });
      const handed = { successor: successor ? [successor.name] : [], people, requests: numbers };
      return { subjectId: unitId, subjectName: name, changes: changesOf({}, handed) };
    });
  }

  private async act(
    staff: SignedInStaff,
    agencyId: string,
    asked: { kind: AdministrativeAct; contents: object; idempotencyKey: string },
    work: Work<NewEntry>,
  ): Promise<KeptUnitView> {
    const id = await this.administered.act(staff, agencyId, asked, work);
    return KeptUnitView.of(await this.administered.read(staff, agencyId, (manager) => demandUnit(manager, id)));
  }
}
