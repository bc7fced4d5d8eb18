import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ReasonView {
  @ApiProperty({ example: 'STAGE.NOT_POSSIBLE' })
  code!: string;

  @ApiProperty({ example: '当前环节不能办理此项' })
  message!: string;

  @ApiProperty({ type: String, isArray: true, example: ['条例45'] })
  articles!: string[];

  @ApiPropertyOptional({ enum: ['practice'], description: 'custom and not law; an agency may set it aside' })
  force?: 'practice';

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  details?: Record<string, string | number | boolean>;
}

export class InvalidParamView {
  @ApiProperty({ example: 'contact.phone' })
  name!: string;

  @ApiProperty({ example: '请填写有效的电话号码' })
  reason!: string;

  @ApiProperty({ example: 'FIELD.MATCHES' })
  code!: string;
}

class EventActor {
  @ApiProperty({ enum: ['applicant', 'thirdParty', 'staff', 'system'] })
  kind!: string;

  @ApiProperty({ required: false })
  name?: string;
}

class LastEvent {
  @ApiProperty({ example: 'ReceiptConfirmed' })
  type!: string;

  @ApiProperty({ format: 'date' })
  recordedOn!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({ type: EventActor })
  actor!: EventActor;
}

class HappenedView {
  @ApiProperty({ example: 'registered' })
  stage!: string;

  @ApiProperty()
  headSeq!: number;

  @ApiProperty({ type: LastEvent, isArray: true })
  lastEvents!: LastEvent[];
}

/** `application/problem+json` (RFC 9457). */
export class ProblemView {
  @ApiProperty({ example: 'urn:yishen:problem:STAGE.NOT_POSSIBLE' })
  type!: string;

  @ApiProperty({ example: '当前环节不能办理此项' })
  title!: string;

  @ApiProperty({ example: 409 })
  status!: number;

  @ApiProperty({ example: 'STAGE.NOT_POSSIBLE', description: '不变的代码' })
  code!: string;

  @ApiProperty({ required: false })
  detail?: string;

  @ApiProperty({ type: String, isArray: true, description: '法律依据', example: ['条例45'] })
  basis!: string[];

  @ApiProperty({ type: ReasonView, isArray: true, required: false, description: '全部理由' })
  reasons?: ReasonView[];

  @ApiProperty({ type: InvalidParamView, isArray: true, required: false })
  invalidParams?: InvalidParamView[];

  @ApiProperty({ type: HappenedView, required: false, description: '409：这件申请现在怎样、最近发生了什么' })
  happened?: HappenedView;

  @ApiProperty({ required: false, description: '500：日志中的编号' })
  incident?: string;
}
