import { BREACH_CAUSES, ENTRY_KINDS, ENTRY_STATES, LIMIT_KINDS, ROLES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

const day = { format: 'date', nullable: true, type: String } as const;
const text = { nullable: true, type: String } as const;

export class RegisterLineView {
  @ApiProperty({ format: 'uuid' })
  requestId!: string;

  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ example: 'breach-42' })
  entryId!: string;

  @ApiProperty({ enum: [...ENTRY_KINDS], description: '逾期、催办、督办' })
  kind!: string;

  @ApiProperty({ enum: [...ENTRY_STATES] })
  state!: string;

  @ApiProperty({ format: 'date', description: '发生之日' })
  openedOn!: string;

  @ApiProperty({ ...text, enum: [...LIMIT_KINDS] })
  limit!: string | null;

  @ApiProperty({ ...day })
  dueOn!: string | null;

  @ApiProperty({ nullable: true, type: Number, description: '逾期的工作日数；仍在逾期的算到今天' })
  workingDaysOver!: number | null;

  @ApiProperty({ ...text, description: '科室' })
  unitName!: string | null;

  @ApiProperty({ ...text, description: '承办人' })
  caseOfficerName!: string | null;

  @ApiProperty({ ...text, enum: [...ROLES], description: '逾期时轮到哪个岗位' })
  role!: string | null;

  @ApiProperty({ ...text, description: '发出人；系统的为 null' })
  issuedByName!: string | null;

  @ApiProperty({ ...text, enum: [...BREACH_CAUSES], description: '逾期的原因' })
  cause!: string | null;

  @ApiProperty({ ...day, description: '回复之日' })
  answeredOn!: string | null;

  @ApiProperty({ ...text, description: '回复人' })
  answeredByName!: string | null;

  @ApiProperty({ description: '退回的次数' })
  returns!: number;

  @ApiProperty({ ...day, description: '认可之日' })
  acceptedOn!: string | null;

  @ApiProperty({ ...day, description: '逾期终了之日' })
  endedOn!: string | null;

  @ApiProperty({ ...day, description: '更正之日' })
  supersededOn!: string | null;

  @ApiProperty({ ...day, description: '销号之日' })
  clearedOn!: string | null;

  @ApiProperty({ enum: [...ROLES], isArray: true, description: '逾期已告知哪些岗位' })
  told!: string[];

  @ApiProperty({ description: '已签阅的人数' })
  readBy!: number;
}

export class RegisterView {
  @ApiProperty({ type: RegisterLineView, isArray: true })
  items!: RegisterLineView[];

  @ApiProperty({ ...text, description: '下一页；没有则为 null' })
  nextCursor!: string | null;
}
