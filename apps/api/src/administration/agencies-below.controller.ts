import {
  changesOf,
  inOtherAgency,
  insertAgencyBelow,
  insertFirstSettings,
  insertPerson,
  listPeople,
  setOffices,
  writeEntry,
} from '#libs/records';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { hashOf } from '../auth/passwords.js';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AgencyParams } from '../http/params.js';
import { parsed, schemaOf } from '../http/zod.js';
import { invalid } from '../requests/commands/check-record.js';
import { Administered } from './administered.js';
import { demandFreeNames, demandOpenAgency } from './agency-acts.js';
import { AddedAgencyView, newAgencySchema, type NewAgencyForm } from './agency.forms.js';
import { PersonView } from './people.views.js';

const OFFICE = { role: 'administrator', unitId: null } as const;

/** A new agency can work at once: the national calendar counts for it, its settings are there, and somebody can add the others. */
@ApiTags('人员与机构')
@Controller('administration/agencies/:agencyId/below')
export class AgenciesBelowController {
  constructor(private readonly administered: Administered) {}

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '增加下级机关',
    description: '连同第一版设置和第一名管理员；答复中有其一次性密码，首次登录须改。',
  })
  @ApiBody({ schema: schemaOf(newAgencySchema) })
  @ApiCreatedResponse({ type: AddedAgencyView })
  @ApiProblems(404, 409, 413, 415)
  async add(
    @Param() { agencyId }: AgencyParams,
    @Body() body: unknown,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<AddedAgencyView> {
    const above = await this.administered.demand(staff, agencyId);
    const form = parsed(newAgencySchema, body);
    const oneTimePassword = this.administered.oneTimePassword(staff, agencyId, idempotencyKey);
    const hash = await hashOf(oneTimePassword);
    const asked = { kind: 'agencyAdded' as const, contents: form, idempotencyKey };
    const id = await this.administered.act(staff, agencyId, asked, async (manager) => {
      demandOpenAgency(above);
      const { code, name, settings, administrator } = form;
      const letterWords = Object.values(settings.letterWords);
      await demandFreeNames(manager, { code, name, letterWords, login: administrator.login });
      const added = await insertAgencyBelow(manager, form);
      await inOtherAgency(manager, added, () => this.furnish(manager, added, form, hash, { staff, idempotencyKey }));
      const told = { code: [code], letterWords, administrator: [administrator.login] };
      return { subjectId: added, subjectName: name, changes: changesOf({}, told) };
    });
    return { ...(await this.view(staff, id, form)), oneTimePassword };
  }

  /** As its own people: what it needs to work. */
  private async furnish(
    manager: EntityManager,
    agencyId: string,
    { settings, administrator }: NewAgencyForm,
    hash: string,
    by: { staff: SignedInStaff; idempotencyKey: string },
  ): Promise<void> {
    await insertFirstSettings(manager, agencyId, settings);
    const staffId = await insertPerson(manager, administrator, hash);
    if (staffId === null)
      throw invalid({ name: 'administrator.login', reason: '登录名已有人使用', code: 'LOGIN.TAKEN' });
    await setOffices(manager, staffId, [OFFICE]);
    const { login, name, email } = administrator;
    const changes = changesOf({}, { login: [login], name: [name], email: [email], offices: [OFFICE.role] });
    const entry = { subjectId: staffId, subjectName: name, changes };
    await writeEntry(
      manager,
      by.staff,
      { kind: 'staffAdded', idempotencyKey: by.idempotencyKey, fingerprint: '' },
      entry,
    );
  }

  private async view(
    staff: SignedInStaff,
    agencyId: string,
    { administrator }: NewAgencyForm,
  ): Promise<Pick<AddedAgencyView, 'agency' | 'person'>> {
    const agency = await this.administered.demand(staff, agencyId);
    const people = await this.administered.read(staff, agencyId, (manager) =>
      listPeople(manager, { after: null, limit: 100 }),
    );
    const person = people.find(({ login }) => login === administrator.login) ?? people[0];
    if (!person) throw new TypeError('an agency was added without its administrator');
    return { agency, person: PersonView.of(person, agencyId) };
  }
}
