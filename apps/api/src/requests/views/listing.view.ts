import { SHOWN_LIGHTS } from '#libs/records';
import { STAGES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';

export class ListedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'QHFG-2026-000012' })
  number!: string;

  @ApiProperty({ enum: [...STAGES] })
  stage!: string;

  @ApiProperty({ nullable: true, type: String, example: 'GRANTED' })
  outcome!: string | null;

  @ApiProperty({ format: 'date' })
  submittedOn!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  receivedOn!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  replyDueOn!: string | null;

  @ApiProperty({ nullable: true, enum: ['fixed', 'provisional'] })
  certainty!: string | null;

  @ApiProperty({ enum: [...SHOWN_LIGHTS], description: '预警；answered：已答复，ended：未经答复而终结' })
  light!: string;

  @ApiProperty({ nullable: true, type: Number, description: '剩余工作日，今天不算；逾期为负；不判断时为 null' })
  workingDaysLeft!: number | null;

  @ApiProperty({ nullable: true, type: String, format: 'uuid' })
  unitId!: string | null;

  @ApiProperty({ nullable: true, type: String })
  unitName!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'uuid' })
  caseOfficerId!: string | null;

  @ApiProperty({ nullable: true, type: String })
  caseOfficerName!: string | null;

  @ApiProperty({ description: '尚未答复，而承办人已停用或已无承办岗位：须另行分派' })
  isOfficerGone!: boolean;

  @ApiProperty({ description: '未完成的待办事项' })
  openTasks!: number;
}

export class ListingView {
  @ApiProperty({ type: ListedView, isArray: true })
  items!: ListedView[];

  @ApiProperty({ nullable: true, type: String, description: '下一页；没有则为 null' })
  nextCursor!: string | null;
}
