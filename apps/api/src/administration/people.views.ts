import { ADMINISTRATIVE_ACTS, type AdministrationEntry, type OpenWork, type PersonRead } from '#libs/records';
import { ROLES, STAGES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { NamedView } from '../auth/session.forms.js';

export class AdministeredAgencyView extends NamedView {
  @ApiProperty({ example: 'QHFG' })
  code!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '上级机关' })
  parentId!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '自这一日起撤销；在用的为 null' })
  closedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '承接其职责的机关' })
  successorName!: string | null;
}

export class AdministeredAgenciesView {
  @ApiProperty({ type: AdministeredAgencyView, isArray: true, description: '本机关在前，下级机关各在其上级之后' })
  items!: AdministeredAgencyView[];
}

class OfficeView {
  @ApiProperty({ enum: [...ROLES] })
  role!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  unitId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  unitName!: string | null;
}

export class PersonView extends NamedView {
  @ApiProperty()
  login!: string;

  @ApiProperty({ format: 'email' })
  email!: string;

  @ApiProperty({ description: '在用；已停用的不能登录' })
  isActive!: boolean;

  @ApiProperty({ description: '本机关的人员；其他机关的只可以调整其在本机关的岗位' })
  isOwn!: boolean;

  @ApiProperty({ description: '其所属的机关' })
  homeAgencyName!: string;

  @ApiProperty({ description: '还没有设置自己的密码' })
  hasOneTimePassword!: boolean;

  @ApiProperty({ type: OfficeView, isArray: true, description: '在本机关的岗位' })
  offices!: OfficeView[];

  static of({ homeAgencyId, ...person }: PersonRead, agencyId: string): PersonView {
    return { ...person, isOwn: homeAgencyId === agencyId };
  }
}

export class PeopleView {
  @ApiProperty({ type: PersonView, isArray: true })
  items!: PersonView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页；没有则为 null' })
  nextCursor!: string | null;
}

export class WithPasswordView {
  @ApiProperty({ type: PersonView })
  person!: PersonView;

  @ApiProperty({ description: '一次性密码：只在这里显示，七天内有效，首次登录须改', example: '7K3M-X2PQ-9ABC' })
  oneTimePassword!: string;
}

class OpenRequestView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ enum: [...STAGES] })
  stage!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  replyDueOn!: string | null;
}

export class OpenWorkView {
  @ApiProperty({
    type: OpenRequestView,
    isArray: true,
    description: '由其承办、尚未答复的申请，最急的在前，至多一百件',
  })
  requests!: OpenRequestView[];

  @ApiProperty({ description: '共几件' })
  count!: number;

  @ApiProperty({ enum: [...ROLES], isArray: true, description: '本机关只有这一个人在岗的岗位' })
  soleOffices!: string[];

  static of(work: OpenWork): OpenWorkView {
    return work;
  }
}

class ChangeView {
  @ApiProperty({ example: 'offices' })
  field!: string;

  @ApiProperty({ type: String, isArray: true })
  before!: string[];

  @ApiProperty({ type: String, isArray: true, description: '岗位为其代码，或“代码/科室”' })
  after!: string[];
}

export class LogEntryView {
  @ApiProperty({ example: '128' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: '何人，当时的姓名' })
  byName!: string;

  @ApiProperty({ description: '当时代表的机关：本机关或其上级' })
  byAgency!: string;

  @ApiProperty({ enum: [...ADMINISTRATIVE_ACTS] })
  kind!: string;

  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ description: '对何人、何科室、何机关，当时的名称' })
  subjectName!: string;

  @ApiProperty({ type: ChangeView, isArray: true })
  changes!: ChangeView[];

  static of({ at, ...entry }: AdministrationEntry): LogEntryView {
    return { ...entry, at: at.toISOString() };
  }
}

export class LogView {
  @ApiProperty({ type: LogEntryView, isArray: true })
  items!: LogEntryView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页；没有则为 null' })
  nextCursor!: string | null;
}
