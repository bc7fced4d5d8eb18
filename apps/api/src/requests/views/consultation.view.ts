import { ADDRESSEE_KINDS, CONSULTATION_KINDS, CONSULTATION_STEPS, STANCES, TERMINATION_REASONS } from '#libs/request';
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

  @ApiProperty({ enum: [...ADDRESSEE_KINDS] })
  addresseeKind!: string;

  @ApiProperty({ enum: [...CONSULTATION_STANDINGS], description: '到今天为止的情况' })
  standing!: string;

  @ApiProperty({ format: 'date' })
  sentOn!: string;

  @ApiProperty({ ...day, description: '收到征求意见书之日' })
  receivedOn!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '送达的证明；对方打开文书或者答复即为收到的没有' })
  proofEvidence!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: '送达证明的文件' })
  proofDocumentId!: string | null;

  @ApiProperty({ ...day, description: '对方答复期限的最后一日；有送达证明才有' })
  dueOn!: string | null;

  @ApiProperty({ ...day, description: '不再暂停计算期限之日；仍在暂停的为 null' })
  endedOn!: string | null;

  @ApiProperty({ nullable: true, type: String, enum: [...TERMINATION_REASONS], description: '为何终止征求' })
  terminationReason!: string | null;

  @ApiProperty({ description: '已告知申请人' })
  isTold!: boolean;

  @ApiProperty({ nullable: true, type: String, enum: [...STANCES] })
  stance!: string | null;

  @ApiProperty({ ...day, description: '意见到达之日' })
  answeredOn!: string | null;

  @ApiProperty({ description: '意见逾期到达' })
  isLate!: boolean;

  @ApiProperty({ description: '凭链接在网上提出' })
  byLink!: boolean;

  @ApiProperty({ nullable: true, type: Boolean, description: '不同意的理由是否合理；没有判断则为 null' })
  objectionReasonable!: boolean | null;

  @ApiProperty({ ...day, description: '告知第三方的公开日期' })
  disclosureOn!: string | null;

  @ApiProperty({ ...day, description: '申请终止、不再公开之日' })
  overrideMootOn!: string | null;

  @ApiProperty({ ...day, description: '第三方收到公开告知书之日' })
  overrideNoticeReceivedOn!: string | null;

  @ApiProperty({ description: '征求谁的意见（个人信息）' })
  name!: string;

  @ApiProperty({ nullable: true, type: String, description: '邮寄或者送达地址（个人信息）' })
  address!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '电子邮箱（个人信息）' })
  email!: string | null;

  @ApiProperty({ description: '拟公开内容摘要' })
  information!: string;

  @ApiProperty({ nullable: true, type: String, description: '对方的理由' })
  reasons!: string | null;

  @ApiProperty({ type: [String], format: 'uuid', description: '随意见所附的文件' })
  documentIds!: string[];

  @ApiProperty({ isArray: true, enum: [...CONSULTATION_STEPS], description: '就这一份还可以登记、判断什么' })
  steps!: string[];
}
