import {
  changesOf,
  endDelegationsEverywhere,
  giveOneTimePassword,
  setActive,
  type AdministrativeAct,
  type Change,
  type PersonRead,
} from '#libs/records';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { hashOf } from '../auth/passwords.js';
import { SessionsOfStaff } from '../auth/sessions-of-staff.js';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Problem } from '../problems/problem.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { Administered } from './administered.js';
import { DeactivationForm, PersonParams } from './people.forms.js';
import { PersonView, WithPasswordView } from './people.views.js';
import { demandLoss, demandOffices, demandOwn, demandPerson, demandSeen } from './person-acts.js';

/** Whether a person may log in, and by which password. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId/staff/:staffId')
export class PersonStateController {
  constructor(
    private readonly administered: Administered,
    private readonly sessions: SessionsOfStaff,
  ) {}

  @Post('deactivate')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '停用',
    description:
      '在各处的登录随即失效，由其代理和代理其岗位的安排随即结束。由其承办、尚未答复的申请列在工作台“须另行分派”之下，须另行分派。',
  })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(404, 409, 413, 415)
  async deactivate(
    @Param() params: PersonParams,
    @Body() { leavesOpenWork }: DeactivationForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<PersonView> {
    const person = await this.act(staff, params, 'staffDeactivated', key, async (manager, before) => {
      if (before.id === staff.id) throw new Problem('STAFF.NOT_POSSIBLE', { detail: '不能停用自己' });
      await demandLoss(manager, before, staff.id);
      await demandSeen(manager, before, leavesOpenWork);
      await setActive(manager, before.id, false);
      return changesOf({ delegations: await endDelegationsEverywhere(manager, before.id) }, { delegations: [] });
    });
    await this.sessions.end(params.staffId);
    return person;
  }

  @Post('reactivate')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '重新启用', description: '岗位如停用之前。' })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(404, 409, 413, 415)
  reactivate(
    @Param() params: PersonParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<PersonView> {
    return this.act(staff, params, 'staffReactivated', key, async (manager, before) => {
      // The unit may have been closed meanwhile.
      await demandOffices(manager, before.offices);
      await setActive(manager, before.id, true);
    });
  }

  @Post('password-reset')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '重置密码', description: '给出一次性密码；原密码和在各处的登录随即失效。' })
  @ApiOkResponse({ type: WithPasswordView })
  @ApiProblems(404, 409, 413, 415)
  async resetPassword(
    @Param() params: PersonParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
  ): Promise<WithPasswordView> {
    await this.administered.demand(staff, params.agencyId);
    const oneTimePassword = this.administered.oneTimePassword(staff, params.agencyId, key);
    const hash = await hashOf(oneTimePassword);
    const person = await this.act(staff, params, 'passwordReset', key, async (manager, before) => {
      if (before.id === staff.id) throw new Problem('STAFF.NOT_POSSIBLE', { detail: '自己的密码请在“更改密码”中更改' });
      await giveOneTimePassword(manager, before.id, hash);
    });
    await this.sessions.end(params.staffId);
    return { person, oneTimePassword };
  }

  /** To one of the agency's own people. */
  private async act(
    staff: SignedInStaff,
    { agencyId, staffId }: PersonParams,
    kind: AdministrativeAct,
    idempotencyKey: string,
    work: (manager: EntityManager, before: PersonRead) => Promise<Change[] | void>,
  ): Promise<PersonView> {
    await this.administered.act(staff, agencyId, { kind, contents: { staffId }, idempotencyKey }, async (manager) => {
      const before = await demandPerson(manager, staffId);
      demandOwn(before, agencyId);
      const changes = (await work(manager, before)) ?? [];
      return { subjectId: staffId, subjectName: before.name, changes };
    });
    const person = await this.administered.read(staff, agencyId, (manager) => demandPerson(manager, staffId));
    return PersonView.of(person, agencyId);
  }
}
