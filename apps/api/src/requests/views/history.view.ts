import { ApiProperty } from '@nestjs/swagger';

class EventActorView {
  @ApiProperty({ enum: ['applicant', 'thirdParty', 'staff', 'system'] })
  kind!: string;

  @ApiProperty({ required: false, format: 'uuid' })
  id?: string;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false, format: 'uuid', description: '被征求意见的一方：哪一份征求意见书' })
  consultationId?: string;
}

export class EventView {
  @ApiProperty({ example: 4 })
  seq!: number;

  @ApiProperty({ example: 'RequestRegistered' })
  type!: string;

  @ApiProperty({ example: '登记' })
  text!: string;

  @ApiProperty({ format: 'date', description: '事实发生之日' })
  happenedOn!: string;

  @ApiProperty({ format: 'date', description: '记录之日' })
  recordedOn!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({ type: String, isArray: true, example: ['条例31'] })
  basis!: string[];

  @ApiProperty({ nullable: true, type: String, description: '前一事件的校验值；首个事件为空' })
  prevHash!: string | null;

  @ApiProperty({ description: '本事件连同前一校验值的 SHA-256' })
  hash!: string;

  @ApiProperty({ type: EventActorView })
  actor!: EventActorView;

  @ApiProperty()
  commandId!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '代码、日期、编号；没有个人信息' })
  data!: object;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: '随之写下的文字' })
  texts!: Record<string, unknown> | null;
}

export class EventsView {
  @ApiProperty({ type: EventView, isArray: true })
  items!: EventView[];

  @ApiProperty({ description: '逐个重新计算，全部首尾相接' })
  chainHolds!: boolean;
}

class AttemptView {
  @ApiProperty()
  effectKey!: string;

  @ApiProperty({ description: 'applicant，或工作人员的编号；从不是地址' })
  recipient!: string;

  @ApiProperty()
  attempt!: number;

  @ApiProperty({ enum: ['sending', 'sent', 'refused', 'unavailable', 'uncertain', 'bounced'] })
  state!: string;

  @ApiProperty({ nullable: true, type: String })
  code!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class AttemptsView {
  @ApiProperty({ type: AttemptView, isArray: true })
  items!: AttemptView[];
}
