import { CONSULTATION_KINDS, STANCES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { ActionView } from '../requests/views/action.view.js';
import { TrackedAgency } from '../track/track.views.js';

class GivenOpinionView {
  @ApiProperty({ enum: [...STANCES] })
  stance!: string;

  @ApiProperty({ format: 'date', description: '到达之日' })
  answeredOn!: string;

  @ApiProperty({ description: '逾期到达' })
  isLate!: boolean;

  @ApiProperty({ type: [String], description: '所附文件的名称' })
  fileNames!: string[];
}

class OverrideNoticeView {
  @ApiProperty({ description: '公开告知书已打开' })
  isOpened!: boolean;

  @ApiProperty({ format: 'date', description: '告知的公开日期' })
  disclosureOn!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '申请终止、不再公开之日' })
  mootOn!: string | null;
}

/** What whoever is asked for an opinion sees: nothing of the applicant, nor of how the request stands. */
export class ConsultedView {
  @ApiProperty({ example: 'QHFG-2026-000012-1', description: '征询编号' })
  reference!: string;

  @ApiProperty({ type: TrackedAgency })
  agency!: TrackedAgency;

  @ApiProperty({ enum: [...CONSULTATION_KINDS] })
  kind!: string;

  @ApiProperty({ format: 'date', description: '发出之日' })
  sentOn!: string;

  @ApiProperty({ description: '文书已制作，可以打开' })
  isReady!: boolean;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '收到之日；打开文书即为收到' })
  receivedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: '提出意见的最后一日' })
  dueOn!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '拟公开内容摘要；打开文书以后才有' })
  information!: string | null;

  @ApiProperty({ type: GivenOpinionView, nullable: true, description: '已提出的意见' })
  opinion!: GivenOpinionView | null;

  @ApiProperty({ type: OverrideNoticeView, nullable: true, description: '因公共利益决定公开的告知' })
  overrideNotice!: OverrideNoticeView | null;

  @ApiProperty({ type: ActionView, isArray: true })
  actions!: ActionView[];
}
