import { ROLES_FROM_ABOVE } from '#libs/records';
import { ROLES, type Role } from '#libs/request';
import { OmitType } from '@nestjs/swagger';
import { AgencyParams } from '../http/params.js';
import { Choice, Email, Flag, PageCursor, PageLimit, Parts, Text, Uuid } from '../http/fields.js';

export class PersonParams extends AgencyParams {
  @Uuid({ description: '人员' })
  staffId!: string;
}

export class PeopleForm {
  @Uuid({ optional: true, description: '科室' })
  unitId?: string;

  @Choice(ROLES, { optional: true, description: '岗位' })
  role?: Role;

  @Choice(['true', 'false'], { optional: true, description: '在用或已停用；不填则都列' })
  active?: 'true' | 'false';

  @PageLimit()
  limit = 20;

  @PageCursor()
  cursor?: string;
}

export class OfficeForm {
  @Choice(ROLES, { description: '岗位', example: 'caseOfficer' })
  role!: Role;

  @Uuid({ nullable: true, description: '承办人、科室负责人所在的科室；null 为全机关', example: null })
  unitId!: string | null;
}

export class NewPersonForm {
  @Text({
    max: 40,
    description: '登录名，全系统唯一，以后不变',
    example: 'qh.liu',
    pattern: /^[a-z][a-z0-9._-]{2,39}$/,
    hint: '3–40 个小写字母、数字、点、横线，以字母开头',
  })
  login!: string;

  @Text({ max: 50, description: '姓名', example: '刘洋' })
  name!: string;

  @Email({ description: '电子邮箱，用于提醒', example: 'liu@agency.example' })
  email!: string;

  @Parts(() => OfficeForm, {
    max: ROLES.length,
    description: '在本机关的岗位，每种一项',
    example: [{ role: 'clerk', unitId: null }],
  })
  offices!: OfficeForm[];
}

export class PersonForm extends OmitType(NewPersonForm, ['login'] as const) {
  @Flag({ optional: true, description: '不再任承办人时：名下未答复的申请已经看过，将另行分派', example: false })
  leavesOpenWork?: boolean;
}

export class DeactivationForm {
  @Flag({ description: '名下未答复的申请已经看过，将另行分派', example: false })
  leavesOpenWork!: boolean;
}

export class FromAboveForm {
  @Uuid({ description: '上级机关（您现在代表的机关）的在岗人员' })
  staffId!: string;

  @Choice(ROLES_FROM_ABOVE, { description: '由上级机关人员担任的岗位', example: 'signer' })
  role!: (typeof ROLES_FROM_ABOVE)[number];
}

export class LogForm {
  @PageLimit()
  limit = 20;

  @PageCursor()
  cursor?: string;
}
