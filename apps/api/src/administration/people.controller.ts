import {
  changesOf,
  endDelegationsOf,
  insertPerson,
  listPeople,
  readOpenWork,
  setOffices,
  updatePerson,
  type PersonRead,
} from '#libs/records';
import type { Role } from '#libs/request';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { hashOf } from '../auth/passwords.js';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { invalid } from '../requests/commands/check-record.js';
import { Administered } from './administered.js';
import { idPlace, pageOf } from './paging.js';
import { NewPersonForm, PeopleForm, PersonForm, PersonParams } from './people.forms.js';
import { OpenWorkView, PeopleView, PersonView, WithPasswordView } from './people.views.js';
import {
  demandLoss,
  demandOffices,
  demandOwn,
  demandPerson,
  demandSeen,
  isHolder,
  officeWords,
} from './person-acts.js';

/** 人员: who works for an agency, and what each may do there. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId/staff')
export class PeopleController {
  constructor(private readonly administered: Administered) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '人员', description: '属于这个机关的，和在这个机关有岗位的其他机关人员；按姓名，逐页。' })
  @ApiOkResponse({ type: PeopleView })
  @ApiProblems(404, 422)
  async list(
    @Param() { agencyId }: AgencyParams,
    @Query() { active, cursor, ...filter }: PeopleForm,
    @Acting() staff: SignedInStaff,
  ): Promise<PeopleView> {
    const isActive = active === undefined ? {} : { isActive: active === 'true' };
    const query = { ...filter, ...isActive, after: idPlace(cursor) };
    const rows = await this.administered.read(staff, agencyId, (manager) => listPeople(manager, query));
    return pageOf(rows, filter.limit, (row) => PersonView.of(row, agencyId));
  }

  @Get(':staffId')
  @Staff()
  @ApiOperation({ summary: '一名人员' })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(404, 422)
  async read(@Param() { agencyId, staffId }: PersonParams, @Acting() staff: SignedInStaff): Promise<PersonView> {
    const person = await this.administered.read(staff, agencyId, (manager) => demandPerson(manager, staffId));
    return PersonView.of(person, agencyId);
  }

  @Get(':staffId/open-work')
  @Staff()
  @ApiOperation({
    summary: '一名人员离岗后无人办的事',
    description: '由其承办、尚未答复的申请，和只有其一人在岗的岗位。',
  })
  @ApiOkResponse({ type: OpenWorkView })
  @ApiProblems(404, 422)
  openWork(@Param() { agencyId, staffId }: PersonParams, @Acting() staff: SignedInStaff): Promise<OpenWorkView> {
    return this.administered.read(staff, agencyId, async (manager) => {
      await demandPerson(manager, staffId);
      return OpenWorkView.of(await readOpenWork(manager, staffId));
    });
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '增加人员', description: '答复中有一次性密码；首次登录须改为自己的密码。' })
  @ApiCreatedResponse({ type: WithPasswordView })
  @ApiProblems(404, 413, 415)
  async add(
    @Param() { agencyId }: AgencyParams,
    @Body() form: NewPersonForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<WithPasswordView> {
    await this.administered.demand(staff, agencyId);
    const oneTimePassword = this.administered.oneTimePassword(staff, agencyId, idempotencyKey);
    const hash = await hashOf(oneTimePassword);
    const asked = { kind: 'staffAdded' as const, contents: form, idempotencyKey };
    const id = await this.administered.act(staff, agencyId, asked, async (manager) => {
      await demandOffices(manager, form.offices);
      const added = await insertPerson(manager, form, hash);
      if (added === null) throw invalid({ name: 'login', reason: '登录名已有人使用', code: 'LOGIN.TAKEN' });
      await setOffices(manager, added, form.offices);
      const person = await demandPerson(manager, added);
      return { subjectId: added, subjectName: form.name, changes: changesOf({}, fieldsOf(person)) };
    });
    return { person: await this.person(staff, agencyId, id), oneTimePassword };
  }

  @Post(':staffId')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '更改人员',
    description: '姓名、邮箱和在这个机关的全部岗位。不再任承办人的，名下未答复的申请须另行分派。',
  })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(404, 409, 413, 415)
  async change(
    @Param() { agencyId, staffId }: PersonParams,
    @Body() form: PersonForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<PersonView> {
    const asked = { kind: 'staffChanged' as const, contents: { staffId, ...form }, idempotencyKey };
    await this.administered.act(staff, agencyId, asked, async (manager) => {
      const before = await demandPerson(manager, staffId);
      demandOwn(before, agencyId);
      await demandOffices(manager, form.offices);
      const loses = (role: Role) => isHolder(before, role) && !form.offices.some((office) => office.role === role);
      if (loses('administrator')) await demandLoss(manager, before, staff.id);
      if (loses('caseOfficer')) await demandSeen(manager, before, form.leavesOpenWork ?? false);
      await updatePerson(manager, staffId, form);
      await setOffices(manager, staffId, form.offices);
      const lost = before.offices.map(({ role }) => role).filter(loses);
      const delegations = await endDelegationsOf(manager, staffId, lost);
      const after = { ...fieldsOf(await demandPerson(manager, staffId)), delegations: [] };
      return {
        subjectId: staffId,
        subjectName: before.name,
        changes: changesOf({ ...fieldsOf(before), delegations }, after),
      };
    });
    return this.person(staff, agencyId, staffId);
  }

  private async person(staff: SignedInStaff, agencyId: string, staffId: string): Promise<PersonView> {
    const person = await this.administered.read(staff, agencyId, (manager) => demandPerson(manager, staffId));
    return PersonView.of(person, agencyId);
  }
}

function fieldsOf({ login, name, email, offices }: PersonRead): Record<string, string[]> {
  return { login: [login], name: [name], email: [email], offices: officeWords(offices) };
}
