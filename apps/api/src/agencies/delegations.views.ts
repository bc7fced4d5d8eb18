import type { DelegationRead } from '#libs/records';
import { ROLES, type Role } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { Choice, Day, Text, Uuid } from '../http/fields.js';

/** An administrator's say over settings and people is nobody else's. */
const DELEGABLE = ROLES.filter((role) => role !== 'administrator');

export class DelegationForm {
  @Choice(DELEGABLE, { description: '由他人代理的岗位', example: 'signer' })
  role!: Role;

  @Uuid({ description: '缺位者' })
  absentId!: string;

  @Uuid({ description: '代理人：本机关另一名在岗人员' })
  delegateId!: string;

  @Day({ description: '第一日，不早于今天', example: '2026-03-02' })
  startsOn!: string;

  @Day({ description: '最后一日', example: '2026-03-13' })
  endsOn!: string;

  @Text({ max: 200, description: '事由', example: '外出学习' })
  reason!: string;
}

export class DelegationParams {
  @Uuid({ description: '代理安排的编号' })
  id!: string;
}

export class DelegationView extends DelegationForm {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ nullable: true, type: String })
  absentName!: string | null;

  @ApiProperty({ nullable: true, type: String })
  delegateName!: string | null;

  @ApiProperty({ nullable: true, type: String })
  createdByName!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: '提前结束的时刻' })
  endedAt!: string | null;

  @ApiProperty({ description: '今天由其代理' })
  isInForce!: boolean;

  static of(read: DelegationRead, today: string): DelegationView {
    const { createdAt, endedAt, ...rest } = read;
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      isInForce: endedAt === null && rest.startsOn <= today && today <= rest.endsOn,
    };
  }
}

export class DelegationsView {
  @ApiProperty({ type: DelegationView, isArray: true })
  items!: DelegationView[];
}
