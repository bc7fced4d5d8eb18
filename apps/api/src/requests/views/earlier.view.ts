import { STAGES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

export class EarlierReplyNumber {
  @ApiProperty({ example: '清河公开告' })
  word!: string;

  @ApiProperty({ example: 2025 })
  year!: number;

  @ApiProperty({ example: 12 })
  serial!: number;
}

/** An earlier request of the same applicant. */
export class EarlierRequestView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'QHSW-2025-000031' })
  number!: string;

  @ApiProperty({ enum: [...STAGES] })
  stage!: string;

  @ApiProperty({ example: '已办结' })
  stageText!: string;

  @ApiProperty({ nullable: true, type: String, description: '处理决定' })
  outcome!: string | null;

  @ApiProperty({ format: 'date' })
  submittedOn!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '已发出的答复书的成文日期' })
  repliedOn!: string | null;

  @ApiProperty({ type: EarlierReplyNumber, nullable: true, description: '答复书的文号' })
  replyNumber!: EarlierReplyNumber | null;

  @ApiProperty({
    nullable: true,
    type: Number,
    example: 86,
    description: '申请内容相近的程度，百分之几；个人信息已销毁的为 null。只供查看，是否重复由人判断',
  })
  likeness!: number | null;
}

export class EarlierRequestsView {
  @ApiProperty({ description: '申请写明了证件号码，可以查找同一申请人' })
  applicantKnown!: boolean;

  @ApiProperty({ type: EarlierRequestView, isArray: true, description: '最相近的在前；至多查看最近的 100 件' })
  items!: EarlierRequestView[];
}
