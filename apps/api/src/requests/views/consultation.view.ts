import { CONSULTATION_KINDS, STANCES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

export const CONSULTATION_STANDINGS = [
  'awaitingReceipt',
  'awaitingOpinion',
  'agreed',
  'objected',
  'silent',
  'unreachable',
  'terminated',
] as const;

const day = { format: 'date', nullable: true, type: String } as const;

/** One opinion that was asked for, as the desk sees it. */
export class ConsultationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '第几份' })
  ordinal!: number;

  @ApiProperty({ enum: [...CONSULTATION_KINDS] })
  kind!: string;

  @ApiProperty({ enum: [...CONSULTATION_STANDINGS], description: '到今天为止的情况' })
  standing!: string;

  @ApiProperty({ format: 'date' })
  sentOn!: string;

  @ApiProperty({ ...day, description: '收到征求意见书之日' })
  receivedOn!: string | null;

  @ApiProperty({ ...day, description: '对方答复期限的最后一日；有送达证明才有' })
  dueOn!: string | null;

  @ApiProperty({ description: '已告知申请人' })
  isTold!: boolean;

  @ApiProperty({ nullable: true, type: String, enum: [...STANCES] })
  stance!: string | null;

  @ApiProperty({ ...day, description: '意见到达之日' })
  answeredOn!: string | null;

  @ApiProperty({ nullable: true, type: Boolean, description: '不同意的理由是否合理；没有判断则为 null' })
  objectionReasonable!: boolean | null;

  @ApiProperty({ ...day, description: '告知第三方的公开日期' })
  disclosureOn!: string | null;

  @ApiProperty({ ...day, description: '第三方收到公开告知书之日' })
  overrideNoticeReceivedOn!: string | null;

  @ApiProperty({ description: '征求谁的意见（个人信息）' })
  name!: string;

  @ApiProperty({ description: '拟公开内容摘要' })
  information!: string;

  @ApiProperty({ nullable: true, type: String, description: '对方的理由' })
  reasons!: string | null;
}
