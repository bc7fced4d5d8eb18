import { changesOf, endDelegationsOf, inAgency, readPerson, setOffices, type PersonRead } from '#libs/records';
import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { invalid } from '../requests/commands/check-record.js';
import { Administered } from './administered.js';
import { FromAboveForm, PersonParams } from './people.forms.js';
import { PersonView } from './people.views.js';
import { demandLoss, demandPerson, isHolder, officeWords } from './person-acts.js';
import { Problem } from '../problems/problem.js';

const officesOf = ({ offices }: PersonRead) => ({ offices: officeWords(offices) });

/** A small agency has its signer in the agency above, and is supervised from there. Signer and drafter are still two people. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId/appointments')
export class FromAboveController {
  constructor(
    private readonly administered: Administered,
    private readonly source: DataSource,
  ) {}

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '由上级机关人员任岗',
    description: '您现在代表的机关的在岗人员，任其下级机关的签发人或监督。',
  })
  @ApiCreatedResponse({ type: PersonView })
  @ApiProblems(404, 409, 413, 415)
  async appoint(
    @Param() { agencyId }: AgencyParams,
    @Body() form: FromAboveForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<PersonView> {
    await this.administered.demand(staff, agencyId);
    const above = await inAgency(this.source, staff.agencyId, (manager) => readPerson(manager, form.staffId));
    const isOurs = above?.isActive && above.homeAgencyId === staff.agencyId && staff.agencyId !== agencyId;
    const asked = { kind: 'appointedFromAbove' as const, contents: form, idempotencyKey };
    await this.administered.act(staff, agencyId, asked, async (manager) => {
      if (!isOurs) throw invalid({ name: 'staffId', reason: '应为上级机关的在岗人员', code: 'STAFF.NOT_FROM_ABOVE' });
      const before = (await readPerson(manager, form.staffId)) ?? { ...above, offices: [] };
      await setOffices(manager, form.staffId, [
        ...before.offices.filter(({ role }) => role !== form.role),
        { role: form.role, unitId: null },
      ]);
      const after = await demandPerson(manager, form.staffId);
      const changes = changesOf(officesOf(before), officesOf(after));
      return { subjectId: form.staffId, subjectName: above.name, changes };
    });
    const person = await this.administered.read(staff, agencyId, (manager) => demandPerson(manager, form.staffId));
    return PersonView.of(person, agencyId);
  }

  @Delete(':staffId')
  @HttpCode(204)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '其他机关的人员不再任岗', description: '去掉其在这个机关的全部岗位。' })
  @ApiNoContentResponse({ description: '已不再任岗' })
  @ApiProblems(404, 409, 422)
  async end(
    @Param() { agencyId, staffId }: PersonParams,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<void> {
    const asked = { kind: 'staffChanged' as const, contents: { staffId }, idempotencyKey };
    await this.administered.act(staff, agencyId, asked, async (manager) => {
      const before = await demandPerson(manager, staffId);
      if (before.homeAgencyId === agencyId)
        throw new Problem('STAFF.NOT_POSSIBLE', { detail: '是本机关的人员，请更改其岗位或者停用' });
      if (isHolder(before, 'administrator')) await demandLoss(manager, before, staff.id);
      const delegations = await endDelegationsOf(manager, staffId);
      await setOffices(manager, staffId, []);
      const changes = changesOf({ ...officesOf(before), delegations }, { offices: [], delegations: [] });
      return { subjectId: staffId, subjectName: before.name, changes };
    });
  }
}
