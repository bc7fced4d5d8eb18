import { ALERT_LEVELS, BREACH_CAUSES, ENTRY_KINDS, ENTRY_STATES, LIMIT_KINDS, ROLES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

const day = { format: 'date', nullable: true, type: String } as const;
const text = { nullable: true, type: String } as const;

/** An alert of a limit. */
export class AlertView {
  @ApiProperty({ format: 'uuid', description: '申请' })
  requestId!: string;

  @ApiProperty({ example: '42', description: '提醒的编号' })
  alertId!: string;

  @ApiProperty({ enum: [...LIMIT_KINDS], description: '哪一期限' })
  limit!: string;

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ description: '发出时剩余的工作日；逾期为负' })
  workingDaysLeft!: number;

  @ApiProperty({ enum: [...ALERT_LEVELS], description: '提醒、黄牌、红牌' })
  level!: string;

  @ApiProperty({ format: 'date' })
  raisedOn!: string;
}

export class MyAlertView extends AlertView {
  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ ...text })
  unitName!: string | null;
}

export class MyAlertsView {
  @ApiProperty({ type: MyAlertView, isArray: true })
  items!: MyAlertView[];
}

class SentView {
  @ApiProperty()
  name!: string;

  @ApiProperty({ example: 'sent' })
  state!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class ReadView {
  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty({ ...text, description: '签阅意见' })
  note!: string | null;
}

export class RequestAlertView extends AlertView {
  @ApiProperty({ enum: [...ROLES], isArray: true, description: '告知哪些岗位' })
  told!: string[];

  @ApiProperty({ description: '仍在期限内的最新一条；可以签阅' })
  isCurrent!: boolean;

  @ApiProperty({ description: '本人已签阅' })
  isReadByMe!: boolean;

  @ApiProperty({ type: SentView, isArray: true, description: '邮件发给谁' })
  sent!: SentView[];

  @ApiProperty({ type: ReadView, isArray: true, description: '谁已签阅' })
  read!: ReadView[];
}

/** A line of the register: a breach, a 催办, a 督办, with what was written. */
export class EntryView {
  @ApiProperty({ example: 'supervisionOrder-42' })
  entryId!: string;

  @ApiProperty({ enum: [...ENTRY_KINDS], description: '逾期、催办、督办' })
  kind!: string;

  @ApiProperty({ enum: [...ENTRY_STATES] })
  state!: string;

  @ApiProperty({ format: 'date', description: '发生之日' })
  openedOn!: string;

  @ApiProperty({ ...text, enum: [...LIMIT_KINDS], description: '逾期的是哪一期限' })
  limit!: string | null;

  @ApiProperty({ ...day, description: '逾期的期限，或者督办的期限' })
  dueOn!: string | null;

  @ApiProperty({ nullable: true, type: Number, description: '逾期的工作日数；仍在逾期的算到今天' })
  workingDaysOver!: number | null;

  @ApiProperty({ ...text, enum: [...ROLES], description: '逾期时轮到哪个岗位' })
  role!: string | null;

  @ApiProperty({ ...text, description: '发出人；系统自动催办的为 null' })
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

  @ApiProperty({ ...day, description: '所依据的事实被撤回之日' })
  supersededOn!: string | null;

  @ApiProperty({ ...day, description: '销号之日' })
  clearedOn!: string | null;

  @ApiProperty({ ...text, description: '要求' })
  demand!: string | null;

  @ApiProperty({ ...text, description: '回复' })
  answer!: string | null;
}

export class RequestSupervisionView {
  @ApiProperty({ type: RequestAlertView, isArray: true })
  alerts!: RequestAlertView[];

  @ApiProperty({ type: EntryView, isArray: true })
  entries!: EntryView[];
}
