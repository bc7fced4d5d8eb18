import {
  addDelegation,
  delegationByKey,
  delegationFaults,
  endDelegation,
  inAgency,
  listDelegations,
  readDelegation,
  type DelegationFault,
  type DelegationRead,
  type NewDelegation,
} from '#libs/records';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Problem, type InvalidParam } from '../problems/problem.js';
import { NoContents } from '../requests/commands/no-contents.form.js';
import { DelegationForm, DelegationParams, DelegationsView, DelegationView } from './delegations.views.js';

const FAULTS: Record<DelegationFault, Omit<InvalidParam, 'code'>> = {
  'ABSENT.NOT_IN_OFFICE': { name: 'absentId', reason: '在本机关没有这个岗位，不能由他人代理' },
  'DELEGATE.UNKNOWN': { name: 'delegateId', reason: '应为本机关另一名在岗人员' },
  'DELEGATE.HOLDS_OFFICE': { name: 'delegateId', reason: '本人已有这个岗位，无须代理' },
  'DELEGATION.OVERLAPS': { name: 'startsOn', reason: '这段时间已经安排由其代理' },
};

/** Whoever is away, or an administrator, says who stands in. */
function demandSay({ id, roles }: SignedInStaff, absentId: string): void {
  if (id !== absentId && !roles.includes('administrator')) throw new Problem('ROLE.NOT_PERMITTED');
}

function same(known: DelegationRead, form: NewDelegation): boolean {
  const { role, absentId, delegateId, startsOn, endsOn, reason } = form;
  const wanted = { role, absentId, delegateId, startsOn, endsOn, reason };
  return Object.entries(wanted).every(([name, value]) => known[name as keyof NewDelegation] === value);
}

/** 代理: while a person is away another holds the office; separation of duties goes by person, not by office. */
@ApiTags('机关设置')
@Controller('delegations')
export class DelegationsController {
  constructor(
    private readonly source: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Staff()
  @ApiOperation({ summary: '代理安排', description: '管理员看到本机关全部，其他人看到与自己有关的；最新的在前。' })
  @ApiOkResponse({ type: DelegationsView })
  async list(@Acting() { id, agencyId, roles }: SignedInStaff): Promise<DelegationsView> {
    const of = roles.includes('administrator') ? null : id;
    const found = await inAgency(this.source, agencyId, (manager) => listDelegations(manager, of));
    return { items: found.map((each) => DelegationView.of(each, this.clock.today())) };
  }

  @Post()
  @Staff('write')
  @Idempotent()
  @ApiOperation({
    summary: '安排代理',
    description: '由缺位者本人或者管理员安排，自今天或以后的某日起；期间代理人可办该岗位的事，并收到该岗位的提醒。',
  })
  @ApiCreatedResponse({ type: DelegationView })
  @ApiProblems(413, 415)
  async add(
    @Body() form: DelegationForm,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() idempotencyKey: string,
  ): Promise<DelegationView> {
    demandSay(staff, form.absentId);
    return inAgency(this.source, staff.agencyId, async (manager) => {
      // Two at once under one key: the second finds what the first added.
      await manager.query(`SELECT 1 FROM agency WHERE id = yishen_agency() FOR UPDATE`);
      const known = await delegationByKey(manager, staff.id, idempotencyKey);
      if (known && !same(known, form)) throw new Problem('IDEMPOTENCY.KEY_REUSED');
      if (known) return this.view(known);
      await this.demandLawful(manager, form);
      return this.view(await demand(manager, await addDelegation(manager, form, staff.id, idempotencyKey)));
    });
  }

  @Post(':id/end')
  @HttpCode(200)
  @Staff('write')
  @Idempotent()
  @ApiOperation({ summary: '提前结束代理', description: '已经办过的事不受影响；再次结束不改变什么。' })
  @ApiOkResponse({ type: DelegationView })
  @ApiProblems(404, 413, 415)
  async end(
    @Param() { id }: DelegationParams,
    @Body() _: NoContents,
    @Acting() staff: SignedInStaff,
    // To end it once more changes nothing, whatever the key.
    @IdempotencyKey() _key: string,
  ): Promise<DelegationView> {
    return inAgency(this.source, staff.agencyId, async (manager) => {
      demandSay(staff, (await demand(manager, id)).absentId);
      await endDelegation(manager, id);
      return this.view(await demand(manager, id));
    });
  }

  private view(delegation: DelegationRead): DelegationView {
    return DelegationView.of(delegation, this.clock.today());
  }

  private async demandLawful(manager: EntityManager, form: NewDelegation): Promise<void> {
    const { startsOn, endsOn } = form;
    const days: InvalidParam[] = [
      ...(startsOn < this.clock.today()
        ? [{ name: 'startsOn', reason: '代理自今天或以后起', code: 'DELEGATION.IN_PAST' }]
        : []),
      ...(endsOn < startsOn ? [{ name: 'endsOn', reason: '早于开始之日', code: 'DELEGATION.ENDS_BEFORE_START' }] : []),
    ];
    const faults = (await delegationFaults(manager, form)).map((code) => ({ ...FAULTS[code], code }));
    if (days.length + faults.length > 0) throw new Problem('FORM.INVALID', { invalidParams: [...days, ...faults] });
  }
}

async function demand(manager: EntityManager, id: string): Promise<DelegationRead> {
  const found = await readDelegation(manager, id);
  if (!found) throw new Problem('DELEGATION.NOT_FOUND');
  return found;
}
